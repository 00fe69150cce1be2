import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useMemo, useState, type ReactNode, type RefObject} from 'react';
import {entryOf, nextAfter, RESULT, seedOf} from './attempt';
import {ItemCard} from './ItemCard';
import type {Mode} from './mode';
import type {QuizProps} from './Quiz';
import styles from './Quiz.module.css';
import {Result} from './Result';
import {Retired} from './Retired';
import {scoreOf} from './score';
import {Steps} from './Steps';
import {useSteady} from '../ui/useSteady';
import {useAttempt} from './useAttempt';
import {useNotes} from './useNotes';

type Props = Omit<QuizProps, 'mode' | 'confidence'> & {readonly mode: Mode; readonly confidence: boolean};

/** One sitting of a quiz: the questions, their outcomes, the result. */
export function QuizSitting({
  bank,
  seed = bank.id,
  homeOf,
  answers,
  mode,
  confidence,
  save = true,
  only,
}: Props): ReactNode {
  const items = useMemo(
    () => (only === undefined ? bank.items : bank.items.filter(({id}) => id === only)),
    [bank, only],
  );
  const {attempt, dispatch, check, checkAll, retry, startOver, box, linkedOption} = useAttempt(items, {
    seed,
    mode,
    save,
  });
  // Explanations weigh more than questions; they come when a reader reaches for the quiz, or was here before.
  const [reached, setReached] = useState(false);
  const reach = () => setReached(true);
  const notes = useNotes(bank, reached || scoreOf(attempt).answered > 0);
  const quizzesUrl = useBaseUrl('/quizzes/');
  const answersPath = answers ?? `/quizzes/${bank.id}/answers/`;
  const show = (id: string) => dispatch({type: 'show', id});
  const onEvent = useSteady(dispatch);
  const onCheck = useSteady(check);
  const onNext = useSteady((id: string) => show(nextAfter(attempt, id)));
  return (
    // Listening only fetches ahead; nothing depends on it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box as RefObject<HTMLDivElement>} onFocus={reach} onPointerEnter={reach}>
      {items.length > 1 && <Steps attempt={attempt} onShow={show} />}
      <noscript>
        <p className={styles.noscript}>
          Checking needs JavaScript. The questions are all here; <Link to={answersPath}>the answers</Link> are on a page
          of their own.
        </p>
      </noscript>
      <Retired bank={bank} />
      {items.map((item, index) => (
        <ItemCard
          key={item.id}
          bank={bank}
          item={item}
          notes={notes}
          answers={answersPath}
          place={only === undefined ? `Question ${index + 1} of ${items.length}` : 'One question'}
          href={`${quizzesUrl}${homeOf?.(item.id) ?? bank.id}/#${item.id}`}
          seed={seedOf(attempt, item.id)}
          entry={entryOf(attempt, item.id)}
          mode={mode}
          confidence={confidence}
          linkedOption={attempt.current === item.id ? linkedOption : undefined}
          current={attempt.current === item.id}
          next={only !== undefined ? undefined : nextAfter(attempt, item.id) === RESULT ? 'result' : 'question'}
          onEvent={onEvent}
          onCheck={onCheck}
          onNext={onNext}
        />
      ))}
      {attempt.current === RESULT && (
        <Result
          bank={bank}
          attempt={attempt}
          notes={notes}
          onShow={show}
          onCheckAll={checkAll}
          onRetry={retry}
          onStartOver={startOver}
        />
      )}
    </div>
  );
}
