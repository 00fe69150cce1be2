import Link from '@docusaurus/Link';
import {useId, type MouseEvent, type ReactNode} from 'react';
import {useSteady} from '../../ui/useSteady';
import styles from './checker.module.css';
import type {Position} from './lines';
import type {Problem} from './problem';
import {ProblemList} from './ProblemList';
import {countText, otherPage, recognizedText, unseenText, type PageKind} from './report-text';
import type {Check} from './useSpecCheck';

type Props = {
  readonly check: Check;
  readonly kind: PageKind;
  readonly onCheck: () => void;
  readonly onGo: (position: Position) => void;
  /** With the text that was checked. */
  readonly onFix: (problem: Problem, text: string) => void;
  /** Opens the file in the other checker; without it, the link opens that page alone. */
  readonly onOther?: ((other: PageKind) => void) | undefined;
};

const PAGE_NAMES: Readonly<Record<PageKind, string>> = {
  buildspec: 'To the buildspec checker',
  appspec: 'To the AppSpec checker',
};

/** What the checker found, or what it found the file to be. */
export function Report({check: {phase, last}, kind, onCheck, onGo, onFix, onOther}: Props): ReactNode {
  const id = useId();
  const go = useSteady(onGo);
  const fix = useSteady((problem: Problem) => onFix(problem, last?.text ?? ''));
  const other = last && otherPage(last.report, kind);
  /** A plain click takes the file along. In a new tab or window, the page alone is opened. */
  const carry = (event: MouseEvent<HTMLAnchorElement>, page: PageKind) => {
    if (onOther && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      onOther(page);
    }
  };
  return (
    <section className={styles.report} aria-labelledby={id} data-needs-script>
      <h2 id={id}>Problems</h2>
      {phase === 'empty' && (
        <p className={styles.hint}>Nothing to check yet. Paste a file, open one, or load an example.</p>
      )}
      {phase === 'waiting' && !last && <p className={styles.hint}>Checking…</p>}
      {phase === 'failed' && (
        <p>
          <span>The checker couldn’t be loaded. </span>
          <button type="button" className={styles.secondary} onClick={onCheck}>
            Try again
          </button>
        </p>
      )}
      {phase === 'paused' && (
        <p>
          <span>
            This is a long text, so it isn’t checked while you type.{' '}
            {last && 'What stands below is from before your last change. '}
          </span>
          <button type="button" className={styles.secondary} onClick={onCheck}>
            Check now
          </button>
        </p>
      )}
      {last && (
        <>
          <p className={styles.summary}>
            <strong key={countText(last.report.problems)}>{countText(last.report.problems)}.</strong>{' '}
            <span>{recognizedText(last.report, last.text, kind)}</span>
            {other && (
              <>
                {' '}
                <Link to={`/labs/${other}/`} onClick={(event) => carry(event, other)}>
                  {PAGE_NAMES[other]}
                </Link>
              </>
            )}
          </p>
          {last.report.problems.length === 0 && (
            <p>
              <span>The checker knows the file alone. {unseenText(last.report)}</span>
            </p>
          )}
          <ProblemList problems={last.report.problems} onGo={go} onFix={fix} />
        </>
      )}
    </section>
  );
}
