import type {ReactNode} from 'react';
import {CopyLink} from '../../ui/CopyLink';
import {Bench} from '../bench/Bench';
import bench from '../bench/bench.module.css';
import {BenchSection} from '../bench/BenchSection';
import {Clock} from '../bench/Clock';
import {Said} from '../bench/Said';
import {Board} from './Board';
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
  /** Folds what follows the timeline, where the lab is a guest in a page. */
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
  return (
    <Bench
      task={
        <>
          <ScenarioPicker handle={handle} />
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
        <World handle={handle} />
      </div>
      <Said said={said} turn={lab.moves.length} first={firstStep(handle)} />
      <BenchSection title="Pipeline">
        <Board handle={handle} />
      </BenchSection>
      {lab.kind === 'free' && <PipelineEditor handle={handle} />}
      {length > 0 && state.now > 0 && (
        <BenchSection title="Timeline">
          <Timeline state={state} />
        </BenchSection>
      )}
      <BenchSection title={compact ? `Executions (${length})` : 'Executions'} isFolded={compact}>
        {length === 0 ? <p className={bench.hint}>None yet. Push a commit.</p> : <ExecutionTable handle={handle} />}
      </BenchSection>
      <BenchSection title="Event log" isFolded={compact}>
        <Log state={state} />
      </BenchSection>
      <p>
        <CopyLink href={`${address}${printLab(lab)}`} what="this run" />
      </p>
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
