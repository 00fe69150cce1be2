import {useId, type PropsWithChildren, type ReactNode} from 'react';
import styles from './checker.module.css';
import type {PageKind} from './report-text';
import type {BoxInPage} from './useTextBox';

const NAMES: Readonly<Record<PageKind, string>> = {buildspec: 'Your buildspec', appspec: 'Your AppSpec file'};

/** Lines of the plain field. */
const ROWS = 14;

type Props = PropsWithChildren<{
  readonly kind: PageKind;
  readonly labelId: string;
  readonly hintId: string;
  readonly page: BoxInPage;
  /** What stands in it at first. */
  readonly start: string;
}>;

/** The field that the text stands in: a plain one, until CodeMirror has come. What is said about its text stands beside its name. */
export function TextField(props: Props): ReactNode {
  const {kind, labelId, hintId, start, children} = props;
  const {area, host, isRich, onTyped} = props.page;
  const areaId = useId();
  return (
    <div className={styles.field}>
      <div className={styles.name}>
        {isRich ? (
          <p id={labelId} className={styles.label}>
            {NAMES[kind]}
          </p>
        ) : (
          <label id={labelId} className={styles.label} htmlFor={areaId}>
            {NAMES[kind]}
          </label>
        )}
        {children}
      </div>
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
          defaultValue={start}
          // As high as the editor that takes its place.
          rows={Math.max(ROWS, start.split('\n').length)}
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
