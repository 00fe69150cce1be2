import {useId, useMemo, useState, type ReactNode} from 'react';
import type {Bank} from './bank';
import {formOf, type FormSpec} from './form';
import type {Mode} from './mode';
import {Options} from './Options';
import styles from './Quiz.module.css';
import {QuizSitting} from './QuizSitting';

export type QuizProps = {
  /** From `@quizzes/<id>`. */
  readonly bank: Bank;
  /** Decides the order of options; the bank's id unless given. */
  readonly seed?: string;
  /** Id of the bank where an item lives, for its address; this bank unless given. */
  readonly homeOf?: (itemId: string) => string;
  /** Page with the answers; this bank's unless given. */
  readonly answers?: string;
  /** How it is asked at first; readers can change it. */
  readonly mode?: Mode;
  /** Whether readers are asked how sure they are, at first. */
  readonly confidence?: boolean;
  /** `false` keeps answers in memory only. */
  readonly save?: boolean;
  /** Asks only items of this objective. */
  readonly objective?: string;
  /** Asks only items of this level. */
  readonly level?: string;
  /** Asks only items of this type. */
  readonly type?: string;
  /** Asks this many, drawn by the seed. */
  readonly count?: number;
  /** Asks the item with this id alone. */
  readonly only?: string;
};

/** A quiz over a bank, one question at a time. Without JavaScript, all questions are shown and a link leads to the answers. */
export function Quiz({
  mode: startMode = 'immediate',
  confidence: startConfidence = false,
  ...props
}: QuizProps): ReactNode {
  const {only} = props;
  const bank = useForm(props);
  const [mode, setMode] = useState(startMode);
  const [confidence, setConfidence] = useState(startConfidence);
  const titleId = useId();
  if (bank.items.length === 0) {
    return <p>This quiz has no questions right now: its file has problems, which the build names.</p>;
  }
  return (
    <section className={styles.quiz} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        <span className={styles.kind}>Quiz</span> {bank.title}
      </p>
      <QuizSitting key={mode} {...props} bank={bank} mode={mode} confidence={confidence} />
      {only === undefined && (
        <Options mode={mode} confidence={confidence} onMode={setMode} onConfidence={setConfidence} />
      )}
    </section>
  );
}

/** The bank, cut down to what the props ask for. */
function useForm({bank, objective, level, type, count, seed}: QuizProps): Bank {
  return useMemo(() => {
    if (objective === undefined && level === undefined && type === undefined && count === undefined) {
      return bank;
    }
    const spec: FormSpec = {
      objectives: objective === undefined ? [] : [objective],
      levels: level === undefined ? [] : [level],
      types: type === undefined ? [] : [type],
      blueprint: {},
      ...(count === undefined ? {} : {count, seed: seed ?? bank.id}),
    };
    return {...bank, items: formOf(bank.items, spec)};
  }, [bank, objective, level, type, count, seed]);
}
