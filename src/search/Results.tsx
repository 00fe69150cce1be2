import {useState, type ReactNode} from 'react';
import type {Findings} from './engine';
import type {Search} from './load';
import {Result} from './Result';
import {isAsking, statusOf} from './status';
import styles from './search.module.css';
import {SUGGESTIONS} from './suggestions';
import {useTexts} from './useTexts';

/** Results shown at once; each costs the fetching of its text. */
const STEP = 8;

type Props = {
  readonly search: Search;
  readonly query: string;
  readonly findings: Findings;
  /** Searches for other words. */
  readonly onAsk: (query: string) => void;
  readonly onChoose: (link: HTMLAnchorElement) => void;
};

/** What was found, how much, and what to try where there is nothing. */
export function Results({search, query, findings, onAsk, onChoose}: Props): ReactNode {
  const [most, setMost] = useState({query, count: STEP});
  const count = most.query === query ? most.count : STEP;
  const shown = findings.hits.slice(0, count);
  const {texts, failed} = useTexts(
    search,
    shown.map(({entry}) => entry),
  );
  return (
    <>
      <p role="status" className={styles.status}>
        {statusOf(findings, query, shown.length)}
      </p>
      {findings.meant !== undefined && <Offer label="Did you mean" words={[findings.meant]} onAsk={onAsk} />}
      {!isAsking(query) && <Offer label="For example" words={SUGGESTIONS} onAsk={onAsk} />}
      {failed && <p>The words around the hits could not be loaded. The links work.</p>}
      {shown.length > 0 && (
        <ol className={styles.results} aria-label="Results">
          {shown.map((hit) => (
            <Result key={hit.entry} hit={hit} text={texts.get(hit.entry)} onChoose={onChoose} />
          ))}
        </ol>
      )}
      {shown.length < findings.hits.length && (
        <button type="button" data-stop className={styles.plain} onClick={() => setMost({query, count: count + STEP})}>
          Show more results
        </button>
      )}
    </>
  );
}

type OfferProps = {readonly label: string; readonly words: readonly string[]; readonly onAsk: (query: string) => void};

function Offer({label, words, onAsk}: OfferProps): ReactNode {
  return (
    <p className={styles.offer}>
      <span>{label}</span>
      {words.map((word) => (
        <button key={word} type="button" data-stop className={styles.plain} onClick={() => onAsk(word)}>
          {word}
        </button>
      ))}
    </p>
  );
}
