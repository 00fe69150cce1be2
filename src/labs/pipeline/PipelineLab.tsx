import {useEffect, useId, useRef, type ReactNode} from 'react';
import {CopyLink} from '../../ui/CopyLink';
import {Board} from './Board';
import {Clock} from './Clock';
import {EventLog} from './EventLog';
import {ExecutionTable} from './ExecutionTable';
import styles from './lab.module.css';
import {openLab, type Lab} from './lab';
import {printLab} from './link';
import {PipelineEditor} from './PipelineEditor';
import {ScenarioPicker} from './ScenarioPicker';
import {Task} from './Task';
import {Timeline} from './Timeline';
import {usePipelineLab} from './usePipelineLab';
import {World} from './World';

type Props = {
  /** What it begins with; without it, the first scenario. */
  readonly initial?: Lab;
  /** Path of the page that opens a lab from its link, with the site's base. */
  readonly address: string;
};

/** A pipeline that runs in the page: push, approve, fail, retry, roll back, and see what AWS would make of it. */
export function PipelineLab({initial = openLab('three-commits-superseded'), address}: Props): ReactNode {
  const handle = usePipelineLab(initial);
  const {lab, state, said} = handle;
  const status = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useEffect(() => {
    // The button that was pressed may be gone; the focus goes to what it brought about, not to the top of the page.
    if (said !== '' && document.activeElement === document.body) {
      status.current?.focus();
    }
  }, [said, state]);
  return (
    <div className={styles.lab}>
      <ScenarioPicker handle={handle} />
      <Task handle={handle} />
      <World handle={handle} />
      <Clock handle={handle} />
      <p ref={status} role="status" tabIndex={-1} className={styles.said} aria-label="What has happened">
        <span key={lab.moves.length}>{said}</span>
      </p>
      <section aria-labelledby={`${id}-pipeline`}>
        <h2 id={`${id}-pipeline`}>Pipeline</h2>
        <Board handle={handle} />
      </section>
      <section aria-labelledby={`${id}-executions`}>
        <h2 id={`${id}-executions`}>Executions</h2>
        {state.executions.length === 0 ? (
          <p className={styles.hint}>None yet. Push a commit.</p>
        ) : (
          <ExecutionTable handle={handle} />
        )}
      </section>
      {state.executions.length > 0 && (
        <section aria-labelledby={`${id}-timeline`}>
          <h2 id={`${id}-timeline`}>Timeline</h2>
          <Timeline state={state} />
        </section>
      )}
      <section aria-labelledby={`${id}-log`}>
        <h2 id={`${id}-log`}>Event log</h2>
        <EventLog state={state} />
      </section>
      {lab.kind === 'free' && <PipelineEditor handle={handle} />}
      <p>
        <CopyLink href={`${address}${printLab(lab)}`} what="this run" />
      </p>
    </div>
  );
}
