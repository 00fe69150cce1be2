import {clockText} from '../bench/clock-text';
import {percent} from '../../lib/percent';
import {capacityOf, isServing, momentOf} from './look';
import type {Platform} from './strategies';
import type {Deployment, Host, LabState, LogEntry} from './state';

const MOST_NEWS = 4;

/** What the deployed thing is called on a platform. */
export function thingOn(platform: Platform): 'revision' | 'version' {
  return platform === 'server' ? 'revision' : 'version';
}

/** A deployment's name, as AWS's ids begin. */
export function deploymentName(id: number): string {
  return `d-${id}`;
}

/** Numbers of instances in words, such as `instances 1, 2`. */
function hostsText(hosts: readonly number[]): string {
  return `${hosts.length === 1 ? 'instance' : 'instances'} ${hosts.join(', ')}`;
}

/** One line of the log in AWS's own names. */
export function entryText({deployment, event, hosts, state, because}: LogEntry): string {
  const what = [
    ...(deployment === undefined ? [] : [deploymentName(deployment)]),
    ...(event === undefined ? [] : [event]),
    state,
    ...(hosts === undefined ? [] : [`on ${hostsText(hosts)}`]),
  ].join(' ');
  return because === undefined || because === '' ? what : `${what}: ${because}`;
}

/** What a server is doing, in words. A color alone would leave it to guess. */
export function hostState(host: Host): string {
  const {gone, stopped, task, result, healthy, endsAt} = host;
  const event = task?.events[task.index];
  if (gone) {
    return 'terminated';
  }
  if (event) {
    return stopped ? `no answer to ${event}` : event;
  }
  if (result && result.status !== 'Succeeded') {
    return `${result.status === 'Failed' ? 'failed' : 'left midway'} in ${result.event ?? 'an event'}`;
  }
  if (stopped) {
    return 'stopped';
  }
  if (isServing(host)) {
    return 'in service';
  }
  return healthy ? `waits${endsAt === undefined ? '' : `, ends in minute ${endsAt}`}` : 'nothing deployed yet';
}

/** Why the last event of a server failed, where the log says so, such as `script of revision 2`. */
export function hostReason({log}: LabState, {id, task, result}: Host): string | undefined {
  return task !== undefined || result?.status !== 'Failed'
    ? undefined
    : log.findLast(
        ({deployment, event, hosts, state}) =>
          deployment === result.deployment && event === result.event && state === 'Failed' && hosts?.includes(id),
      )?.because;
}

/** How a server stands, for its sign and its frame. */
export function hostTone(host: Host): 'serves' | 'works' | 'failed' | 'out' {
  if (isServing(host)) {
    return 'serves';
  }
  if (host.task && !host.stopped) {
    return 'works';
  }
  return host.stopped || (host.result !== undefined && host.result.status !== 'Succeeded') ? 'failed' : 'out';
}

/** Status of a deployment, and why. */
export function deploymentText({status, because}: Deployment): string {
  return because === undefined ? status : `${status}: ${because}`;
}

/** Which versions answer now, such as `revision 1: 80 %, revision 2: 20 %`. */
export function sharesText(state: LabState): string {
  const thing = thingOn(state.setup.platform);
  const shares = Object.entries(momentOf(state).shares);
  return shares.length === 0
    ? 'nobody answers'
    : shares.map(([revision, share]) => `${thing} ${revision}: ${percent(share)}`).join(', ');
}

/** Servers in service, such as `9 of 10 instances in service`; empty on Lambda and ECS. */
export function capacityText(state: LabState): string {
  const {serving, full} = capacityOf(state);
  return state.setup.platform === 'server' ? `${serving} of ${full} instances in service` : '';
}

/** What has changed, to be announced: the latest lines of the log, and who answers now. */
export function newsText(before: LabState, after: LabState): string {
  const news = after.log.slice(before.log.length);
  const weighty = news.length > MOST_NEWS ? news.filter(isWeighty) : [];
  // Of a long stretch, what failed and how the deployments ended counts; the rest is in the log.
  const told = (weighty.length > 0 ? weighty : news).slice(-MOST_NEWS);
  const left = news.length - told.length;
  const lines = told.map(entryText);
  const now = [capacityText(after), sharesText(after)].filter((text) => text !== '').join('; ');
  return [
    `${clockText(after.now).replace('m', 'M')}.`,
    ...lines.map((line) => `${line}.`),
    ...(left > 0 ? [`${left} more in the event log.`] : []),
    `Now ${now}.`,
  ].join(' ');
}

/** Failures, and what becomes of a deployment as a whole; not that its next batch begins. */
function isWeighty({event, state}: LogEntry): boolean {
  return state === 'Failed' || (event === undefined && state !== 'InProgress');
}
