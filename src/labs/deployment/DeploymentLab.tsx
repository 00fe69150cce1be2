import type {ReactNode} from 'react';
import {CopyLink} from '../../ui/CopyLink';
import {Bench} from '../bench/Bench';
import bench from '../bench/bench.module.css';
import {BenchSection} from '../bench/BenchSection';
import {Clock} from '../bench/Clock';
import {PrintedAddress} from '../bench/PrintedAddress';
import {Said} from '../bench/Said';
import {Compare} from './Compare';
import {ComparePicker} from './ComparePicker';
import {DeploymentTable} from './DeploymentTable';
import {openLab, playedIn, type Lab} from './lab';
import {printLab} from './link';
import {Log} from './Log';
import {ModelNote} from './ModelNote';
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
  /** Folds what the case at hand doesn’t need, where the lab is a guest in a page. */
  readonly compact?: boolean;
};

/** A deployment that runs in the page: choose how, break something, and see which versions answer, and why. */
export function DeploymentLab({
  initial = openLab('ninety-five-percent-of-ten'),
  address,
  compact = false,
}: Props): ReactNode {
  const handle = useDeploymentLab(initial);
  const {lab, state, other, said, turn, change} = handle;
  const isFree = lab.scenario === undefined;
  // Folded above the task, where a long task can't push it out of sight; open below it, where it is the task.
  // Another scenario has fields of its own, without what was typed into the former's.
  const setup = <SetupFields key={lab.scenario ?? 'free'} setup={lab.setup} change={change} isOpen={isFree} />;
  const label = nextLabel(handle);
  // The table and the log have the first of two configurations only.
  const whose = other ? ` with ${strategyTitle(lab.setup)}` : '';
  const link = `${address}${printLab(lab)}`;
  const chart = state.now > 0 && <TrafficChart states={other ? [state, other] : [state]} isSmall={compact} />;
  const deployments = <DeploymentTable state={state} />;
  const log = <Log state={state} />;
  const model = <ModelNote platform={lab.setup.platform} />;
  return (
    <Bench
      compact={compact}
      task={
        <>
          {!compact && <ScenarioPicker handle={handle} />}
          {!compact && !isFree && setup}
          <Task handle={handle} />
          {!compact && isFree && setup}
        </>
      }
    >
      <div className={bench.desk}>
        <Clock run={handle} time={clockText(state.now)} nextLabel={label} stretches={[10]} />
        <World handle={handle} canFold={compact} />
      </div>
      <Said said={said} turn={turn} first={firstStep(handle, label)} />
      {compact ? (
        <>
          <Compare handle={handle} />
          {chart}
          <BenchSection title={`Deployments (${state.deployments.length}) and event log${whose}`} isFolded>
            {deployments}
            {log}
            {model}
          </BenchSection>
          <BenchSection title="Compare, change the group, or take another scenario" isFolded>
            <div className={bench.stack}>
              <ComparePicker handle={handle} />
              <ScenarioPicker handle={handle} />
              {setup}
            </div>
          </BenchSection>
        </>
      ) : (
        <>
          <BenchSection title="Now">
            <ComparePicker handle={handle} />
            <Compare handle={handle} />
            {model}
          </BenchSection>
          {chart && <BenchSection title="Requests over time">{chart}</BenchSection>}
          <BenchSection title={`Deployments${whose}`}>{deployments}</BenchSection>
          <BenchSection title={`Event log${whose}`}>{log}</BenchSection>
        </>
      )}
      <p>
        <CopyLink href={link} what="this run" />
      </p>
      <PrintedAddress href={new URL(link, window.location.href).href} what={`This run, ${clockText(state.now)}`} />
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
