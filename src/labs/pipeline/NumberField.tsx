import type {ReactNode} from 'react';
import {EditorField} from './EditorField';
import type {Place} from './place';
import type {DraftHandle} from './useDraft';

type Props = {
  readonly label: string;
  readonly place: Place;
  readonly form: DraftHandle;
  readonly value: number;
  readonly max?: number;
  readonly onValue: (value: number) => void;
};

/** A whole number from 1. */
export function NumberField({label, place, form, value, max, onValue}: Props): ReactNode {
  return (
    <EditorField label={label} place={place} form={form}>
      {(ties) => (
        <input
          {...ties}
          type="number"
          min={1}
          max={max}
          value={value}
          onChange={(event) => onValue(event.currentTarget.valueAsNumber || 0)}
        />
      )}
    </EditorField>
  );
}
