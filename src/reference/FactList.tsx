import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {longDay} from '../lib/day';
import {EntryGroups} from './EntryGroups';
import styles from './EntryGroups.module.css';
import {sourceName, type EntryGroup, type FactEntry} from './entry-groups';

type Props = {
  /** Every fact by topic; filled in at build. */
  readonly groups?: readonly EntryGroup<FactEntry>[];
};

/** Every fact that AWS can change, each under its own address, such as `/about/facts#codebuild.timeout.max`. */
export function FactList({groups}: Props): ReactNode {
  if (groups === undefined) {
    throw new Error('<FactList /> was not filled in: it only works in pages under docs/');
  }
  return (
    <EntryGroups
      groups={groups}
      things="facts"
      textOf={({id, value, claim, source}) => `${id} ${value} ${claim} ${source}`}
      keyOf={({id}) => id}
      show={(fact) => <FactItem fact={fact} />}
    />
  );
}

function FactItem({fact: {id, value, claim, source, verifiedOn, due}}: {readonly fact: FactEntry}): ReactNode {
  return (
    <li className={styles.entry}>
      <p>
        <strong className={styles.value}>{value}</strong>: {claim}
      </p>
      <p className={styles.soft}>
        <a href={source} rel="noopener">
          {sourceName(source)}
        </a>
        , verified on {longDay(verifiedOn)}, due again on {longDay(due)}
      </p>
      {/* A Link with an id tells Docusaurus of the anchor, so links to it are checked at build. */}
      <Link id={id} to={`#${id}`} className={styles.id}>
        {id}
      </Link>
    </li>
  );
}
