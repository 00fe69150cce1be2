import type {Move} from './events';
import {isScriptable, runsPreviousScript} from './hooks';
import {hasLoadBalancer, isBlueGreen, isZonal, type Fault, type Setup} from './setup';
import {CUSTOM, minimumOf, shiftOf, type Minimum} from './strategies';

/** A setup and what people do, told in lines of Markdown. What CodeDeploy makes of it isn't told. */
export function tell(setup: Setup, moves: readonly Move[]): readonly string[] {
  return [
    ...group(setup),
    configuration(setup),
    ...setup.faults.map((fault) => faultLine(setup, fault)),
    ...(setup.faults.length > 0 ? ['Nothing else fails.'] : []),
    ...guards(setup),
    // AWS takes equals at random and states no durations; a run that is asked about needs both.
    setup.platform === 'server'
      ? 'In this run each lifecycle event takes a minute, and of instances in equal health the lower number comes first.'
      : 'In this run each lifecycle event takes a minute, but AllowTraffic takes as long as its shift.',
    ...moves.map((move) => moveLine(setup, move)),
  ];
}

/** Names of instances in words, such as `instances 3 and 4`. */
function instanceWords(hosts: readonly number[]): string {
  const [one] = hosts;
  return hosts.length === 1 && one !== undefined
    ? `instance ${one}`
    : `instances ${hosts.slice(0, -1).join(', ')} and ${String(hosts.at(-1) ?? '')}`;
}

/** A minimum in words. */
function minimumWords({type, value}: Minimum): string {
  return type === 'HOST_COUNT' ? `${value} (\`HOST_COUNT\`)` : `${value} % (\`FLEET_PERCENT\`)`;
}

/** Name of a configuration as AWS writes it. */
export function strategyName({strategy}: Pick<Setup, 'strategy'>): string {
  return strategy === 'Custom' ? 'Custom' : `CodeDeployDefault.${strategy}`;
}

/** A configuration for a heading: its name, and what is in it where the team made it. */
export function strategyTitle(setup: Setup): string {
  const {strategy, platform, minimum, shift} = setup;
  if (strategy !== CUSTOM) {
    return strategyName(setup);
  }
  if (platform !== 'server') {
    return shift.type === 'canary'
      ? `Custom: canary, ${shift.percent} %, the rest after ${shift.minutes} min`
      : `Custom: linear, ${shift.percent} % every ${shift.minutes} min`;
  }
  const {type, value} = minimum;
  const [stays, have] = type === 'HOST_COUNT' ? [`${value}`, value === 1 ? 'has' : 'have'] : [`${value} %`, 'have'];
  return `Custom: ${stays} ${have} to stay healthy${isZonal(setup) ? ', zone by zone' : ''}`;
}

function group(setup: Setup): readonly string[] {
  const {platform, instances, first, zones} = setup;
  const stopped = setup.stopped.filter((id) => id <= instances);
  if (platform === 'lambda') {
    return ['An alias of a Lambda function is on version 1.'];
  }
  if (platform === 'ecs') {
    return ['An ECS service with a production and a test listener runs version 1.'];
  }
  const things = instances === 1 ? '1 EC2 instance' : `${instances} EC2 instances`;
  const [them, all] = instances === 1 ? ['it', 'it'] : ['them', 'all of them'];
  const where = isZonal(setup) ? ` in ${zones} Availability Zones` : '';
  const balanced = hasLoadBalancer(setup) ? 'behind a load balancer' : 'without a load balancer';
  return [
    `A deployment group has ${things}${where}, ${balanced}.`,
    first ? `CodeDeploy has never deployed anything to ${them}.` : `Revision 1 was deployed to ${all} with success.`,
    ...(stopped.length > 0 ? [`Somebody has stopped ${instanceWords(stopped)}, and it stays like that.`] : []),
  ];
}

