import clsx from 'clsx';
import {useId, type ChangeEvent, type ReactNode} from 'react';
import {shuffled} from '../../lib/random';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import {ANSWER_LENGTH} from './fold';
import {readAnswers, withAnswer} from './grade';
import styles from './Interaction.module.css';
import {judge, type Judgement} from './judge';
import type {ClozeGap, ClozeQuestion} from './split';

/** The text with a field in each gap, or a list to choose from. After the check, each gap says in words what it was. */
export function ClozeInteraction({
  item,
  seed,
  response,
  settled,
  onRespond,
}: InteractionProps<ClozeQuestion>): ReactNode {
  const answers = readAnswers(item, response);
  const exact = item.gaps.flatMap((gap, index) => (gap.exact && !gap.choices ? [index + 1] : []));
  const gapField = (id: string) => {
    const index = item.gaps.findIndex((gap) => gap.id === id);
    const gap = item.gaps[index];
    return (
      gap && (
        <GapField
          key={id}
          gap={gap}
          place={index + 1}
          count={item.gaps.length}
          seed={`${seed}/${id}`}
          text={answers.get(id) ?? ''}
          settled={settled}
          onChange={(text) => onRespond(withAnswer(item, response, id, text))}
        />
      )
    );
  };
  return (
    <div className={styles.text}>
      {item.text.map(({language, pieces}) => {
        const content = pieces.map((piece, index) => {
          const before = pieces[index - 1];
          return 'gap' in piece ? (
            gapField(piece.gap)
          ) : (
            <InlineProse key={before && 'gap' in before ? `after ${before.gap}` : 'start'} html={piece.html} />
          );
        });
        const key = JSON.stringify(pieces);
        return language === undefined ? (
          <p key={key}>{content}</p>
        ) : (
          // A block that scrolls needs the focus, or keyboards can't reach its end.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre key={key} className={styles.code} tabIndex={0} role="group" aria-label={`${language} with gaps`}>
            <code translate="no">{content}</code>
          </pre>
        );
      })}
      {exact.length > 0 && <p className={styles.hint}>Capitals count in {gapsInWords(exact)}.</p>}
    </div>
  );
}

type GapProps = {
  readonly gap: ClozeGap;
  /** Counted from 1, in the order of the text. */
  readonly place: number;
  readonly count: number;
  readonly seed: string;
  readonly text: string;
  readonly settled: boolean;
  readonly onChange: (text: string) => void;
};

function GapField({gap, place, count, seed, text, settled, onChange}: GapProps): ReactNode {
  const markId = useId();
  const mark = settled ? MARKS[judge(gap, text).kind] : undefined;
  const common = {
    className: clsx(styles.field, mark && styles[mark.tone]),
    value: text,
    'aria-describedby': mark && markId,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => onChange(event.currentTarget.value),
  };
  return (
    <span className={styles.gap}>
      <label className={styles.label}>
        <span className={styles.number}>
          <span className={styles.hidden}>Gap</span> {place} <span className={styles.hidden}>of {count}</span>
        </span>
        {gap.choices ? (
          <select {...common} disabled={settled}>
            <option value="">Choose…</option>
            {shuffled(gap.choices, seed).map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...common}
            type="text"
            size={gap.width}
            maxLength={ANSWER_LENGTH}
            readOnly={settled}
            autoCapitalize="none"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
          />
        )}
      </label>
      {mark && (
        <span id={markId} className={clsx(styles.mark, styles[mark.tone])}>
          <Icon shape={mark.tone} />
          <span>{mark.words}</span> {mark.tone !== 'right' && <code>{gap.accept[0]}</code>}
        </span>
      )}
    </span>
  );
}

type Mark = {readonly tone: 'right' | 'wrong' | 'partly'; readonly words: string};

/** What a gap was; all but the first go on with the right answer. */
const MARKS: Readonly<Record<Judgement['kind'], Mark>> = {
  right: {tone: 'right', words: 'Right'},
  near: {tone: 'partly', words: 'Nearly, but check the spelling. Right is'},
  wrong: {tone: 'wrong', words: 'Not right. Right is'},
  known: {tone: 'wrong', words: 'Not right. Right is'},
  empty: {tone: 'wrong', words: 'Left empty. Right is'},
};

function gapsInWords(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? `gap ${last}` : `gaps ${numbers.slice(0, -1).join(', ')} and ${last}`;
}
