import type {ReactNode} from 'react';
import {useProgress} from '../progress/useProgress';
import type {BankSummary} from '../quiz/catalog';
import {fingerprintOf, type AssignablePage, type Assignment} from './assignment';
import {dueInWords} from './due';
import {HandIn} from './HandIn';
import {markOf} from './mark';
import {QuizTask} from './QuizTask';
import {ReadingTask} from './ReadingTask';
import styles from './team.module.css';
import {useReadTicks} from './useReadTicks';

type Props = {
  readonly assignment: Assignment;
  readonly catalog: readonly BankSummary[];
  readonly pages: readonly AssignablePage[];
  /** Today, as 2026-12-01. Asked again when the result is handed in. */
  readonly day: () => string;
  /** When the page was opened, as 2026-12-01. */
  readonly today: string;
};

/** What one reader has to do, how far that is, and the result code once it is done. */
export function AssignmentChecklist({assignment, catalog, pages, day, today}: Props): ReactNode {
  const {progress} = useProgress();
  const ticked = useReadTicks();
  const {passPercent, due} = assignment;
  const readings = assignment.pages.flatMap((path) => pages.find((page) => page.path === path) ?? []);
  const quizzes = assignment.quizzes.flatMap((id) => {
    const bank = catalog.find((candidate) => candidate.id === id);
    return bank ? [{bank, mark: markOf(bank, progress, passPercent)}] : [];
  });
  const total = readings.length + quizzes.length;
  const done = readings.filter(({path}) => ticked.has(path)).length + quizzes.filter(({mark}) => mark.reached).length;
  return (
    <>
      <p className={styles.strong}>{due === undefined ? 'No due date.' : dueInWords(due, today)}</p>
      {readings.length > 0 && (
        <>
          <h2>Read</h2>
          <p className={styles.hint}>
            Your ticks are kept in this browser only. They say that you read the page; nobody checks.
          </p>
          <ul className={styles.tasks}>
            {readings.map((page) => (
              <ReadingTask key={page.path} page={page} ticked={ticked.has(page.path)} />
            ))}
          </ul>
        </>
      )}
      {quizzes.length > 0 && (
        <>
          <h2>Take the quizzes</h2>
          <p className={styles.hint}>
            {`Pass mark of each quiz: ${passPercent} percent right. Your answers are kept in this browser only.`}
          </p>
          <ul className={styles.tasks}>
            {quizzes.map(({bank, mark}) => (
              <QuizTask key={bank.id} bank={bank} mark={mark} />
            ))}
          </ul>
        </>
      )}
      <h2>Hand in</h2>
      <p role="status">{done === total ? `All ${total} done.` : `${done} of ${total} done.`}</p>
      {done === total ? (
        <HandIn
          assignment={fingerprintOf(assignment)}
          scores={quizzes.map(({bank, mark: {right, asked}}) => ({quiz: bank.id, right, asked}))}
          day={day}
        />
      ) : (
        <p>{waitingFor(readings.length > 0, quizzes.length > 0)}</p>
      )}
    </>
  );
}

function waitingFor(reading: boolean, quizzes: boolean): string {
  const parts = [...(reading ? ['every page is ticked'] : []), ...(quizzes ? ['every quiz has its pass mark'] : [])];
  return `Your result code appears here when ${parts.join(' and ')}.`;
}
