import {useId, type ReactNode} from 'react';
import {ArtifactField} from './ArtifactField';
import type {Action, Category} from './definition';
import styles from './editor.module.css';

type Props = {
  readonly action: Action;
  /** Name of its stage, to tell equal fields apart. */
  readonly stage: string;
  readonly categories: readonly Category[];
  readonly onChange: (part: Partial<Action>) => void;
  /** Left out where the action is the stage's only one. */
  readonly onRemove: (() => void) | undefined;
};

/** One action of the pipeline that is being edited. */
export function ActionFields({action, stage, categories, onChange, onRemove}: Props): ReactNode {
  const {name, category, runOrder, minutes, inputs = [], outputs = []} = action;
  const [nameId, categoryId, orderId, minutesId] = [useId(), useId(), useId(), useId()];
  return (
    <fieldset className={styles.action}>
      <legend>{`Action ${name} of ${stage}`}</legend>
      <span className={styles.field}>
        <label htmlFor={nameId}>Name</label>
        <input
          id={nameId}
          value={name}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => onChange({name: event.currentTarget.value})}
        />
      </span>
      <span className={styles.field}>
        <label htmlFor={categoryId}>Category</label>
        <select
          id={categoryId}
          value={category}
          onChange={(event) => {
            const picked = categories.find((known) => known === event.currentTarget.value);
            onChange(
              picked === 'Approval'
                ? {category: picked, minutes: Math.max(60, minutes), inputs: [], outputs: []}
                : {category: picked ?? category},
            );
          }}
        >
          {categories.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </span>
      <span className={styles.field}>
        <label htmlFor={orderId}>runOrder</label>
        <input
          id={orderId}
          type="number"
          min={1}
          max={999}
          value={runOrder}
          onChange={(event) => onChange({runOrder: event.currentTarget.valueAsNumber || 0})}
        />
      </span>
      {category !== 'Source' && (
        <span className={styles.field}>
          <label htmlFor={minutesId}>{category === 'Approval' ? 'Timeout, minutes' : 'Minutes'}</label>
          <input
            id={minutesId}
            type="number"
            min={1}
            value={minutes}
            onChange={(event) => onChange({minutes: event.currentTarget.valueAsNumber || 0})}
          />
        </span>
      )}
      {category !== 'Approval' && (
        <span className={styles.artifacts}>
          {category !== 'Source' && (
            <ArtifactField label="Input artifacts" names={inputs} onNames={(names) => onChange({inputs: names})} />
          )}
          <ArtifactField label="Output artifacts" names={outputs} onNames={(names) => onChange({outputs: names})} />
        </span>
      )}
      {onRemove && (
        <button type="button" className={styles.small} onClick={onRemove}>
          Remove <span className={styles.unseen}>action {name}</span>
        </button>
      )}
    </fieldset>
  );
}
