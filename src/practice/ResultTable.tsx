import {useId, type ReactNode} from 'react';
import {longDay} from '../lib/day';
import {percent} from '../lib/percent';
import {ScrollTable} from '../ui/ScrollTable';
import type {Result} from './result-code';
import {printCsv, quizzesOf} from './results-csv';
import styles from './team.module.css';
import {useCopy, type CopyState} from './useCopy';

type Props = {
  readonly rows: readonly {readonly code: string; readonly result: Result}[];
};

const SAID: Readonly<Record<CopyState, string>> = {
  none: '',
  copied: 'Copied.',
  failed: 'This browser doesn’t let the page copy. Download the file instead.',
};

/** Results as a table, to look at, to download and to copy as CSV. */
export function ResultTable({rows}: Props): ReactNode {
  const titleId = useId();
  const {state, copy, forget} = useCopy();
  const results = rows.map(({result}) => result);
  const quizzes = quizzesOf(results);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>Results</h2>
      <ScrollTable aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Finished</th>
            <th scope="col">Assignment</th>
            {quizzes.map((quiz) => (
              <th key={quiz} scope="col">
                {quiz}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({code, result}) => (
            <tr key={code}>
              <th scope="row" dir="auto" translate="no">
                {result.name}
              </th>
              <td>{longDay(result.finished)}</td>
              <td>
                <code translate="no">{result.assignment}</code>
              </td>
              {quizzes.map((quiz) => (
                <td key={quiz}>{scoreIn(result, quiz)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={styles.actions}>
        <button type="button" className={styles.primary} onClick={() => download(printCsv(results))}>
          Download CSV
        </button>
        <button type="button" className={styles.secondary} onClick={() => void copy(printCsv(results))} onBlur={forget}>
          Copy CSV
        </button>
      </p>
      <p role="status" className={styles.said}>
        {SAID[state]}
      </p>
    </section>
  );
}

function scoreIn({scores}: Result, quiz: string): string {
  const score = scores.find((candidate) => candidate.quiz === quiz);
  if (!score) {
    return 'not assigned';
  }
  const {right, asked} = score;
  return asked === 0 ? '0 of 0' : `${right} of ${asked} (${percent(right / asked)})`;
}

function download(csv: string): void {
  // The mark in front lets spreadsheets read names beyond ASCII.
  const address = URL.createObjectURL(new Blob(['\uFEFF', csv], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'results.csv';
  link.click();
  // Some browsers read it only after the click is over.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
