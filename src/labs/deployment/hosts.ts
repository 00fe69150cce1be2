import {runsPreviousScript, type ServerEvent} from './hooks';
import {deploymentOf, logged, withHosts} from './look';
import type {Deployment, Host, LabState, Task} from './state';

/** The lab's clock: an event on a server takes a minute. AWS states limits, no durations. */
const EVENT_MINUTES = 1;

/** An event that doesn't start within five minutes fails; on a stopped instance nothing starts. [CD/limits] */
const START_TIMEOUT_MINUTES = 5;

/** Whose script an event runs on a server; `undefined` where there is none, as at the first deployment to it. */
export function scriptRevision(event: ServerEvent, host: Host, deployment: Deployment): number | undefined {
  return runsPreviousScript(event) ? host.lastGood : deployment.revision;
}

/** Whether the event fails on that server. */
function doesFail(state: LabState, event: ServerEvent, host: Host, deployment: Deployment): boolean {
  const revision = scriptRevision(event, host, deployment);
  return state.setup.faults.some(
    (fault) =>
      fault.event === event && fault.revision === revision && (fault.hosts === 'all' || fault.hosts.includes(host.id)),
  );
}

/**
 * Servers in the order in which a deployment takes them: unhealthy, unknown revision, old, current. A stopped instance counts as a
 * failed one and comes with the unhealthy. Among equals AWS takes hosts at random; the lab goes by number, so that a run can be
 * repeated. [CD/instances-health]
 */
export function inOrder(hosts: readonly Host[], current: number | undefined): readonly Host[] {
  const rank = ({healthy, stopped, revision, lastGood}: Host) => {
    if (!healthy || stopped) {
      return 0;
    }
    if (revision === undefined || revision !== lastGood) {
      return 1;
    }
    return revision === current ? 3 : 2;
  };
  return [...hosts].sort((one, other) => rank(one) - rank(other) || one.id - other.id);
}

/** Lets servers begin the events of a deployment. */
export function beginTasks(
  state: LabState,
  deployment: Deployment,
  ids: readonly number[],
  events: readonly ServerEvent[],
): LabState {
  return withHosts(state, (host) =>
    ids.includes(host.id)
      ? {
          ...host,
          result: undefined,
          task: {
            deployment: deployment.id,
            events,
            index: 0,
            until: state.now + (host.stopped ? START_TIMEOUT_MINUTES : EVENT_MINUTES),
          },
        }
      : host,
  );
}

/** Ends all events on servers whose time is up: each server goes on to its next event, or has come to an end. */
export function endDueEvents(state: LabState): LabState {
  const due = state.hosts.filter(({task}) => task !== undefined && task.until <= state.now);
  const next = withHosts(state, (host) =>
    host.task && due.includes(host) ? afterEvent(state, host, host.task) : host,
  );
  return noteEvents(next, due);
}

function afterEvent(state: LabState, host: Host, task: Task): Host {
  const deployment = deploymentOf(state, task.deployment);
  const event = task.events[task.index];
  if (!deployment || !event) {
    return {...host, task: undefined};
  }
  if (fails(state, event, host, deployment)) {
    return {
      ...host,
      healthy: false,
      task: undefined,
      result: {deployment: task.deployment, status: 'Failed', event},
    };
  }
  const moved = affected(host, event, deployment);
  return task.index + 1 < task.events.length
    ? {...moved, task: {...task, index: task.index + 1, until: state.now + EVENT_MINUTES}}
    : {
        ...moved,
        healthy: true,
        // Auto Scaling puts what it launched into service once the deployment has succeeded.
        inService: moved.inService || host.set === 'launched',
        // From here on, its archive is the previous successful one.
        lastGood: task.events.includes('Install') ? deployment.revision : host.lastGood,
        task: undefined,
        result: {deployment: task.deployment, status: 'Succeeded'},
      };
}

/** With the flag, a failure of one of the three events is passed over. [CD/APIReference CreateDeployment] */
function fails(state: LabState, event: ServerEvent, host: Host, deployment: Deployment): boolean {
  return (
    host.stopped || (doesFail(state, event, host, deployment) && !(deployment.ignoreStop && runsPreviousScript(event)))
  );
}

function affected(host: Host, event: ServerEvent, {revision}: Deployment): Host {
  switch (event) {
    case 'BlockTraffic':
      return {...host, inService: false};
    case 'AllowTraffic':
      return {...host, inService: true};
    case 'Install':
      return {...host, revision};
    default:
      return host;
  }
}

/** One line for all servers on which the same event of the same deployment ended alike. */
function noteEvents(state: LabState, before: readonly Host[]): LabState {
  const lines = new Map<string, Parameters<typeof logged>[1] & {readonly hosts: readonly number[]}>();
  for (const host of before) {
    const {task} = host;
    const event = task?.events[task.index];
    const deployment = task && deploymentOf(state, task.deployment);
    if (event && deployment) {
      const failed = fails(state, event, host, deployment);
      const because = reason(state, event, host, deployment);
      const key = [task.deployment, event, failed, because].join();
      const hosts = [...(lines.get(key)?.hosts ?? []), host.id];
      lines.set(key, {
        deployment: task.deployment,
        event,
        hosts,
        state: failed ? 'Failed' : 'Succeeded',
        ...(because !== undefined && {because}),
      });
    }
  }
  return [...lines.values()].reduce(logged, state);
}

function reason(state: LabState, event: ServerEvent, host: Host, deployment: Deployment): string | undefined {
  if (host.stopped) {
    return 'the instance is stopped, so the event did not start in time';
  }
  const failed = doesFail(state, event, host, deployment);
  if (!runsPreviousScript(event)) {
    return undefined;
  }
  const revision = scriptRevision(event, host, deployment);
  if (revision === undefined) {
    return `no earlier revision on the instance, so no script${agentNote(host)}`;
  }
  const script = `script of revision ${revision}, the last one that succeeded here${agentNote(host)}`;
  return failed && deployment.ignoreStop ? `${script}; it failed, and the failure is ignored` : script;
}

/**
 * The guide takes these scripts from the last revision that was deployed with success; the agent's code notes a revision as soon as
 * its Install is through. They differ where a later event failed; the log says so. [CD/troubleshooting-deployments; AGENT
 * command_executor.rb 1.8.1 and install.rs 2.x, update_last_successful_install]
 */
function agentNote({revision, lastGood}: Host): string {
  return revision === undefined || revision === lastGood
    ? ''
    : `; so says the guide, the agent’s code takes revision ${revision}, whose Install is through`;
}
