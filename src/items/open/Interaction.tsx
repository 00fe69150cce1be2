import {useId, useRef, type ReactNode} from 'react';
import {Prose} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import {LONGEST_TEXT, printAnswer, readAnswer, type Answer} from './answer';
import {Checklist, type Tick} from './Checklist';
import styles from './Interaction.module.css';
import {mentions} from './mentions';
import {Beyond} from './Beyond';
import type {OpenQuestion} from './split';

const BLANK: Answer = {text: '', shown: false, ticked: []};

/** A place to answer, typed or aloud; then the model answer, and what the reader grades the answer by. */
export function OpenInteraction({item, response, settled, onRespond}: InteractionProps<OpenQuestion>): ReactNode {
  const textId = useId();
  const hintId = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const answer = readAnswer(item, response) ?? BLANK;
  const {text, shown, ticked} = answer;
  const change = (part: Partial<Answer>) => onRespond(printAnswer({...answer, ...part}));
  const show = () => {
    change({shown: true});
    // The button is about to go; the focus moves to what it brought about.
    status.current?.focus();
  };
  const lists = {
    ticked,
    settled,
    onTick: (id: string, on: boolean) =>
      change({ticked: on ? [...ticked, id] : ticked.filter((other) => other !== id)}),
  };
  return (
    <div className={styles.open}>
      <label htmlFor={textId} className={styles.label}>
        Your answer
      </label>
      <p id={hintId} className={styles.hint}>
        Type it, in a few words or in full, or say it aloud. You grade it yourself: this page does not judge what you
        write.
      </p>
      <textarea
        id={textId}
        className={styles.text}
        rows={6}
        maxLength={LONGEST_TEXT}
        aria-describedby={hintId}
        readOnly={shown || settled}
        value={text}
        onChange={(event) => change({text: event.currentTarget.value})}
      />
      {!shown && !settled && (
        <button type="button" className={styles.show} onClick={show}>
          Show the model answer
        </button>
      )}
      <p ref={status} role="status" tabIndex={-1} className={styles.status}>
        {shown && !settled && (
          <span>The model answer is below. Your own answer stands now; tick honestly what it had.</span>
        )}
      </p>
      {shown && (
        <>
          <p className={styles.label}>Model answer</p>
          <Prose html={item.model} className={styles.model} />
          <Checklist title="Which of these did your answer have?" ticks={pointsOf(item, text)} {...lists} />
          {item.redFlags.length > 0 && (
            <Checklist title="Red flags: did your answer say one of these?" ticks={flagsOf(item)} {...lists} />
          )}
          <Beyond followUps={item.followUps} mistakes={item.mistakes} />
        </>
      )}
    </div>
  );
}

const COUNTS: Readonly<Record<number, string>> = {2: 'counts double', 3: 'counts three times'};

function pointsOf({rubric}: OpenQuestion, text: string): readonly Tick[] {
  return rubric.map(({id, point, weight, must, words}) => ({
    id,
    text: point,
    remarks: [must ? 'must-have' : undefined, COUNTS[weight]].filter((remark) => remark !== undefined),
    mentioned: mentions(text, words),
    whenTicked: {tone: 'right', words: 'You had this'},
    whenNot: {tone: 'partly', words: 'Missing from your answer'},
  }));
}

function flagsOf({redFlags}: OpenQuestion): readonly Tick[] {
  return redFlags.map(({id, flag}) => ({
    id,
    text: flag,
    remarks: [],
    mentioned: false,
    whenTicked: {tone: 'wrong', words: 'You said this'},
    whenNot: {tone: 'right', words: 'You did not say this'},
  }));
}
