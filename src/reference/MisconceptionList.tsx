import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {EntryGroups} from './EntryGroups';
import styles from './EntryGroups.module.css';
import type {EntryGroup, MisconceptionEntry} from './entry-groups';

type Props = {
  /** Every misconception by topic; filled in at build. */
  readonly groups?: readonly EntryGroup<MisconceptionEntry>[];
};

/** Every misconception beside what is true, each under its own address, such as `/about/misconceptions#codebuild.finally-heals`. */
export function MisconceptionList({groups}: Props): ReactNode {
  if (groups === undefined) {
    throw new Error('<MisconceptionList /> was not filled in: it only works in pages under docs/');
  }
  return (
    <EntryGroups
      groups={groups}
      things="misconceptions"
      textOf={({id, belief, correction, place}) => `${id} ${belief} ${correction} ${place}`}
      keyOf={({id}) => id}
      show={(entry) => <MisconceptionItem entry={entry} />}
    />
  );
}

function MisconceptionItem({
  entry: {id, belief, correction, section, place, used},
}: {
  readonly entry: MisconceptionEntry;
}): ReactNode {
  return (
    <li className={styles.entry}>
      <p>
        <span className={styles.soft}>Believed:</span> {belief}
      </p>
      <p>
        <span className={styles.soft}>In fact:</span> {correction}
      </p>
      <p className={styles.soft}>
        <Link to={section} className={styles.more}>
          {place}
        </Link>
        . {timesUsed(used)}
      </p>
      {/* A Link with an id tells Docusaurus of the anchor, so links to it are checked at build. */}
      <Link id={id} to={`#${id}`} className={styles.id}>
        {id}
      </Link>
    </li>
  );
}

function timesUsed(used: number): string {
  if (used === 0) {
    return 'No wrong answer rests on it yet.';
  }
  return used === 1 ? 'One wrong answer rests on it.' : `${used} wrong answers rest on it.`;
}
