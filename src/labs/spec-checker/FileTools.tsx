import {useId, useState, type ReactNode} from 'react';
import styles from './checker.module.css';
import {EXAMPLES, type ExampleId} from './examples';
import {readOpened, sizeProblem} from './opened-file';
import type {PageKind} from './report-text';

type Props = {
  readonly kind: PageKind;
  /** The example that is chosen at first. */
  readonly first: ExampleId | undefined;
  readonly read: () => string;
  /** Puts a text into the editor, and says so. */
  readonly onPut: (text: string, words: string) => void;
  readonly onSay: (words: string) => void;
  readonly onSelect: () => void;
  /** Takes back what a button did; there only if there is something to take back. */
  readonly onUndo: (() => void) | undefined;
};

/** Ways to bring a text into the editor and out of it. */
export function FileTools({kind, first, read, onPut, onSay, onSelect, onUndo}: Props): ReactNode {
  const id = useId();
  const examples = EXAMPLES.filter(({page}) => page === kind);
  const [chosen, setChosen] = useState<string>(first ?? examples[0]?.id ?? '');
  const load = () => {
    const example = examples.find((one) => one.id === chosen);
    if (example) {
      onPut(example.text, `Loaded the example: ${example.title}.`);
    }
  };
  const open = async (file: File) => {
    const tooLarge = sizeProblem(file.name, file.size);
    if (tooLarge !== undefined) {
      onSay(tooLarge);
      return;
    }
    try {
      const opened = readOpened(file.name, new Uint8Array(await file.arrayBuffer()));
      if (opened.kind === 'text') {
        onPut(opened.text, `“${file.name}” is open.`);
      } else {
        onSay(opened.message);
      }
    } catch {
      onSay(`“${file.name}” can’t be read. Was it moved or renamed? The editor keeps its text.`);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(read());
      onSay('The text is copied.');
    } catch {
      onSelect();
      onSay('The browser doesn’t let this page copy. The text is selected; copy it with Ctrl+C or ⌘C.');
    }
  };
  return (
    <div className={styles.tools} role="group" aria-label="File" data-needs-script>
      <div className={styles.pair}>
        <label htmlFor={`${id}-example`}>Example</label>
        <select id={`${id}-example`} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {examples.map((example) => (
            <option key={example.id} value={example.id}>
              {example.title}
            </option>
          ))}
        </select>
        <button type="button" className={styles.secondary} onClick={load}>
          Load the example
        </button>
      </div>
      <div className={styles.pair}>
        <label htmlFor={`${id}-file`}>Open a file</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".yml,.yaml,.json,.txt,text/*"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again after it was changed on the disk.
            event.currentTarget.value = '';
            if (file) {
              void open(file);
            }
          }}
        />
      </div>
      <div className={styles.pair}>
        <button type="button" className={styles.secondary} onClick={() => void copy()}>
          Copy the text
        </button>
        <button type="button" className={styles.secondary} onClick={() => onPut('', 'The editor is empty.')}>
          Clear
        </button>
        {onUndo && (
          <button type="button" className={styles.secondary} onClick={onUndo}>
            Undo
          </button>
        )}
      </div>
    </div>
  );
}
