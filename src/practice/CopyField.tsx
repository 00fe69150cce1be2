import {useId, useRef, type ReactNode} from 'react';
import styles from './team.module.css';
import {useCopy, type CopyState} from './useCopy';

type Props = {
  /** What the text is, such as “Link for your team”. */
  readonly label: string;
  readonly text: string;
  /** Words on the button, such as “Copy link”. */
  readonly button: string;
};

const SAID: Readonly<Record<CopyState, string>> = {
  none: '',
  copied: 'Copied.',
  failed: 'This browser doesn’t let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.',
};

/** A text to take along: shown, selected when reached, copied by a button. */
export function CopyField({label, text, button}: Props): ReactNode {
  const {state, copy, forget} = useCopy();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async () => {
    // Selected either way: where copying is refused, the keyboard's own way is one step off.
    field.current?.select();
    await copy(text);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          className={styles.input}
          value={text}
          readOnly
          spellCheck={false}
          translate="no"
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className={styles.primary} onClick={() => void take()} onBlur={forget}>
          {button}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {SAID[state]}
      </p>
    </div>
  );
}
