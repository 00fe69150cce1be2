import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {explain, type Part, type PartRole} from '../items/explain';
import type {Response} from '../items/outcome';
import {CopyLink} from '../ui/CopyLink';
import {InlineProse} from '../ui/Prose';
import {entryOf, type Attempt} from './attempt';
import type {BankItem, Notes} from './bank';
import styles from './Feedback.module.css';
import resultStyles from './Result.module.css';
import {Sources} from './Sources';

/** Why each part of a checked item is right or wrong, and where it can be looked up. Travels with the explanations. */
export function Explanation({notes, item, response, href}: WhysProps): ReactNode {
  return (
    <>
      <Whys notes={notes} item={item} response={response} href={href} />
      <Sources sources={notes.items[item.id]?.sources ?? []} />
    </>
  );
}

/** The beliefs behind wrong answers to these items, each with what is true instead. */
export function Beliefs({notes, attempt, items}: BeliefsProps): ReactNode {
  const beliefs = items.flatMap((item) => beliefsOf(item, attempt, notes));
  return beliefs.length === 0 ? null : (
    <ul className={resultStyles.missed}>
      {beliefs.map(({belief, correction, section}) => (
        <li key={belief}>
          <span>“{belief}”</span> <span>{correction}</span> <Link to={section}>Read the section</Link>
        </li>
      ))}
    </ul>
  );
}

type BeliefsProps = {readonly notes: Notes; readonly attempt: Attempt; readonly items: readonly BankItem[]};

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
      {note ? (
        <p>
          <InlineProse html={note.why} />
        </p>
      ) : (
        item.type === 'hotspot' && <p>Nothing is wrong with this line here.</p>
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

function beliefsOf(item: BankItem, attempt: Attempt, notes: Notes): readonly Belief[] {
  return explain(item, entryOf(attempt, item.id).response)
    .filter(({role}) => role === 'wrong')
    .flatMap(({id}) => {
      const misconception = notes.items[item.id]?.parts[id]?.misconception;
      const belief = misconception === undefined ? undefined : notes.misconceptions[misconception];
      return belief ? [belief] : [];
    });
}

type Belief = Notes['misconceptions'][string];
