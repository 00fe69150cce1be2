import {useId, useState, type ReactNode} from 'react';
import styles from './setup.module.css';
import {numberIn} from './link-field';

type PickProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  /** How a choice is shown; as it is, unless told otherwise. */
  readonly show?: (choice: Value) => string;
  readonly onPick: (value: Value) => void;
};

/** One of some values. */
export function PickField<Value extends string>(props: PickProps<Value>): ReactNode {
  const {label, value, choices, show = String, onPick} = props;
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const picked = choices.find((choice) => choice === event.currentTarget.value);
          if (picked !== undefined) {
            onPick(picked);
          }
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {show(choice)}
          </option>
        ))}
      </select>
    </p>
  );
}

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly bounds: readonly [number, number];
  readonly onValue: (value: number) => void;
};

/** A whole number. What is out of bounds is marked and kept until it is right; the number before it counts until then. */
export function NumberField({label, value, bounds, onValue}: NumberProps): ReactNode {
  /** What was typed, and the number that counted then: when another takes its place, the field has moved on. */
  const [draft, setDraft] = useState<{readonly text: string; readonly over: number}>();
  const [least, most] = bounds;
  const id = useId();
  const typed = draft?.over === value ? draft.text : undefined;
  const isWrong = typed !== undefined && numberIn(typed, bounds) === undefined;
  return (
    <p className={styles.field}>
      <span className={styles.name}>
        <label htmlFor={id}>{label}</label>{' '}
        <span id={`${id}-range`} className={styles.hint}>
          {least} to {most}
        </span>
      </span>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={typed ?? value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : `${id}-range`}
        onChange={(event) => {
          const {value: text} = event.currentTarget;
          const number = numberIn(text, bounds);
          setDraft({text, over: number ?? value});
          if (number !== undefined) {
            onValue(number);
          }
        }}
      />
      {isWrong && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          It has to be a whole number from {least} to {most}. Until it is, {value} counts.
        </span>
      )}
    </p>
  );
}

type TickProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
};

/** A setting that is on or off. */
export function TickField({label, isOn, onTick}: TickProps): ReactNode {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isOn} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
