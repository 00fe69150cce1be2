import type {ReactNode} from 'react';
import {ActionButtons} from './ActionButtons';
import {ArtifactField} from './ArtifactField';
import type {Action, Stage} from './definition';
import {categoriesAt, withAction, withStage} from './draft';
import styles from './editor.module.css';
import {EditorField} from './EditorField';
import {NameField} from './NameField';
import {NumberField} from './NumberField';
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
  const change = (part: Place['part'], fields: Partial<Action>) =>
    form.type(withStage(form.draft, place.stage, withAction(stage, place.action, fields)), {...place, part});
  /** Where a field stands. */
  const at = (part: Place['part']) => ({place: {...place, part}, form});
  return (
    <fieldset className={styles.action}>
      <legend>{`Action ${name} of ${stage.name}`}</legend>
      <NameField label="Name" {...at('name')} name={name} onName={(typed) => change('name', {name: typed})} />
      <EditorField label="Category" {...at('category')}>
        {(ties) => (
          <select
            {...ties}
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
        )}
      </EditorField>
      <NumberField
        label="runOrder"
        {...at('runOrder')}
        max={999}
        value={runOrder}
        onValue={(value) => change('runOrder', {runOrder: value})}
      />
      {category !== 'Source' && (
        <NumberField
          label={category === 'Approval' ? 'Timeout, minutes' : 'Minutes'}
          {...at('minutes')}
          value={minutes}
          onValue={(value) => change('minutes', {minutes: value})}
        />
      )}
      {category !== 'Approval' && (
        <span className={styles.artifacts}>
          {category !== 'Source' && (
            <ArtifactField
              label="Input artifacts"
              {...at('inputs')}
              names={inputs}
              onNames={(names) => change('inputs', {inputs: names})}
            />
          )}
          <ArtifactField
            label="Output artifacts"
            {...at('outputs')}
            names={outputs}
            onNames={(names) => change('outputs', {outputs: names})}
          />
        </span>
      )}
      <ActionButtons stage={stage} place={place} form={form} />
    </fieldset>
  );
}
