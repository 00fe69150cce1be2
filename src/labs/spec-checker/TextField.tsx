import {useId, type ReactNode} from 'react';
import styles from './checker.module.css';
import type {PageKind} from './report-text';
import type {BoxInPage} from './useTextBox';

const NAMES: Readonly<Record<PageKind, string>> = {buildspec: 'Your buildspec', appspec: 'Your AppSpec file'};

type Props = {
  readonly kind: PageKind;
  readonly labelId: string;
  readonly hintId: string;
  readonly page: BoxInPage;
};

/** The field that the text stands in: a plain one, until CodeMirror has come. */
export function TextField({kind, labelId, hintId, page: {area, host, isRich, onTyped}}: Props): ReactNode {
  const areaId = useId();
  return (
    <div className={styles.field}>
      {isRich ? (
        <p id={labelId} className={styles.label}>
          {NAMES[kind]}
        </p>
      ) : (
        <label id={labelId} className={styles.label} htmlFor={areaId}>
          {NAMES[kind]}
        </label>
      )}
      {!isRich && (
        <textarea
          id={areaId}
          ref={area}
          className={styles.area}
          aria-describedby={hintId}
          // Browsers keep what stands in fields; this text may be nobody else's business.
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          wrap="off"
          rows={14}
          onInput={onTyped}
        />
      )}
      <div ref={host} />
      <p id={hintId} className={styles.hint}>
        {isRich && (
          <span>Tab indents; press Escape and then Tab to leave the editor. F8 goes to the next problem. </span>
        )}
        <span>Nothing you type is sent or stored.</span>
      </p>
    </div>
  );
}
