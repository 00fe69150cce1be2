import {useId, useState, type ReactNode} from 'react';
import {reportOf, type Reported} from './report';
import styles from './Report.module.css';

type Props = {
  readonly reported: Reported;
  /** Web address of the project's repository; the report is copied where there is none. */
  readonly repository?: string;
};

const QUESTION = 'Wrong, outdated or unclear?';

/** Lets a reader report an item: opens a prefilled issue, or copies the report where no repository is configured. */
export function Report({reported, repository}: Props): ReactNode {
  const report = reportOf(reported, repository);
  return report.kind === 'issue' ? (
    <a className={styles.report} href={report.address} target="_blank" rel="noopener noreferrer">
      {QUESTION}
    </a>
  ) : (
    // Another answer makes another report; what was said of the last one no longer holds.
    <CopyReport key={report.text} text={report.text} />
  );
}

function CopyReport({text}: {readonly text: string}): ReactNode {
  const [state, setState] = useState<'untouched' | 'copied' | 'refused'>('untouched');
  const fieldId = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className={styles.box} data-needs-script>
      <button type="button" className={styles.report} onClick={() => void copy()}>
        {QUESTION}
      </button>
      <div role="status">
        {state === 'copied' && (
          <p className={styles.said}>The report is copied. Send it to the people who gave you this guide.</p>
        )}
        {state === 'refused' && (
          <p className={styles.said}>
            This browser doesn’t let the page copy. Copy the report below, and send it to the people who gave you this
            guide.
          </p>
        )}
      </div>
      {state === 'refused' && (
        <>
          <label className={styles.label} htmlFor={fieldId}>
            Report to copy
          </label>
          <textarea
            id={fieldId}
            className={styles.text}
            readOnly
            rows={8}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
