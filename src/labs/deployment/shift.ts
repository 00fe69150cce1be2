import {end} from './finish';
import {ECS_EVENTS, isScriptable, LAMBDA_EVENTS, type TrafficEvent} from './hooks';
import {candidateShare, logged, withDeployment} from './look';
import type {Fault} from './setup';
import type {Deployment, LabState} from './state';
import {shiftOf} from './strategies';
import {shiftMinutes} from './traffic';

/** The lab's clock: an event takes a minute, AllowTraffic as long as its shift. AWS states limits, no durations. */
const EVENT_MINUTES = 1;

/** A function that doesn't report within an hour has failed. [CD/reference-appspec-file-structure-hooks] */
const SILENCE_MINUTES = 60;

/** Takes a deployment on Lambda or ECS one step further; `undefined` while it has to wait for the clock. */
export function progressShift(state: LabState, deployment: Deployment): LabState | undefined {
  const {event, until} = deployment;
  if (deployment.creator === 'codeDeployRollback') {
    return progressBack(state, deployment);
  }
  if (event === undefined || until === undefined) {
    return beginEvent(state, deployment, eventsOf(state)[0]);
  }
  if (until > state.now) {
    return undefined;
  }
  const fault = faultAt(state, deployment, event);
  const because = isSilent(fault) ? 'the function did not report within an hour' : undefined;
  const noted = logged(settleShare(state), {
    deployment: deployment.id,
    event,
    state: fault ? 'Failed' : 'Succeeded',
    ...(because !== undefined && {because}),
  });
  if (fault) {
    return end(noted, deployment, 'Failed', because ?? `${event} failed`);
  }
  const next = eventsOf(state)[eventsOf(state).indexOf(event) + 1];
  return next ? beginEvent(noted, deployment, next) : end(noted, deployment, 'Succeeded');
}

/** Writes down the share that the traffic has now, so that it stays there when the shift ends. */
export function settleShare(state: LabState): LabState {
  return {...state, traffic: {...state.traffic, share: candidateShare(state)}};
}

function eventsOf({setup}: LabState): readonly TrafficEvent[] {
  return setup.platform === 'ecs' ? ECS_EVENTS : LAMBDA_EVENTS;
}

function faultAt({setup}: LabState, {revision}: Deployment, event: TrafficEvent): Fault | undefined {
  return setup.faults.find((fault) => fault.event === event && fault.revision === revision);
}

/** Only an event with a function can be kept waiting for its report. */
function isSilent(fault: Fault | undefined): boolean {
  return fault !== undefined && fault.silent && isScriptable(fault.event);
}

function beginEvent(state: LabState, deployment: Deployment, event: TrafficEvent | undefined): LabState | undefined {
  if (event === undefined) {
    return undefined;
  }
  const fault = faultAt(state, deployment, event);
  const own =
    event === 'AllowTraffic' && !fault ? shiftMinutes(shiftOf(state.setup.strategy, state.setup.shift)) : EVENT_MINUTES;
  const minutes = isSilent(fault) ? SILENCE_MINUTES : own;
  const next = withDeployment(state, {...deployment, event, since: state.now, until: state.now + minutes});
  return logged(next, {deployment: deployment.id, event, state: 'InProgress'});
}

/** All traffic goes back to the last known good version, in one step, over after a minute. The log says that it is the lab's choice. */
function progressBack(state: LabState, deployment: Deployment): LabState | undefined {
  if (deployment.until === undefined) {
    const back: LabState = {...state, traffic: {...state.traffic, stable: deployment.revision, share: 0}};
    return logged(withDeployment(back, {...deployment, until: state.now + EVENT_MINUTES}), {
      deployment: deployment.id,
      state: 'InProgress',
      because: 'all traffic goes back in one step here; how fast it does, and which events run, isn’t documented',
    });
  }
  return deployment.until > state.now ? undefined : end(state, deployment, 'Succeeded');
}
