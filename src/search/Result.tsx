import Link from '@docusaurus/Link';
import {useId, type MouseEvent, type ReactNode} from 'react';
import {KIND_NAMES} from './document';
import type {Hit} from './engine';
import {excerptOf, markedIn, type Piece} from './excerpt';
import styles from './search.module.css';

/** Characters of text around a hit. */
const LENGTH = 180;

type Props = {
  readonly hit: Hit;
  /** Absent until it was fetched. */
  readonly text: string | undefined;
  readonly onChoose: (link: HTMLAnchorElement) => void;
};

/** A result: what it is and where, its name as the link, and the words around the hit. */
export function Result({hit: {kind, address, title, place, matched}, text, onChoose}: Props): ReactNode {
  const id = useId();
  const excerpt = text === undefined ? undefined : excerptOf(text, matched, LENGTH);
  const choose = ({currentTarget, ctrlKey, metaKey, shiftKey}: MouseEvent<HTMLAnchorElement>) => {
    // With these, the page opens elsewhere and the search stays.
    if (!ctrlKey && !metaKey && !shiftKey) {
      onChoose(currentTarget);
    }
  };
  return (
    <li className={styles.result}>
      <Link
        to={address}
        data-stop
        aria-describedby={title && excerpt ? `${id}where ${id}text` : `${id}where`}
        onClick={choose}
      >
        {title ? (
          <Marked pieces={markedIn(title, matched)} />
        ) : excerpt ? (
          <Marked pieces={excerpt} />
        ) : (
          <span>{`In ${place}`}</span>
        )}
      </Link>
      <p id={`${id}where`} className={styles.where}>
        <strong>{KIND_NAMES[kind]}</strong>
        {kind !== 'page' && <span>{` · ${place}`}</span>}
      </p>
      {title && excerpt && (
        <p id={`${id}text`}>
          <Marked pieces={excerpt} />
        </p>
      )}
    </li>
  );
}

function Marked({pieces}: {readonly pieces: readonly Piece[]}): ReactNode {
  return pieces.map(({text, hit}, index) => (hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>));
}
