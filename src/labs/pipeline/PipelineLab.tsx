import type {ReactNode} from 'react';
import {CopyLink} from '../../ui/CopyLink';
import {Bench} from '../bench/Bench';
import bench from '../bench/bench.module.css';
import {BenchSection} from '../bench/BenchSection';
import {Clock} from '../bench/Clock';
import {PrintedAddress} from '../bench/PrintedAddress';
import {Said} from '../bench/Said';
import {Board} from './Board';
import styles from './board.module.css';
import {ExecutionTable} from './ExecutionTable';
import {openLab, type Lab} from './lab';
import {printLab} from './link';
import {Log} from './Log';
import {PipelineEditor} from './PipelineEditor';
import {ScenarioPicker} from './ScenarioPicker';
import {Task} from './Task';
import {Timeline} from './Timeline';
import {usePipelineLab, type LabHandle} from './usePipelineLab';
import {clockText} from '../bench/clock-text';
import {World} from './World';

type Props = {
  /** What it begins with; without it, the first scenario. */
  readonly initial?: Lab;
  /** Path of the page that opens a lab from its link, with the site's base. */
  readonly address: string;
  /** Folds what the case at hand doesn’t need, where the lab is a guest in a page. */
  readonly compact?: boolean;
};

/** A pipeline that runs in the page: push, approve, fail, retry, roll back, and see what AWS would make of it. */
export function PipelineLab({
  initial = openLab('three-commits-superseded'),
  address,
  compact = false,
}: Props): ReactNode {
  const handle = usePipelineLab(initial);
  const {lab, state, next, said} = handle;
  const {length} = state.executions;
  const link = `${address}${printLab(lab)}`;
  const copy = <CopyLink href={link} what="this run" />;
  const timeline = length > 0 && state.now > 0 && <Timeline state={state} />;
  const executions =
    length === 0 ? <p className={bench.hint}>None yet. Push a commit.</p> : <ExecutionTable handle={handle} />;
  return (
    <Bench
      compact={compact}
      task={
        <>
          {!compact && <ScenarioPicker handle={handle} />}
          <Task handle={handle} />
        </>
      }
    >
      <div className={bench.desk}>
        <Clock
          run={handle}
          time={clockText(state.now)}
          nextLabel={next === undefined ? '' : `Next event, ${clockText(next)}`}
          stretches={[1, 10]}
        />
        <World handle={handle} canFold={compact} />
      </div>
      <Said said={said} turn={lab.moves.length} first={firstStep(handle)} />
      {compact ? (
        <>
          <div className={styles.guest}>
            <Board handle={handle} />
          </div>
          <div className={styles.lastLines}>
            <Log state={state} />
          </div>
          {lab.kind === 'free' && <PipelineEditor handle={handle} />}
          <div className={styles.folds}>
            <div>
              <BenchSection title={`Timeline and executions (${length})`} isFolded>
                {timeline}
                {executions}
              </BenchSection>
            </div>
            <div>
              <BenchSection title="Mode and scenario" isFolded>
                <div className={bench.stack}>
                  <ScenarioPicker handle={handle} />
                </div>
              </BenchSection>
            </div>
            {copy}
          </div>
        </>
      ) : (
        <>
          <BenchSection title="Pipeline">
            <Board handle={handle} />
          </BenchSection>
          {lab.kind === 'free' && <PipelineEditor handle={handle} />}
          {timeline && <BenchSection title="Timeline">{timeline}</BenchSection>}
          <BenchSection title="Executions">{executions}</BenchSection>
          <BenchSection title="Event log">
            <Log state={state} />
          </BenchSection>
          <p>{copy}</p>
        </>
      )}
      <PrintedAddress href={new URL(link, window.location.href).href} what={`This run at ${clockText(state.now)}`} />
    </Bench>
  );
}

/** What to do before anything has been done. */
function firstStep({state, next}: LabHandle): string {
  if (next !== undefined) {
    return `It is ${clockText(state.now)}. Press “Next event” to let the clock run.`;
  }
  return state.commits === 0
    ? 'Press “Push a commit” to start the first execution.'
    : 'Nothing more happens by itself.';
}
