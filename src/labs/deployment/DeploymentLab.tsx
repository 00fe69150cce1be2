import type {ReactNode} from 'react';
import {CopyLink} from '../../ui/CopyLink';
import {Bench} from '../bench/Bench';
import bench from '../bench/bench.module.css';
import {BenchSection} from '../bench/BenchSection';
import {Clock} from '../bench/Clock';
import {Said} from '../bench/Said';
import {Compare} from './Compare';
import {DeploymentTable} from './DeploymentTable';
import {openLab, playedIn, type Lab} from './lab';
import {printLab} from './link';
import {Log} from './Log';
import {ScenarioPicker} from './ScenarioPicker';
import {SetupFields} from './SetupFields';
import {Task} from './Task';
import {strategyTitle} from './tell';
import {TrafficChart} from './TrafficChart';
import {useDeploymentLab, type LabHandle} from './useDeploymentLab';
import {clockText} from '../bench/clock-text';
import {thingOn} from './words';
import {World} from './World';

type Props = {
  /** What it begins with; without it, the first scenario. */
  readonly initial?: Lab;
  /** Path of the page that opens a lab from its link, with the site's base. */
  readonly address: string;
  /** Folds what follows the chart, where the lab is a guest in a page. */
  readonly compact?: boolean;
};

/** A deployment that runs in the page: choose how, break something, and see which versions answer, and why. */
export function DeploymentLab({
  initial = openLab('ninety-five-percent-of-ten'),
  address,
  compact = false,
}: Props): ReactNode {
  const handle = useDeploymentLab(initial);
  const {lab, state, other, said, change} = handle;
  const isFree = lab.scenario === undefined;
  // Folded above the task, where a long task can't push it out of sight; open below it, where it is the task.
  // Another scenario has fields of its own, without what was typed into the former's.
  const setup = <SetupFields key={lab.scenario ?? 'free'} setup={lab.setup} change={change} isOpen={isFree} />;
  const label = nextLabel(handle);
  const {length} = state.deployments;
  // The table and the log have the first of two configurations only.
  const whose = other ? ` with ${strategyTitle(lab.setup)}` : '';
  return (
    <Bench
      task={
        <>
          <ScenarioPicker handle={handle} />
          {!compact && !isFree && setup}
          <Task handle={handle} />
          {!compact && isFree && setup}
        </>
      }
    >
      <div className={bench.desk}>
        <Clock run={handle} time={clockText(state.now)} nextLabel={label} stretches={[10]} />
        <World handle={handle} />
      </div>
      <Said said={said} turn={lab.moves.length} first={firstStep(handle, label)} />
      <Compare handle={handle} />
      {state.now > 0 && (
        <BenchSection title="Requests over time">
          <TrafficChart states={other ? [state, other] : [state]} />
        </BenchSection>
      )}
      <BenchSection title={`Deployments${whose}${compact ? ` (${length})` : ''}`} isFolded={compact}>
        <DeploymentTable state={state} />
      </BenchSection>
      <BenchSection title={`Event log${whose}`} isFolded={compact}>
        <Log state={state} />
      </BenchSection>
      {compact && setup}
      <p>
        <CopyLink href={`${address}${printLab(lab)}`} what="this run" />
      </p>
    </Bench>
  );
}

/** What the button says that goes on: before anything has happened, what the scenario begins with. */
function nextLabel({lab, next}: LabHandle): string {
  const first = playedIn(lab)?.moves[0];
  if (lab.moves.length === 0 && first?.event.type === 'deploy' && first.at === next) {
    return `Start: deploy ${thingOn(lab.setup.platform)} ${first.event.revision}`;
  }
  return next === undefined ? '' : `Next event, ${clockText(next)}`;
}

/** What to do before anything has been done. */
function firstStep({lab, next}: LabHandle, label: string): string {
  if (next !== undefined) {
    return `Press “${label.replace(/,.*/, '')}” to let the clock run.`;
  }
  return lab.moves.length === 0
    ? 'Deploy something, under “From outside”; then let the clock run.'
    : 'Nothing more happens by itself.';
}
