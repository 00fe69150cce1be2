import {useState, type ReactNode} from 'react';
import {EditorField} from './EditorField';
import type {Place} from './place';
import type {DraftHandle} from './useDraft';

type Props = {
  readonly label: string;
  readonly place: Place;
  readonly form: DraftHandle;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
};

/** Names of artifacts, with commas or spaces between them. */
export function ArtifactField({label, place, form, names, onNames}: Props): ReactNode {
  const [typed, setTyped] = useState('');
  // A comma at the end says nothing yet, and has to stay while the next name is typed.
  const isTyped = namesIn(typed).join() === names.join();
  return (
    <EditorField label={label} place={place} form={form}>
      {(ties) => (
        <input
          {...ties}
          value={isTyped ? typed : names.join(', ')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            onNames(namesIn(event.currentTarget.value));
          }}
        />
      )}
    </EditorField>
  );
}

function namesIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}
