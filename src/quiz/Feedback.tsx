import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {explain, type Part, type PartRole} from '../items/explain';
import type {Outcome, Response, Verdict} from '../items/outcome';
import {CopyLink} from '../ui/CopyLink';
import {Icon} from '../ui/Icon';
import {InlineProse} from '../ui/Prose';
import type {Bank, BankItem, Notes} from './bank';
import styles from './Feedback.module.css';
import {Sources} from './Sources';
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
      {notes.kind === 'loaded' && <Whys notes={notes.notes} item={item} response={response} href={href} />}
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
      {notes.kind === 'loaded' && <Sources sources={notes.notes.items[item.id]?.sources ?? []} />}
    </div>
  );
}

const CHOSEN: Readonly<Record<PartRole, string>> = {
  wrong: 'You chose',
  right: 'You chose, rightly',
  missed: 'Right is',
  other: 'Not right either',
};

/** For types whose parts are not chosen but placed, paired or filled in. */
const GIVEN: Readonly<Record<PartRole, string>> = {
  wrong: 'Not right',
  right: 'Right',
  missed: 'Missing',
  other: 'Also worth knowing',
};

/** What a reader wants to know first: about their own choice, then about the key. */
const FIRST: readonly PartRole[] = ['wrong', 'right', 'missed'];

type WhysProps = {readonly notes: Notes; readonly item: BankItem; readonly response: Response; readonly href: string};

function Whys({notes, item, response, href}: WhysProps): ReactNode {
  const parts = explain(item, response);
  const others = parts.filter(({role}) => role === 'other');
  return (
    <>
      {FIRST.flatMap((role) => parts.filter((part) => part.role === role)).map((part) => (
        <Why key={part.id} notes={notes} item={item} part={part} href={href} />
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{item.type === 'choice' ? 'Why not the others' : 'About the rest'}</summary>
          {others.map((part) => (
            <Why key={part.id} notes={notes} item={item} part={part} href={href} />
          ))}
        </details>
      )}
    </>
  );
}

type WhyProps = {readonly notes: Notes; readonly item: BankItem; readonly part: Part; readonly href: string};

function Why({notes, item, part, href}: WhyProps): ReactNode {
  const note = notes.items[item.id]?.parts[part.id];
  const belief = part.role === 'wrong' && note?.misconception ? notes.misconceptions[note.misconception] : undefined;
  return (
    <div className={styles.why} data-role={part.role}>
      <p className={styles.option}>
        <span className={styles.lead}>
          {(item.type === 'choice' || item.type === 'trace' ? CHOSEN : GIVEN)[part.role]}:
        </span>{' '}
        <InlineProse html={part.text} /> <CopyLink href={`${href}.${part.id}`} what="this option" quiet />
      </p>
      {note && (
        <p>
          <InlineProse html={note.why} />
        </p>
      )}
      {belief && (
        <p className={styles.belief}>
          <span className={styles.lead}>The belief behind it:</span> <span>“{belief.belief}”</span>{' '}
          <Link to={belief.section}>What is true instead</Link>
        </p>
      )}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
