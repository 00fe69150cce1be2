import Link from '@docusaurus/Link';
import {useEffect, useState, type ReactNode} from 'react';
import type {Bank} from './bank';
import {loadDrawn, type Drawn} from './draw';
import {Quiz} from './Quiz';

type Props = {readonly picks: readonly Drawn[]; readonly title: string};

/** A quiz over items of many banks; fetches the banks it was drawn from. */
export function DrawnQuiz({picks, title}: Props): ReactNode {
  const [bank, setBank] = useState<Bank | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    loadDrawn(picks, title).then(
      (loaded) => stale || setBank(loaded),
      () => stale || setBank('failed'),
    );
    return () => {
      stale = true;
    };
  }, [picks, title, tries]);
  if (bank === 'failed') {
    return (
      <p role="alert">
        <span>The questions could not be loaded. </span>
        <button type="button" onClick={() => setTries((count) => count + 1)}>
          Try again
        </button>{' '}
        <Link to="/quizzes/">All sets</Link>
      </p>
    );
  }
  if (!bank) {
    return <p role="status">Drawing the questions…</p>;
  }
  const homes = new Map(picks.map(({bank: home, item}) => [item.id, home.id]));
  return <Quiz bank={bank} homeOf={(id) => homes.get(id) ?? ''} answers="/quizzes/" />;
}
