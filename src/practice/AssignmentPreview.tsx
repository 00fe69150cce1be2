import {useId, type ReactNode} from 'react';
import type {BankSummary} from '../quiz/catalog';
import type {AssignablePage, Assignment} from './assignment';
import {dueInWords} from './due';
import styles from './team.module.css';

type Props = {
  readonly assignment: Assignment;
  readonly catalog: readonly BankSummary[];
  readonly pages: readonly AssignablePage[];
  /** As 2026-12-01. */
  readonly today: string;
};

/** An assignment at a glance: what, in which order, until when. */
export function AssignmentPreview({assignment, catalog, pages, today}: Props): ReactNode {
  const {title, passPercent, due} = assignment;
  const titleId = useId();
  const parts = [
    ...assignment.pages.map((path) => ({
      id: path,
      text: `Read: ${pages.find((page) => page.path === path)?.title ?? path}`,
    })),
    ...assignment.quizzes.map((id) => ({
      id,
      text: `Quiz: ${catalog.find((bank) => bank.id === id)?.title ?? id}, at least ${passPercent} percent right`,
    })),
  ];
  return (
    <section className={styles.preview} aria-labelledby={titleId}>
      <h3 id={titleId}>Preview</h3>
      <p className={styles.strong} dir="auto">
        {title}
      </p>
      <p>{due === undefined ? 'No due date.' : dueInWords(due, today)}</p>
      <ol>
        {parts.map(({id, text}) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
