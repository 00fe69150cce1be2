import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Outcome, Response, Verdict} from '../items/outcome';
import {Icon} from '../ui/Icon';
import type {Bank, BankItem} from './bank';
import styles from './Feedback.module.css';
import type {NotesState} from './useNotes';

type Props = {
  readonly bank: Bank;
  readonly item: BankItem;
  readonly response: Response;
  readonly outcome: Outcome;
  readonly notes: NotesState;
  /** A later try was right; the first one counts. */
  readonly later: boolean;
  /** Address of the question. */
  readonly href: string;
  /** Page with the answers, for when the explanations can't be loaded. */
  readonly answers: string;
};

const WORDS: Readonly<Record<Verdict, string>> = {
  right: 'Right.',
  partly: 'Partly right.',
  wrong: 'Not right.',
};

/** The verdict in words, then why: of what was chosen, of the key, of the others on demand; then where to read on. */
export function Feedback({bank, item, response, outcome, later, notes, answers, href}: Props): ReactNode {
  const objective = bank.objectives[item.objective];
  return (
    <div className={styles.feedback}>
      <p
        className={clsx(styles.verdict, styles[later ? 'right' : outcome.verdict])}
        role="status"
        tabIndex={-1}
        data-focus={`${item.id}/verdict`}
      >
        <Icon shape={later ? 'right' : outcome.verdict} />
        <span>{later ? 'Right this time; the first answer counts.' : WORDS[outcome.verdict]}</span>
      </p>
      {notes.kind === 'loaded' && <notes.Explanation notes={notes.notes} item={item} response={response} href={href} />}
      {notes.kind === 'loading' && <p className={styles.waiting}>Loading the explanations…</p>}
      {notes.kind === 'failed' && (
        <p role="alert">
          <span>The explanations could not be loaded. Your answer is kept. </span>
          <button type="button" className={styles.again} onClick={notes.retry}>
            Try again
          </button>{' '}
          <Link to={answers}>Open the answers page</Link>
        </p>
      )}
      <p className={styles.read}>
        <Link to={item.section}>Read the section that teaches this</Link>
        {objective && <span className={styles.objective}> You practice: {lowerFirst(objective.title)}</span>}
      </p>
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
