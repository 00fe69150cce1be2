import {Fragment, useState, type ReactNode} from 'react';
import {FilterField} from '../ui/FilterField';
import {countIn, matchingGroups, type EntryGroup} from './entry-groups';
import styles from './EntryGroups.module.css';

type Props<Entry> = {
  readonly groups: readonly EntryGroup<Entry>[];
  /** What the entries are called, in the plural. */
  readonly things: string;
  /** What the filter looks into. */
  readonly textOf: (entry: Entry) => string;
  readonly keyOf: (entry: Entry) => string;
  /** An entry as an item of a list. */
  readonly show: (entry: Entry) => ReactNode;
};

/** A long list under headings, each with a count and an address; where there is script, with a filter. */
export function EntryGroups<Entry>({groups, things, textOf, keyOf, show}: Props<Entry>): ReactNode {
  const [query, setQuery] = useState('');
  const found = matchingGroups(groups, textOf, query);
  return (
    <>
      <FilterField
        label={`Filter the ${things}`}
        query={query}
        onQuery={setQuery}
        left={countIn(found)}
        all={countIn(groups)}
        things={things}
      />
      <nav className={styles.topics} aria-label="Groups">
        {found.map(({id, name}) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {found.map(({id, name, entries}) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className={styles.topic}>
            {name} <span className={styles.count}>({entries.length})</span>
          </h2>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <Fragment key={keyOf(entry)}>{show(entry)}</Fragment>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
