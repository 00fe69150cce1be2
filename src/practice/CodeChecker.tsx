import {useId, useState, type ReactNode} from 'react';
import {quoted} from './one-line';
import {readCodes} from './result-code';
import {ResultTable} from './ResultTable';
import styles from './team.module.css';

/** A field for pasted result codes, the table of those that could be read, and reasons for the others. */
export function CodeChecker(): ReactNode {
  const [text, setText] = useState('');
  const id = useId();
  const readings = readCodes(text);
  const results = readings.flatMap((reading) => (reading.kind === 'result' ? [reading] : []));
  const refused = readings.flatMap((reading) => (reading.kind === 'refused' ? [reading] : []));
  return (
    <div className={styles.form} data-needs-script="">
      <div className={styles.field}>
        <label htmlFor={id}>Result codes</label>
        <p id={`${id}-hint`} className={styles.hint}>
          Paste one or many, as they came: text around them is ignored. Nothing is sent or stored.
        </p>
        <textarea
          id={id}
          className={styles.input}
          aria-describedby={`${id}-hint`}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p role="status" className={styles.strong}>
        {summaryOf(text, results.length, refused.length)}
      </p>
      {refused.length > 0 && (
        <section aria-labelledby={`${id}-refused`}>
          <h2 id={`${id}-refused`}>Not read</h2>
          <ul className={styles.refused}>
            {refused.map(({code, reason}) => (
              <li key={code}>
                <code translate="no">{quoted(code)}</code> <span>{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {results.length > 0 && <ResultTable rows={results} />}
    </div>
  );
}

function summaryOf(text: string, results: number, refused: number): string {
  if (text.trim() === '') {
    return 'No codes yet.';
  }
  if (results + refused === 0) {
    return 'There is no result code in this text. A code begins with “fg1.”; copy it whole.';
  }
  const read = results === 1 ? '1 code read' : `${results} codes read`;
  return refused === 0 ? `${read}.` : `${read}, ${refused} not read.`;
}
