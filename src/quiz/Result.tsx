import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {plainText} from '../lib/plain';
import {Meter} from '../ui/Meter';
import {entryOf, isDone, type Attempt} from './attempt';
import type {Bank, BankItem} from './bank';
import styles from './Result.module.css';
import {scoreOf} from './score';
import type {NotesState} from './useNotes';

type Props = {
  readonly bank: Bank;
  readonly attempt: Attempt;
  readonly notes: NotesState;
  readonly onShow: (id: string) => void;
  readonly onCheckAll: () => void;
  readonly onRetry: () => void;
  readonly onStartOver: () => void;
};

/** The score, what was missed and where to read it up, and two ways on. Where checking comes last, the button that checks. */
export function Result({bank, attempt, notes, onShow, onCheckAll, onRetry, onStartOver}: Props): ReactNode {
  const {asked, answered, right, share, missed, lucky, mistakenly} = scoreOf(attempt);
  const open = attempt.items.filter(({id}) => !entryOf(attempt, id).settled);
  const blank = open.filter((item) => !isDone(attempt, item));
  if (attempt.mode === 'deferred' && open.length > blank.length) {
    return (
      <div className={styles.result}>
        <p className={styles.score} tabIndex={-1} role="status" data-focus="result">
          {open.length - blank.length} of {asked} answered, none checked yet
        </p>
        <Questions bank={bank} title="Still blank:" items={blank} onShow={onShow} />
        <p className={styles.actions}>
          <button type="button" className={styles.primary} onClick={onCheckAll}>
            Check all answers
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.result}>
      <p className={styles.score} tabIndex={-1} role="status" data-focus="result">
        {right} of {asked} right
        {answered < asked && `, ${asked - answered} not answered yet`}
      </p>
      <Meter share={answered === 0 ? 0 : (share * answered) / asked} label="Right" />
      {missed.length === 0 && answered === asked && <p>Nothing missed. Come back in a few days and see what stayed.</p>}
      <Mistaken bank={bank} attempt={attempt} items={mistakenly} notes={notes} onShow={onShow} />
      <Questions bank={bank} title="Right, but a guess:" items={lucky} onShow={onShow} />
      <Questions
        bank={bank}
        title={
          mistakenly.length > 0
            ? 'Also missed, with the section that explains each:'
            : 'Missed, with the section that explains each:'
        }
        items={missed.filter((item) => !mistakenly.includes(item))}
        onShow={onShow}
      />
      <p className={styles.actions}>
        {missed.length > 0 && (
          <button type="button" className={styles.primary} onClick={onRetry}>
            Try the missed ones again
          </button>
        )}
        <button type="button" className={styles.secondary} onClick={onStartOver}>
          Start over
        </button>
      </p>
    </div>
  );
}

type ListProps = {
  readonly bank: Bank;
  readonly title: string;
  readonly items: readonly BankItem[];
  readonly onShow: (id: string) => void;
};

function Questions({bank, title, items, onShow}: ListProps): ReactNode {
  if (items.length === 0) {
    return null;
  }
  return (
    <>
      <p className={styles.lead}>{title}</p>
      <ul className={styles.missed}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.question} onClick={() => onShow(item.id)}>
              {shortened(plainText(item.stem))}
            </button>{' '}
            <Link to={item.section}>{bank.objectives[item.objective]?.title ?? 'Read the section'}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

type MistakenProps = Omit<ListProps, 'title'> & {readonly attempt: Attempt; readonly notes: NotesState};

/** Wrong with certainty: what corrects itself best once it is named. */
function Mistaken({bank, attempt, items, notes, onShow}: MistakenProps): ReactNode {
  return (
    <>
      <Questions bank={bank} title="Wrong, though you were certain. Read these first:" items={items} onShow={onShow} />
      {notes.kind === 'loaded' && <notes.Beliefs notes={notes.notes} attempt={attempt} items={items} />}
    </>
  );
}

function shortened(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 107).replace(/\s+\S*$/, '')}…`;
}
