import {useState, type ReactNode} from 'react';
import type {Progress} from '../../progress/progress';
import {printExport} from '../../progress/transfer';
import {saveFile} from './saveFile';
import styles from './styles.module.css';

/** Saves the reader's progress as a file. */
export function Export({progress}: {readonly progress: Progress}): ReactNode {
  const [said, setSaid] = useState('');
  const count = Object.keys(progress.items).length;
  const save = () => {
    const name = `aws-cicd-progress-${new Date().toISOString().slice(0, 10)}.json`;
    saveFile(name, printExport(progress));
    setSaid(`Saved as ${name}, with ${count === 1 ? '1 answer' : `${count} answers`}.`);
  };
  return (
    <p>
      {count > 0 && (
        <button type="button" className={styles.secondary} onClick={save}>
          Export
        </button>
      )}{' '}
      <span role="status">{said}</span>
    </p>
  );
}
