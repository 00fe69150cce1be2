import {begin} from './begin';
import {activeOf, logged, presentHosts, withDeployment, withHosts} from './look';
import {isBlueGreen, type RollbackTrigger} from './setup';
import type {Deployment, LabState} from './state';

/** Ends a deployment, and starts the rollback that its settings ask for. */
export function end(
  state: LabState,
  deployment: Deployment,
  status: 'Succeeded' | 'Failed' | 'Stopped',
  because?: string,
  trigger: RollbackTrigger | 'asked' | undefined = status === 'Failed' ? 'DEPLOYMENT_FAILURE' : undefined,
): LabState {
  const ended: Deployment = {
    ...deployment,
    status,
    ended: state.now,
    until: undefined,
    event: undefined,
    ...(because !== undefined && {because}),
  };
  const noted = logged(withDeployment(state, ended), {
    deployment: deployment.id,
    state: status,
    ...(because !== undefined && {because}),
  });
  if (deployment.creator === 'autoscaling') {
    return status === 'Succeeded' ? noted : abandon(noted, ended);
  }
  if (status === 'Succeeded') {
    return succeed(noted, ended);
  }
  return trigger === undefined ? noted : rollBack(noted, ended, trigger);
}

/** Starts the follow-up for instances that were launched meanwhile and got the older revision. [CD D7: OutdatedInstancesStrategy] */
export function followUp(state: LabState): LabState | undefined {
  const outdated = presentHosts(state).filter(
    ({set, task, healthy, revision}) => set === 'launched' && !task && healthy && revision !== state.lastGood,
  );
  const last = state.deployments.findLast(({creator}) => creator !== 'autoscaling');
  const isDue = last?.status === 'Succeeded' && !activeOf(state) && outdated.length > 0;
  return isDue && state.setup.outdated === 'UPDATE' && state.lastGood !== undefined
    ? begin(state, {
        creator: 'CodeDeployAutoUpdate',
        revision: state.lastGood,
        only: outdated.map(({id}) => id),
        because: 'updates instances that were launched meanwhile',
      })
    : undefined;
}

function succeed(state: LabState, {revision, creator}: Deployment): LabState {
  const {setup, now, traffic} = state;
  const good: LabState = {...state, lastGood: revision};
  if (setup.platform !== 'server') {
    const candidate = traffic.candidate === revision;
    const ends = setup.platform === 'ecs' && candidate && creator === 'user';
    return {
      ...good,
      traffic: {stable: revision, share: 0},
      originalEndsAt: ends ? now + setup.terminateMinutes : undefined,
    };
  }
  return isBlueGreen(setup) && setup.terminate && creator === 'user'
    ? withHosts(good, (host) => (host.set === 'original' ? {...host, endsAt: now + setup.terminateMinutes} : host))
    : good;
}

/** An instance whose first deployment fails is terminated. [CD/integrations-aws-auto-scaling] */
function abandon(state: LabState, {id}: Deployment): LabState {
  const next = withHosts(state, (host) => (host.result?.deployment === id ? {...host, gone: true} : host));
  return logged(next, {deployment: id, state: 'ABANDON', because: 'Auto Scaling terminates the instance'});
}

/**
 * A rollback is a new deployment of the last known good revision. [CD/deployments-rollback-and-redeploy]
 */
function rollBack(state: LabState, deployment: Deployment, trigger: RollbackTrigger | 'asked'): LabState {
  if (trigger !== 'asked' && !state.setup.rollback.includes(trigger)) {
    return state;
  }
  const none = reasonAgainst(state, deployment);
  if (none !== undefined || state.lastGood === undefined) {
    return logged(state, {deployment: deployment.id, state: 'No rollback', because: none ?? ''});
  }
  return begin(state, {
    creator: 'codeDeployRollback',
    revision: state.lastGood,
    rollbackOf: deployment.id,
    because: `rolls back d-${deployment.id}${trigger === 'asked' ? '' : ` on ${trigger}`}`,
  });
}

function reasonAgainst(state: LabState, deployment: Deployment): string | undefined {
  if (deployment.creator === 'codeDeployRollback') {
    return 'whether a rollback is followed by another isn’t documented; here it isn’t';
  }
  if (state.lastGood === undefined) {
    return 'there is no last known good revision';
  }
  const failed = state.log.findLast((line) => line.deployment === deployment.id && line.event !== undefined);
  const atFirst = state.setup.platform === 'ecs' && failed?.event === 'BeforeInstall' && failed.state === 'Failed';
  return atFirst ? 'a rollback is not possible at BeforeInstall: there is nothing to roll back yet' : undefined;
}
