import Link from '@docusaurus/Link';
import {useState, type ReactNode} from 'react';
import {FilterField} from '../ui/FilterField';
import {byLetter, matching, type GlossaryEntry} from './glossary-entry';
import styles from './Glossary.module.css';

type Props = {
  /** Every term; filled in at build. */
  readonly terms?: readonly GlossaryEntry[];
};

/** Every term of the guide, A to Z, each under its own address, such as `/glossary#artifact`. */
export function Glossary({terms}: Props): ReactNode {
  const [query, setQuery] = useState('');
  if (terms === undefined) {
    throw new Error('<Glossary /> was not filled in: it only works in pages under docs/');
  }
  const found = matching(terms, query);
  const groups = byLetter(found);
  return (
    <>
      <FilterField
        label="Filter the terms"
        query={query}
        onQuery={setQuery}
        left={found.length}
        all={terms.length}
        things="terms"
      />
      <nav className={styles.letters} aria-label="Letters">
        {groups.map(({letter}) => (
          <a key={letter} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {groups.map(({letter, entries}) => (
        <section key={letter} aria-labelledby={anchorOf(letter)}>
          <h2 id={anchorOf(letter)} className={styles.letter}>
            {letter}
          </h2>
          <dl className={styles.entries}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Entry({entry: {id, term, short, service, section, also}}: {readonly entry: GlossaryEntry}): ReactNode {
  return (
    <div className={styles.entry}>
      <dt>
        {/* A Link with an id tells Docusaurus of the anchor, so links to it are checked at build. */}
        <Link id={id} to={`#${id}`} className={styles.term}>
          {term}
        </Link>{' '}
        {service !== undefined && <span className={styles.service}>{service}</span>}
      </dt>
      <dd>
        {short}
        {also !== undefined && <span className={styles.also}>Also: {also}</span>}
        <Link to={section} className={styles.section}>
          More about “{term}”
        </Link>
      </dd>
    </div>
  );
}

/** Apart from every term's id, which has two letters or more. */
function anchorOf(letter: string): string {
  return letter.toLowerCase();
}
