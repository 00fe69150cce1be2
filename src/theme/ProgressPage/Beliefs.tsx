import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Progress} from '../../progress/progress';
import type {CatalogEntry} from '../../quiz/catalog';
import {beliefsOf, isMissed} from './heldBeliefs';
import styles from './styles.module.css';
import {useWholeBanks} from './useWholeBanks';

type Props = {readonly catalog: readonly CatalogEntry[]; readonly progress: Progress};

/** The beliefs that the reader's latest answers show, each with what is true instead and where to read it. */
export function Beliefs({catalog, progress}: Props): ReactNode {
  const missed = catalog.filter((bank) => bank.items.some((item) => isMissed(progress, item)));
  const state = useWholeBanks(catalog, missed.map(({id}) => id).join(' '));
  const beliefs = state.kind === 'loaded' ? beliefsOf(state.banks, progress) : [];
  const told = missed.length === 0 ? 'None of your latest answers was wrong.' : SAID[state.kind](beliefs.length);
  return (
    <>
      <p role="status">
        <span>{told}</span>
      </p>
      {state.kind === 'failed' && missed.length > 0 && (
        <p>
          <button type="button" className={styles.secondary} onClick={state.retry}>
            Try again
          </button>
        </p>
      )}
      {beliefs.length > 0 && (
        <ul className={styles.beliefs}>
          {beliefs.map(({id, belief, correction, section, answers}) => (
            <li key={id}>
              <p className={styles.belief}>
                <span>“{belief}”</span>
                <span className={styles.soft}> {answers === 1 ? 'in 1 answer' : `in ${answers} answers`}</span>
              </p>
              <p>
                <span>{correction}</span> <Link to={section}>Read the section</Link>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const SAID = {
  loading: () => 'Looking up what your missed answers have in common…',
  failed: () => 'The explanations could not be loaded. Your answers are kept.',
  loaded: (count: number) =>
    count === 0
      ? 'Your missed answers point to no belief by name; their explanations are in the sets above.'
      : 'What your latest answers took to be true, and what is true instead. A belief goes from this list once you answer right.',
} as const;
