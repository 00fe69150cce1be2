import useBaseUrl from '@docusaurus/useBaseUrl';
import Link from '@docusaurus/Link';
import {useId, useState, type ReactNode} from 'react';
import {RESULT, seedOf, entryOf, nextAfter} from './attempt';
import type {Bank} from './bank';
import {ItemCard} from './ItemCard';
import styles from './Quiz.module.css';
import {Result} from './Result';
import {scoreOf} from './score';
import {Steps} from './Steps';
import {useAttempt} from './useAttempt';
import {useNotes} from './useNotes';

type Props = {
  /** From `@quizzes/<id>`. */
  readonly bank: Bank;
  /** Decides the order of options; the bank's id unless given. */
  readonly seed?: string;
  /** Id of the bank where an item lives, for its address; this bank unless given. */
  readonly homeOf?: (itemId: string) => string;
  /** Page with the answers; this bank's unless given. */
  readonly answers?: string;
};

/** A quiz over a bank, one question at a time. Without JavaScript, all questions are shown and a link leads to the answers. */
export function Quiz({
  bank,
  seed = bank.id,
  homeOf = () => bank.id,
  answers = `/quizzes/${bank.id}/answers/`,
}: Props): ReactNode {
  const {attempt, dispatch, check, retry, startOver, box} = useAttempt(bank.items, seed);
  // Explanations weigh more than questions; they come when a reader reaches for the quiz, or was here before.
  const [reached, setReached] = useState(false);
  const reach = () => setReached(true);
  const notes = useNotes(bank, reached || scoreOf(attempt).answered > 0);
  const titleId = useId();
  const quizzesUrl = useBaseUrl('/quizzes/');
  if (bank.items.length === 0) {
    return <p>This quiz has no questions right now: its file has problems, which the build names.</p>;
  }
  return (
    // Listening only fetches ahead; nothing depends on it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.quiz} aria-labelledby={titleId} ref={box} onFocus={reach} onPointerEnter={reach}>
      <header className={styles.head}>
        <p id={titleId} className={styles.title}>
          <span className={styles.kind}>Quiz</span> {bank.title}
        </p>
        <Steps attempt={attempt} onShow={(id) => dispatch({type: 'show', id})} />
      </header>
      <noscript>
        <p className={styles.noscript}>
          Checking needs JavaScript. The questions are all here; <Link to={answers}>the answers</Link> are on a page of
          their own.
        </p>
      </noscript>
      {attempt.items.map((item, index) => (
        <ItemCard
          key={item.id}
          bank={bank}
          item={item}
          notes={notes}
          answers={answers}
          place={`Question ${index + 1} of ${attempt.items.length}`}
          href={`${quizzesUrl}${homeOf(item.id)}/#${item.id}`}
          seed={seedOf(attempt, item.id)}
          entry={entryOf(attempt, item.id)}
          current={attempt.current === item.id}
          last={nextAfter(attempt, item.id) === RESULT}
          onRespond={(response) => dispatch({type: 'respond', id: item.id, response})}
          onCheck={() => check(item.id)}
          onNext={() => dispatch({type: 'show', id: nextAfter(attempt, item.id)})}
        />
      ))}
      {attempt.current === RESULT && (
        <Result
          bank={bank}
          attempt={attempt}
          onShow={(id) => dispatch({type: 'show', id})}
          onRetry={retry}
          onStartOver={startOver}
        />
      )}
    </section>
  );
}
