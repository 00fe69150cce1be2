import {beginTasks} from './hosts';
import {hostOf, logged, withDeployment, withHosts} from './look';
import {end} from './finish';
import {nextBatch} from './rounds';
import type {Deployment, LabState, Round} from './state';

/** Takes a deployment to servers one step further; `undefined` while it has to wait for a server or for the clock. */
export function progressFleet(state: LabState, deployment: Deployment): LabState | undefined {
  const [round, ...later] = deployment.rounds;
  if (!round) {
    return end(state, deployment, 'Succeeded');
  }
  if (deployment.until !== undefined) {
    return afterWait(state, deployment);
  }
  if (round.running.length > 0) {
    return isBatchUnderWay(state, deployment, round) ? undefined : afterBatch(state, deployment, round, later);
  }
  if (round.after) {
    return beginWait(state, deployment, round, later);
  }
  return round.pending.length > 0
    ? beginBatch(state, deployment, round, later)
    : afterRound(state, deployment, round, later);
}

/** Somebody confirms the rerouting: the wait is over. */
export function confirmReroute(state: LabState, deployment: Deployment): LabState {
  const next = withDeployment(state, {...deployment, status: 'InProgress', until: undefined});
  return logged(next, {deployment: deployment.id, state: 'InProgress', because: 'rerouting confirmed'});
}

function isBatchUnderWay(state: LabState, {id}: Deployment, {running}: Round): boolean {
  return running.some((host) => hostOf(state, host)?.task?.deployment === id);
}

function beginBatch(state: LabState, deployment: Deployment, round: Round, later: readonly Round[]): LabState {
  const batch = nextBatch(state, round);
  if (batch.length === 0) {
    return end(state, deployment, 'Failed', reasonFor(round));
  }
  const begun: Round = {...round, pending: round.pending.slice(batch.length), running: batch};
  const noted = logged(withDeployment(state, {...deployment, rounds: [begun, ...later]}), {
    deployment: deployment.id,
    hosts: batch,
    state: 'InProgress',
    because: `${round.name}: ${batch.length === 1 ? 'one instance' : `${batch.length} instances`} at once`,
  });
  return beginTasks(noted, deployment, batch, round.events);
}

/** A batch of 0 fails at once, and so does a fleet whose healthy instances have fallen to the minimum. [CD/instances-health] */
function reasonFor({total, minimum, lost, zone, fleet}: Round): string {
  if (lost > 0) {
    return `too many instances failed: with ${lost} failed, none of the others may ${fleet ? 'be taken out' : 'begin'}`;
  }
  const isZone = zone !== undefined && zone.total - zone.minimum < 1;
  if (isZone || total - minimum < 1) {
    const stay = isZone ? `${zone.minimum} of ${zone.total}` : `${minimum} of ${total}`;
    return `${stay} instances${isZone ? ` in zone ${zone.name}` : ''} have to stay healthy, so none may be updated`;
  }
  return `no more than ${minimum} of ${total} instances are healthy, and as many have to stay`;
}

function afterBatch(
  state: LabState,
  deployment: Deployment,
  round: Round,
  later: readonly Round[],
): LabState | undefined {
  const failed = round.running.filter((id) => hostOf(state, id)?.result?.status === 'Failed').length;
  const next: Round = {
    ...round,
    running: [],
    lost: round.lost + failed,
    done: round.done + round.running.length - failed,
    ...(round.zone && {zone: {...round.zone, lost: round.zone.lost + failed}}),
  };
  return progressFleet(withDeployment(state, {...deployment, rounds: [next, ...later]}), {
    ...deployment,
    rounds: [next, ...later],
  });
}

function afterRound(
  state: LabState,
  deployment: Deployment,
  round: Round,
  later: readonly Round[],
): LabState | undefined {
  const [next, ...rest] = later;
  if (round.strict && round.lost > 0) {
    return end(state, deployment, 'Failed', `${round.name}: a single failure fails the deployment`);
  }
  if (!next?.zone && round.done < 1 && round.total > 0) {
    return end(state, deployment, 'Failed', 'no instance succeeded, and at least one has to');
  }
  // Replacements that failed to install are missing when traffic is rerouted: the minimum counts them, too. [CD/instances-health]
  if (!next?.zone && round.done < round.minimum) {
    const because = `${round.name}: ${round.done} of ${round.total} instances succeeded, and ${round.minimum} have to`;
    return end(state, deployment, 'Failed', because);
  }
  if (!next) {
    const because =
      round.lost > 0 ? `${round.lost} of ${round.total} instances failed, which the configuration forgives` : undefined;
    return end(withDeployment(state, {...deployment, rounds: []}), {...deployment, rounds: []}, 'Succeeded', because);
  }
  // Zones of one deployment count together; the replacements that failed to install don't join.
  const carried: Round = next.zone ? {...next, lost: round.lost, done: round.done} : next;
  const installed = carried.pending.filter((id) => hostOf(state, id)?.result?.status !== 'Failed');
  const rounds = [{...carried, pending: installed}, ...rest];
  return withDeployment(state, {...deployment, rounds});
}

function beginWait(state: LabState, deployment: Deployment, round: Round, later: readonly Round[]): LabState {
  const minutes = round.after?.minutes ?? 0;
  const byHand = round.after?.type === 'reroute';
  const waiting: Deployment = {
    ...deployment,
    status: byHand ? 'Ready' : 'InProgress',
    until: state.now + minutes,
    rounds: [{...round, after: undefined}, ...later],
  };
  return logged(withDeployment(state, waiting), {
    deployment: deployment.id,
    state: waiting.status,
    because: byHand ? `waits up to ${minutes} min for somebody to reroute` : `watches the zone for ${minutes} min`,
  });
}

function afterWait(state: LabState, deployment: Deployment): LabState | undefined {
  if (deployment.until === undefined || deployment.until > state.now) {
    return undefined;
  }
  // Nobody confirmed in time. [CD/deployment-groups-create-blue-green]
  return deployment.status === 'Ready'
    ? end(state, deployment, 'Stopped', 'nobody confirmed the rerouting in time')
    : withDeployment(state, {...deployment, until: undefined});
}

/** Takes servers out of the events that a deployment put them in. What ran, ran. [CD/deployment-steps-server] */
export function interrupt(state: LabState, {id}: Deployment): LabState {
  return withHosts(state, (host) => {
    const event = host.task?.events[host.task.index];
    return host.task?.deployment === id
      ? {
          ...host,
          task: undefined,
          healthy: false,
          result: {deployment: id, status: 'Interrupted', ...(event && {event})},
        }
      : host;
  });
}
