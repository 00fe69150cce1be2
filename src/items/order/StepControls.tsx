import clsx from 'clsx';
import {useId, useRef, type DragEvent, type ReactNode} from 'react';
import {InlineProse} from '../../ui/Prose';
import styles from './Interaction.module.css';
import type {OrderStep} from './split';

type Props = {
  readonly step: OrderStep;
  /** 1 to `count`; 0 where the step is left out. */
  readonly position: number;
  /** How many steps are kept. */
  readonly count: number;
  readonly canLeaveOut: boolean;
  /** The pointer holds this step. */
  readonly dragged: boolean;
  readonly onMove: (position: number) => void;
  readonly onLeaveOut: (out: boolean) => void;
  readonly onDrag: (on: boolean) => void;
  readonly onDrop: () => void;
};

/** One step with everything that moves it. */
export function StepControls({
  step,
  position,
  count,
  canLeaveOut,
  dragged,
  onMove,
  onLeaveOut,
  onDrag,
  onDrop,
}: Props): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  const kept = position > 0;
  // What a control does, then to which step: all rows have the same controls.
  const named = (control: string) => ({id: `${id}${control}`, 'aria-labelledby': `${id}${control} ${id}text`});
  const grab = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    // Firefox drags nothing without data.
    event.dataTransfer.setData('text/plain', step.id);
    if (row.current) {
      event.dataTransfer.setDragImage(row.current, 0, 0);
    }
    onDrag(true);
  };
  return (
    // Dropping is an extra beside the buttons; a list item is where things land.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={row}
      className={clsx(styles.step, !kept && styles.out, dragged && styles.dragged)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <span className={styles.position}>{kept ? `${position}.` : '–'}</span>
      <InlineProse id={`${id}text`} html={step.text} className={styles.text} />
      {kept && (
        <span className={styles.grip} draggable aria-hidden="true" onDragStart={grab} onDragEnd={() => onDrag(false)} />
      )}
      <div className={styles.controls}>
        {kept && (
          <>
            {/* Not `disabled` at the ends: a button that is disabled while it has the focus loses it. */}
            <button
              type="button"
              className={styles.move}
              aria-disabled={position === 1}
              onClick={() => onMove(position - 1)}
              {...named('up')}
            >
              Move up
            </button>
            <button
              type="button"
              className={styles.move}
              aria-disabled={position === count}
              onClick={() => onMove(position + 1)}
              {...named('down')}
            >
              Move down
            </button>
            <span className={styles.field}>
              <label id={`${id}label`} htmlFor={`${id}position`}>
                Position
              </label>
              <select
                id={`${id}position`}
                className={styles.select}
                aria-labelledby={`${id}label ${id}text`}
                value={position}
                onChange={(event) => onMove(Number(event.currentTarget.value))}
              >
                {Array.from({length: count}, (_, index) => (
                  <option key={index + 1} value={index + 1}>
                    {index + 1}
                  </option>
                ))}
              </select>
            </span>
          </>
        )}
        {canLeaveOut && (
          <label className={styles.field}>
            <input
              type="checkbox"
              checked={!kept}
              // With every step left out, there would be no answer.
              disabled={kept && count === 1}
              aria-labelledby={`${id}out ${id}text`}
              onChange={(event) => onLeaveOut(event.currentTarget.checked)}
            />
            <span id={`${id}out`}>Leave out</span>
          </label>
        )}
      </div>
    </li>
  );
}
