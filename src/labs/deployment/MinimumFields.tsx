import type {ReactNode} from 'react';
import {NumberField, PickField} from './Fields';
import {BOUNDS} from './setup';
import type {Minimum} from './strategies';

type Props = {
  /** What stays healthy, such as `Stay healthy`. */
  readonly label: string;
  readonly minimum: Minimum;
  readonly onMinimum: (minimum: Minimum) => void;
};

const TYPES: readonly Minimum['type'][] = ['FLEET_PERCENT', 'HOST_COUNT'];

/** A minimum as AWS has it: its type and its value. */
export function MinimumFields({label, minimum, onMinimum}: Props): ReactNode {
  const isCount = minimum.type === 'HOST_COUNT';
  const bounds = isCount ? BOUNDS.hostCount : BOUNDS.fleetPercent;
  return (
    <>
      <PickField
        label={`${label}: type`}
        value={minimum.type}
        choices={TYPES}
        onPick={(type) => onMinimum({type, value: type === 'HOST_COUNT' ? 1 : 75})}
      />
      <NumberField
        // What was typed as a percentage is no number of instances.
        key={minimum.type}
        label={`${label}: ${isCount ? 'instances' : 'percent'}`}
        value={minimum.value}
        bounds={bounds}
        onValue={(value) => onMinimum({...minimum, value})}
      />
    </>
  );
}
