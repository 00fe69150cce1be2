import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {plainText} from '../lib/plain';
import {Prose} from '../ui/Prose';
import {EntryGroups} from './EntryGroups';
import styles from './EntryGroups.module.css';
import type {EntryGroup, MistakeEntry} from './entry-groups';

type Props = {
  /** Every mistake by service; filled in at build. */
  readonly groups?: readonly EntryGroup<MistakeEntry>[];
};

/** The beginner’s mistakes of all pages, each by what one sees, with a link to its cause and remedy. */
export function MistakeList({groups}: Props): ReactNode {
  if (groups === undefined) {
    throw new Error('<MistakeList /> was not filled in: it only works in pages under docs/');
  }
  return (
    <EntryGroups
      groups={groups}
      things="mistakes"
      textOf={({name, page, symptom}) => `${name} ${page} ${plainText(symptom)}`}
      keyOf={({section}) => section}
      show={({name, section, page, symptom}) => (
        <li className={styles.entry}>
          <Prose html={symptom} />
          <p className={styles.soft}>
            Cause and remedy:{' '}
            <Link to={section} className={styles.more}>
              {name}
            </Link>{' '}
            ({page})
          </p>
        </li>
      )}
    />
  );
}
