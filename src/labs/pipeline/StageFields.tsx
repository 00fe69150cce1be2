import type {ReactNode} from 'react';
import {ActionFields} from './ActionFields';
import type {Stage} from './definition';
import {DOORS, withStage} from './draft';
import styles from './editor.module.css';
import {GateField} from './GateField';
import {StageButtons} from './StageButtons';
import type {DraftHandle} from './useDraft';

type Props = {readonly stage: Stage; readonly place: number; readonly form: DraftHandle};

/** One stage of the pipeline that is being edited. */
export function StageFields({stage, place, form}: Props): ReactNode {
  const name = {stage: place, part: 'name'} as const;
  const id = form.idOf(name);
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
          onChange={(event) =>
            form.type(withStage(form.draft, place, {...stage, name: event.currentTarget.value}), name)
          }
        />
      </span>
      {stage.actions.map((action, index) => (
        // Names change while they are typed; the place is what stays.
        <ActionFields key={index} action={action} stage={stage} place={{stage: place, action: index}} form={form} />
      ))}
      {place > 0 && (
        <div className={styles.gates}>
          {DOORS.map((door) => (
            <GateField key={door.door} {...door} stage={stage} place={place} form={form} />
          ))}
        </div>
      )}
      <StageButtons stage={stage} place={place} form={form} />
    </fieldset>
  );
}