function configuration(setup: Setup): string {
  const {platform, strategy, shift, reroute, rerouteMinutes} = setup;
  const how = isBlueGreen(setup)
    ? 'Deployments are blue/green. '
    : platform === 'server'
      ? 'Deployments are in place. '
      : '';
  const hand =
    isBlueGreen(setup) && reroute === 'by-hand'
      ? ` Traffic is rerouted by hand, within ${rerouteMinutes} minutes.`
      : '';
  if (strategy !== 'Custom') {
    return `${how}The configuration is \`${strategyName(setup)}\`.${hand}`;
  }
  if (platform !== 'server') {
    return shift.type === 'canary'
      ? `The configuration is a canary of the team’s own: ${shift.percent} %, and the rest after ${shift.minutes} minutes.`
      : `The configuration is linear, of the team’s own: ${shift.percent} % every ${shift.minutes} minutes.`;
  }
  const zonal = isZonal(setup)
    ? ` It goes zone by zone: in a zone ${minimumWords(setup.zoneMinimum)} have to stay healthy, and between two zones it waits and watches for ${setup.monitorMinutes} minutes.`
    : '';
  return `${how}In a configuration of the team’s own, ${minimumWords(setup.minimum)} of the instances have to stay healthy.${zonal}${hand}`;
}

/** What fails, in one line of Markdown. */
export function faultLine({platform}: Setup, {event, revision, hosts, silent}: Fault): string {
  const where = hosts === 'all' ? 'on every instance' : `on ${instanceWords(hosts)}`;
  if (platform !== 'server') {
    const thing = isScriptable(event) ? `the function on \`${event}\`` : `\`${event}\``;
    return silent ? `For version ${revision}, ${thing} never reports.` : `For version ${revision}, ${thing} fails.`;
  }
  const owned = runsPreviousScript(event) || isScriptable(event);
  return owned
    ? `The \`${event}\` script that revision ${revision} brings fails ${where}.`
    : `When revision ${revision} is deployed, \`${event}\` fails ${where}.`;
}

function guards({rollback, alarm, alarmAt, platform, outdated}: Setup): readonly string[] {
  const triggers = rollback.map((trigger) => `\`${trigger}\``).join(', ');
  return [
    rollback.length > 0 ? `Automatic rollback is on for ${triggers}.` : 'Automatic rollback is off.',
    ...(alarm ? ['A CloudWatch alarm is attached to the deployment group.'] : []),
    ...(alarmAt !== undefined ? [`The alarm goes off in minute ${alarmAt}.`] : []),
    ...(platform === 'server' && outdated === 'IGNORE' ? ['Outdated instances are left as they are (`IGNORE`).'] : []),
  ];
}

function moveLine({platform}: Setup, {at, event}: Move): string {
  const thing = platform === 'server' ? 'revision' : 'version';
  switch (event.type) {
    case 'deploy': {
      const flag = event.ignoreStop ? ' with `--ignore-application-stop-failures`' : '';
      return `In minute ${at}, somebody deploys ${thing} ${event.revision}${flag}.`;
    }
    case 'alarm':
      return `In minute ${at}, the alarm goes off.`;
    case 'stop':
      return `In minute ${at}, somebody stops the deployment${event.rollBack ? ' and asks for a rollback' : ''}.`;
    case 'launch':
      return `In minute ${at}, Auto Scaling launches an instance.`;
    case 'reroute':
      return `In minute ${at}, somebody confirms the rerouting.`;
    case 'wait':
      return `Time passes until minute ${at}.`;
  }
}

/** How many servers stay and how many may leave at once, in words; for a fleet in which all are healthy. */
export function batchWords(setup: Setup): string {
  const {strategy, minimum, instances} = setup;
  const stay = minimumOf(strategy, minimum, instances);
  const batch = instances - stay;
  return batch < 1
    ? `${stay} of ${instances} have to stay, so none may be updated: the deployment fails at once.`
    : `${stay} of ${instances} have to stay, so up to ${batch} may be updated at once.`;
}

/** How a configuration for Lambda or ECS moves the traffic, in words; its name alone is long and much like the others. */
export function shiftWords({strategy, shift}: Setup): string {
  const how = shiftOf(strategy, shift);
  if (how.type === 'all-at-once') {
    return 'All traffic moves in one step.';
  }
  const time = how.minutes === 1 ? 'a minute' : `${how.minutes} minutes`;
  return how.type === 'canary'
    ? `${how.percent} % of the traffic moves at first, the rest ${time} later.`
    : `${how.percent} % of the traffic moves at first, and as much again every ${how.minutes === 1 ? 'minute' : time}.`;
}
