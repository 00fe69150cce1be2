import {useRef, useState, type ReactNode} from 'react';
import {shuffled} from '../../lib/random';
import {Prose} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import {ENDING_WORDS, ENDINGS, endingOf, readAnswer, type Ending} from './answer';
import styles from './Interaction.module.css';
import {Radios} from './Radios';
import type {TraceQuestion} from './split';

/**
 * The scenario, then "Does it succeed?". With "Go on" that answer stands, and if it is right, the follow-up appears.
 * After the check both questions are shown, each option says in words what it was.
 */
export function TraceInteraction({
  item,
  seed,
  response,
  settled,
  onRespond,
}: InteractionProps<TraceQuestion>): ReactNode {
  const status = useRef<HTMLParagraphElement>(null);
  const [standing, setStanding] = useState<Ending>();
  const {followUp} = item;
  const answer = readAnswer(item, response);
  if (standing !== undefined && answer === undefined) {
    // The reader starts over: the next answer has to stand by itself.
    setStanding(undefined);
  }
  const right = answer?.ending === endingOf(item);
  const stands = answer !== undefined && (standing === answer.ending || answer.option !== undefined);
  const goOn = () => {
    setStanding(answer?.ending);
    // The button is about to go; the focus moves to what it brought about.
    status.current?.focus();
  };
  return (
    <div className={styles.trace}>
      <Prose html={item.scenario} className={styles.scenario} />
      <Radios
        name={`${item.id}/ending`}
        question="Does it succeed?"
        options={ENDINGS.map((id) => ({id, key: id === endingOf(item), text: ENDING_WORDS[id]}))}
        chosen={answer?.ending}
        fixed={settled || stands}
        marked={settled}
        onChoose={(id) => onRespond([id])}
      />
      {followUp && answer && !stands && !settled && (
        <button type="button" className={styles.go} onClick={goOn}>
          Go on
        </button>
      )}
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {followUp && answer && stands && !settled && (
          <span key={String(right)}>
            {right
              ? `Right so far: ${lowerFirst(ENDING_WORDS[answer.ending])}. One question follows.`
              : 'That is not how it ends. Nothing more is asked; check to see why.'}
          </span>
        )}
      </p>
      {followUp && (settled || (stands && right)) && (
        <>
          {settled && !right && <p className={styles.unasked}>This would have been asked next.</p>}
          <Radios
            name={`${item.id}/follow-up`}
            question={followUp.question}
            options={shuffled(followUp.options, seed)}
            chosen={answer?.option?.id}
            fixed={settled}
            marked={settled}
            onChoose={(id) => onRespond([endingOf(item), id])}
          />
        </>
      )}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
