import {useId, type ReactNode} from 'react';
import {ActionFields} from './ActionFields';
import {MOST_ACTIONS} from './check';
import type {Stage} from './definition';
import {
  categoriesAt,
  DOORS,
  GATES,
  gateOf,
  withAction,
  withGate,
  withNewAction,
  withoutAction,
  type Door,
  type Gate,
} from './draft';
import styles from './editor.module.css';

type Props = {
  readonly stage: Stage;
  readonly place: number;
  readonly onChange: (stage: Stage) => void;
  /** Left out where the pipeline needs the stage. */
  readonly onRemove: (() => void) | undefined;
};

/** One stage of the pipeline that is being edited. */
export function StageFields({stage, place, onChange, onRemove}: Props): ReactNode {
  const id = useId();
  return (
    <fieldset className={styles.stage}>
      <legend>{`Stage ${place + 1}`}</legend>
      <span className={styles.field}>
        <label htmlFor={id}>Name of the stage</label>
        <input
          id={id}
          value={stage.name}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => onChange({...stage, name: event.currentTarget.value})}
        />
      </span>
      {stage.actions.map((action, index) => (
        <ActionFields
          // Names change while they are typed; the place is what stays.
          key={index}
          action={action}
          stage={stage.name}
          categories={categoriesAt(place)}
          onChange={(part) => onChange(withAction(stage, index, part))}
          onRemove={stage.actions.length > 1 ? () => onChange(withoutAction(stage, index)) : undefined}
        />
      ))}
      {place > 0 && (
        <div className={styles.gates}>
          {DOORS.map(({door, label, gates}) => (
            <GateField key={door} label={label} door={door} gates={gates} stage={stage} onChange={onChange} />
          ))}
        </div>
      )}
      <p className={styles.row}>
        {place > 0 && stage.actions.length < MOST_ACTIONS && (
          <button type="button" className={styles.small} onClick={() => onChange(withNewAction(stage))}>
            Add an action <span className={styles.unseen}>to {stage.name}</span>
          </button>
        )}
        {onRemove && (
          <button type="button" className={styles.small} onClick={onRemove}>
            Remove <span className={styles.unseen}>stage {stage.name}</span>
          </button>
        )}
      </p>
    </fieldset>
  );
}

type GateProps = {
  readonly label: string;
  readonly door: Door;
  readonly gates: readonly Gate[];
  readonly stage: Stage;
  readonly onChange: (stage: Stage) => void;
};

function GateField({label, door, gates, stage, onChange}: GateProps): ReactNode {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={gateOf(stage, door)}
        onChange={(event) =>
          onChange(withGate(stage, door, gates.find((gate) => gate === event.currentTarget.value) ?? 'none'))
        }
      >
        {gates.map((gate) => (
          <option key={gate} value={gate}>
            {GATES[gate]}
          </option>
        ))}
      </select>
    </span>
  );
}
