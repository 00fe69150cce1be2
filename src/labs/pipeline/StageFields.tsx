import type {ReactNode} from 'react';
import {ActionFields} from './ActionFields';
import type {Stage} from './definition';
import {DOORS, withStage} from './draft';
import styles from './editor.module.css';
import {GateField} from './GateField';
import {NameField} from './NameField';
import {StageButtons} from './StageButtons';
import type {DraftHandle} from './useDraft';

type Props = {readonly stage: Stage; readonly place: number; readonly form: DraftHandle};

/** One stage of the pipeline that is being edited. */
export function StageFields({stage, place, form}: Props): ReactNode {
  const at = {stage: place, part: 'name'} as const;
  return (
    <fieldset className={styles.stage}>
      <legend>{`Stage ${place + 1}`}</legend>
      <NameField
        label="Name of the stage"
        place={at}
        form={form}
        name={stage.name}
        onName={(name) => form.type(withStage(form.draft, place, {...stage, name}), at)}
      />
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
