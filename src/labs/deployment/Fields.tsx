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

/** A whole number. What is out of bounds while typing changes nothing and is marked; leaving the field brings the number back. */
export function NumberField({label, value, bounds, onValue}: NumberProps): ReactNode {
  const [draft, setDraft] = useState<string>();
  const [least, most] = bounds;
  const id = useId();
  const isWrong = draft !== undefined && numberIn(draft, bounds) === undefined;
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={draft ?? value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onBlur={() => setDraft(undefined)}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          const number = numberIn(typed, bounds);
          setDraft(typed);
          if (number !== undefined) {
            onValue(number);
          }
        }}
      />
      {isWrong && (
        <span id={`${id}-hint`} className={styles.hint}>
          {least} to {most}
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
