import type {ReactNode} from 'react';
import {ActionButtons} from './ActionButtons';
import {ArtifactField} from './ArtifactField';
import type {Action, Stage} from './definition';
import {categoriesAt, withAction, withStage} from './draft';
import styles from './editor.module.css';
import type {Place} from './place';
import type {DraftHandle} from './useDraft';

type Props = {
  readonly action: Action;
  readonly stage: Stage;
  readonly place: {readonly stage: number; readonly action: number};
  readonly form: DraftHandle;
};

/** One action of the pipeline that is being edited. */
export function ActionFields({action, stage, place, form}: Props): ReactNode {
  const {name, category, runOrder, minutes, inputs = [], outputs = []} = action;
  const categories = categoriesAt(place.stage);
  const at = (part: Place['part']): Place => ({...place, part});
  const change = (part: Place['part'], fields: Partial<Action>) =>
    form.type(withStage(form.draft, place.stage, withAction(stage, place.action, fields)), at(part));
  const [nameId, categoryId, orderId, minutesId] = [
    form.idOf(at('name')),
    form.idOf(at('category')),
    form.idOf(at('runOrder')),
    form.idOf(at('minutes')),
  ];
  return (
    <fieldset className={styles.action}>
      <legend>{`Action ${name} of ${stage.name}`}</legend>
      <span className={styles.field}>
        <label htmlFor={nameId}>Name</label>
        <input
          id={nameId}
          value={name}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => change('name', {name: event.currentTarget.value})}
        />
      </span>
      <span className={styles.field}>
        <label htmlFor={categoryId}>Category</label>
        <select
          id={categoryId}
          value={category}
          onChange={(event) => {
            const picked = categories.find((known) => known === event.currentTarget.value);
            change(
              'category',
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
          onChange={(event) => change('runOrder', {runOrder: event.currentTarget.valueAsNumber || 0})}
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
            onChange={(event) => change('minutes', {minutes: event.currentTarget.valueAsNumber || 0})}
          />
        </span>
      )}
      {category !== 'Approval' && (
        <span className={styles.artifacts}>
          {category !== 'Source' && (
            <ArtifactField
              id={form.idOf(at('inputs'))}
              label="Input artifacts"
              names={inputs}
              onNames={(names) => change('inputs', {inputs: names})}
            />
          )}
          <ArtifactField
            id={form.idOf(at('outputs'))}
            label="Output artifacts"
            names={outputs}
            onNames={(names) => change('outputs', {outputs: names})}
          />
        </span>
      )}
      <ActionButtons stage={stage} place={place} form={form} />
    </fieldset>
  );
}
