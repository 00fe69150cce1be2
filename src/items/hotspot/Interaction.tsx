import clsx from 'clsx';
import type {KeyboardEvent, ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import styles from './Interaction.module.css';
import {lineId, type HotspotQuestion} from './split';

/** A file whose lines are checkboxes; arrow keys walk from line to line. After the check, lines say in words what they were. */
export function HotspotInteraction({
  item: {file, keys},
  response,
  settled,
  onRespond,
}: InteractionProps<HotspotQuestion>): ReactNode {
  const mark = (id: string, marked: boolean) =>
    onRespond(marked ? [...response, id] : response.filter((other) => other !== id));
  return (
    <figure className={styles.file}>
      <figcaption className={styles.name} translate="no">
        {file.name}
      </figcaption>
      {/* The keys are a shortcut between checkboxes that Tab reaches as well. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className={styles.lines} onKeyDown={walk}>
        {file.lines.map((html, index) => {
          const line = index + 1;
          const id = lineId(line);
          const marked = response.includes(id);
          const tone = settled ? toneOf(keys.includes(line), marked) : undefined;
          return (
            <li key={id}>
              <label
                className={clsx(styles.line, marked && styles.marked, tone && styles[tone], settled && styles.settled)}
              >
                <input
                  type="checkbox"
                  value={id}
                  checked={marked}
                  disabled={settled}
                  onChange={(event) => mark(id, event.currentTarget.checked)}
                />
                <span className={styles.number}>
                  <span className={styles.hidden}>Line</span> {line}
                  <span className={styles.hidden}>:</span>
                </span>{' '}
                <code className={styles.code} translate="no">
                  {html === '' ? <span className={styles.hidden}>empty</span> : <InlineProse html={html} />}
                </code>{' '}
                {tone && (
                  <span className={styles.mark}>
                    <Icon shape={tone === 'wrong' ? 'wrong' : 'right'} />
                    <span>{WORDS[tone]}</span>
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

type Tone = 'right' | 'missed' | 'wrong';

const WORDS: Readonly<Record<Tone, string>> = {
  right: 'Your mark, right',
  missed: 'At fault, not marked',
  wrong: 'Your mark, not at fault',
};

function toneOf(key: boolean, marked: boolean): Tone | undefined {
  if (marked) {
    return key ? 'right' : 'wrong';
  }
  return key ? 'missed' : undefined;
}

/** Up and Down go one line on, Home and End to the first and the last; at the ends they stay. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const boxes = [...event.currentTarget.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === event.target);
  const next = {ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: boxes.length - 1}[event.key];
  if (at !== -1 && next !== undefined) {
    event.preventDefault();
    boxes[next]?.focus();
  }
}
