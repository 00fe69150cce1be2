import {unreachable} from '../../lib/unreachable';
import {begin, freshHost} from './begin';
import type {LabEvent} from './events';
import {end} from './finish';
import {confirmReroute, interrupt} from './fleet';
import {activeOf, logged, presentHosts, versionInCharge} from './look';
import {isBlueGreen, type RollbackTrigger} from './setup';
import {settleShare} from './shift';
import type {Deployment, LabState} from './state';

/** What an event does at this minute. What can't be done is refused, with a line in the log. */
export function apply(state: LabState, event: LabEvent): LabState {
  switch (event.type) {
    case 'deploy':
      return deploy(state, event.revision, event.ignoreStop);
    case 'alarm':
      return alarm(state);
    case 'stop':
      return stop(state, 'somebody stopped it', event.rollBack ? 'asked' : 'DEPLOYMENT_STOP_ON_REQUEST');
    case 'launch':
      return launch(state);
    case 'reroute': {
      const active = activeOf(state);
      return active?.status === 'Ready'
        ? confirmReroute(state, active)
        : refused(state, 'Nothing waits to be rerouted');
    }
    case 'wait':
      return state;
    default:
      return unreachable(event);
  }
}

function refused(state: LabState, because: string): LabState {
  return logged(state, {state: 'Refused', because});
}

/** A group runs one deployment at a time. [CD/limits] */
function deploy(state: LabState, revision: number, ignoreStop: boolean): LabState {
  if (activeOf(state)) {
    return refused(state, 'The group runs one deployment at a time');
  }
  if (state.setup.platform !== 'server') {
    const serving = versionInCharge(state.traffic);
    if (serving === undefined) {
      return refused(
        state,
        'What a deployment does to traffic that stands half way isn’t documented, so the lab doesn’t act it out',
      );
    }
    if (serving === revision) {
      return refused(state, `All traffic is on version ${revision} already`);
    }
  }
  return begin(state, {creator: 'user', revision, ignoreStop});
}

/** Stops what is under way; no more events run, and the traffic stays where it is. [CD/deployment-steps-server, CD/deployment-steps-lambda] */
function stop(state: LabState, because: string, trigger: RollbackTrigger | 'asked'): LabState {
  const active = activeOf(state);
  return active
    ? end(interrupt(settleShare(state), active), active, 'Stopped', because, trigger)
    : refused(state, 'No deployment is under way');
}

/** An alarm of the group stops the deployment. What one does to a rollback isn't documented: the log says so. [CD D7] */
export function alarm(state: LabState): LabState {
  const active = activeOf(state);
  const note = active === undefined ? '' : alarmNote(state, active);
  const rung = logged({...state, alarmed: true}, {state: 'ALARM', because: `the CloudWatch alarm goes off${note}`});
  return active && active.creator !== 'codeDeployRollback' && state.setup.alarm
    ? stop(rung, 'an alarm of the deployment group went off', 'DEPLOYMENT_STOP_ON_ALARM')
    : rung;
}

/** Why an alarm leaves the deployment under way alone; empty where it stops it. */
function alarmNote({setup}: LabState, {creator}: Deployment): string {
  if (!setup.alarm) {
    return '; it isn’t attached to the deployment group, so nothing stops';
  }
  return creator === 'codeDeployRollback' ? '; what it does to a rollback isn’t documented, here nothing' : '';
}

/** A launched instance gets the revision that was deployed last with success, not the one under way. [CD/integrations-aws-auto-scaling] */
function launch(state: LabState): LabState {
  const {setup, lastGood, hosts} = state;
  if (setup.platform !== 'server' || isBlueGreen(setup)) {
    return refused(state, 'The lab launches instances for in-place deployments only');
  }
  if (lastGood === undefined) {
    return refused(state, 'Nothing has been deployed with success yet, so a launched instance would get nothing');
  }
  if (presentHosts(state).length >= 2 * setup.instances + 4) {
    return refused(state, 'The fleet is at its largest size');
  }
  const fresh = freshHost(hosts.length + 1, 'launched', setup.zones);
  const noted = logged({...state, hosts: [...hosts, fresh]}, {hosts: [fresh.id], state: 'Launched'});
  return begin(noted, {creator: 'autoscaling', revision: lastGood, only: [fresh.id]});
}
