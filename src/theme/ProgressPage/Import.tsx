import {useId, useRef, useState, type ChangeEvent, type ReactNode} from 'react';
import {merge} from '../../progress/merge';
import type {Progress} from '../../progress/progress';
import {MAX_LENGTH, readImport, TOO_BIG, type Preview, type Refused} from '../../progress/transfer';
import {changeProgress} from '../../progress/useProgress';
import styles from './styles.module.css';

/** What the reader picked, and what became of it. */
type Picked =
  | {readonly kind: 'nothing'}
  | {readonly kind: 'text'; readonly name: string; readonly text: string}
  | {readonly kind: 'refused'; readonly name: string; readonly refused: Refused}
  | {readonly kind: 'done'; readonly said: string};

const UNREADABLE: Refused = {kind: 'refused', reason: 'The browser could not read it. Check that it is still there.'};

/** Takes a file, says what it would change, and changes it only when told to. */
export function Import({progress}: {readonly progress: Progress}): ReactNode {
  const [picked, setPicked] = useState<Picked>({kind: 'nothing'});
  const input = useRef<HTMLInputElement>(null);
  const reading = useRef<File>(undefined);
  const id = useId();
  const take = async ({target}: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Emptied, so that picking the same file again is a change.
    target.value = '';
    if (!file) {
      return;
    }
    reading.current = file;
    const read = await readFile(file);
    if (reading.current === file) {
      setPicked(read);
    }
  };
  const close = (said: string) => {
    setPicked({kind: 'done', said});
    // The buttons go away; the focus must not go with them.
    input.current?.focus();
  };
  const result = picked.kind === 'text' ? readImport(picked.text, progress) : undefined;
  const refusal = picked.kind === 'refused' ? picked.refused : result?.kind === 'refused' ? result : undefined;
  const preview = result?.kind === 'preview' ? result : undefined;
  const name = picked.kind === 'text' || picked.kind === 'refused' ? picked.name : '';
  return (
    <div className={styles.import}>
      <label htmlFor={id}>Import a file that was exported here or in another browser</label>
      <input
        id={id}
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        onChange={(event) => void take(event)}
      />
      <div role="status">
        {picked.kind === 'done' && <p>{picked.said}</p>}
        {refusal && <Refusal name={name} reason={refusal.reason} />}
        {preview && <Changes name={name} preview={preview} />}
      </div>
      {preview && (
        <p className={styles.actions}>
          {changesOf(preview) > 0 && (
            <button
              type="button"
              className={styles.primary}
              onClick={() => {
                changeProgress((before) => merge(before, preview.incoming));
                close(`Imported: ${preview.added} new, ${preview.newer} replaced.`);
              }}
            >
              Apply
            </button>
          )}
          <button type="button" className={styles.secondary} onClick={() => close('Nothing was imported.')}>
            Cancel
          </button>
        </p>
      )}
    </div>
  );
}

function Refusal({name, reason}: {readonly name: string; readonly reason: string}): ReactNode {
  return (
    <p className={styles.refusal}>
      <strong>{`“${name}” was not imported; nothing has changed.`}</strong> <span>{reason}</span>
    </p>
  );
}

function Changes({name, preview}: {readonly name: string; readonly preview: Preview}): ReactNode {
  const {added, newer, older, same, unfit, merged} = preview;
  return (
    <>
      <p>
        <strong>{`What “${name}” holds:`}</strong>
      </p>
      <ul>
        <li>{`${added} new`}</li>
        <li>{`${newer} newer than yours, to replace them`}</li>
        <li>{`${older} older than yours; yours stay`}</li>
        <li>{`${same} the same as yours`}</li>
        {unfit > 0 && <li>{`${unfit} that can’t be read as answers, and will be left out`}</li>}
      </ul>
      <p>
        {changesOf(preview) === 0
          ? 'There is nothing in it that you don’t have.'
          : `Afterwards you have answers to ${Object.keys(merged.items).length} questions. Nothing has changed yet.`}
      </p>
    </>
  );
}

function changesOf({added, newer}: Preview): number {
  return added + newer;
}

async function readFile(file: File): Promise<Picked> {
  const {name} = file;
  if (file.size > MAX_LENGTH) {
    return {kind: 'refused', name, refused: TOO_BIG};
  }
  try {
    return {kind: 'text', name, text: await file.text()};
  } catch {
    return {kind: 'refused', name, refused: UNREADABLE};
  }
}
