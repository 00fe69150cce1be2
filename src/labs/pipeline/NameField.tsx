import type {ReactNode} from 'react';
import {EditorField} from './EditorField';
import type {Place} from './place';
import type {DraftHandle} from './useDraft';

type Props = {
  readonly label: string;
  readonly place: Place;
  readonly form: DraftHandle;
  readonly name: string;
  readonly onName: (name: string) => void;
};

/** The name of a stage or of an action. */
export function NameField({label, place, form, name, onName}: Props): ReactNode {
  return (
    <EditorField label={label} place={place} form={form}>
      {(ties) => (
        <input
          {...ties}
          value={name}
          maxLength={20}
          autoComplete="off"
          onChange={(event) => onName(event.currentTarget.value)}
        />
      )}
    </EditorField>
  );
}
