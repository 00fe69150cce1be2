import {eventsFor, type Course} from './hooks';
import {inOrder} from './hosts';
import {presentHosts} from './look';
import {hasLoadBalancer, isBlueGreen, isZonal} from './setup';
import type {Creator, Host, LabState, Round} from './state';
import {hostsOf, minimumOf} from './strategies';

/** How many more servers may be out at once: total − minimum, less those that failed. Below 1, the deployment can't go on. */
function budgetOf({total, minimum, lost, zone}: Round): number {
  const all = total - minimum - lost;
  // By zone, the lesser of the two calculations. [CD/instances-health]
  return zone ? Math.min(all, zone.total - zone.minimum - zone.lost) : all;
}

/**
 * The servers that may begin now, in order; none where the deployment can't go on. What is healthy leaves only as long as enough
 * others are: a deployment never brings the healthy below the minimum, also where an instance that counts as failed stands in a
 * zone that has not had its turn. [CD/instances-health]
 */
export function nextBatch(state: LabState, round: Round): readonly number[] {
  const isHealthy = (id: number) => state.hosts.some((host) => host.id === id && host.healthy && !host.stopped);
  const budget = round.strict ? round.pending.length : Math.max(0, budgetOf(round));
  const spare = round.fleet ? round.fleet.filter(isHealthy).length - round.minimum : Infinity;
  const batch: number[] = [];
  for (const id of round.pending.slice(0, budget)) {
    if (isHealthy(id) && batch.filter(isHealthy).length >= spare) {
      break;
    }
    batch.push(id);
  }
  return batch;
}

/** What a deployment to servers does, in order. `only` names its targets where they are not the whole group. */
export function roundsFor(state: LabState, creator: Creator, only?: readonly number[]): readonly Round[] {
  // A launched instance that is still being installed belongs to its own deployment.
  const targets = presentHosts(state).filter(({id, task}) => (only ? only.includes(id) : task === undefined));
  if (only) {
    // How a minimum counts here isn't documented. One launched instance after another, as OneAtATime does it.
    const course = creator === 'autoscaling' ? 'launch' : 'in-place';
    return [roundOf(state, course, targets, targets.length - 1)];
  }
  if (isBlueGreen(state.setup)) {
    return creator === 'codeDeployRollback' ? wayBack(targets, state) : blueGreen(targets, state);
  }
  // A rollback isn't zonal. [CD/deployment-configurations-create]
  return isZonal(state.setup) && creator !== 'codeDeployRollback' ? byZone(targets, state) : [inPlace(targets, state)];
}

function roundOf(state: LabState, course: Course, targets: readonly Host[], minimum: number): Round {
  return {
    name: NAMES[course],
    events: eventsFor(course, hasLoadBalancer(state.setup)),
    pending: inOrder(targets, state.lastGood).map(({id}) => id),
    running: [],
    total: targets.length,
    ...(course === 'in-place' && {fleet: targets.map(({id}) => id)}),
    minimum,
    lost: 0,
    done: 0,
    strict: false,
  };
}

const NAMES: Readonly<Record<Course, string>> = {
  'in-place': 'Update',
  'replacement-install': 'Install on the replacements',
  'replacement-join': 'Reroute traffic to the replacements',
  leave: 'Deregister',
  return: 'Reroute traffic to the originals',
  launch: 'Install on a launched instance',
  terminate: 'Terminate',
};

function inPlace(targets: readonly Host[], state: LabState): Round {
  return roundOf(state, 'in-place', targets, configured(state, targets.length));
}

function configured({setup: {strategy, minimum}}: LabState, total: number): number {
  return minimumOf(strategy, minimum, total);
}

/** The order of zones isn't documented; the lab goes by their names. */
function byZone(targets: readonly Host[], state: LabState): readonly Round[] {
  const {zoneMinimum, monitorMinutes} = state.setup;
  const zones = [...new Set(targets.map(({zone}) => zone))].sort();
  return zones.map((name, index): Round => {
    const inZone = targets.filter(({zone}) => zone === name);
    return {
      ...roundOf(state, 'in-place', inZone, configured(state, targets.length)),
      name: `Update zone ${name}`,
      total: targets.length,
      fleet: targets.map(({id}) => id),
      zone: {name, total: inZone.length, minimum: hostsOf(zoneMinimum, inZone.length), lost: 0},
      after: index > 0 && monitorMinutes > 0 ? {type: 'monitor', minutes: monitorMinutes} : undefined,
    };
  });
}

/** The minimum applies to the replacements; the originals leave all at once, and each has to. [CD/instances-health, CD/deployment-groups-create-blue-green] */
function blueGreen(targets: readonly Host[], state: LabState): readonly Round[] {
  const {reroute, rerouteMinutes} = state.setup;
  const replacements = targets.filter(({set}) => set === 'replacement');
  const originals = targets.filter(({set}) => set === 'original');
  const minimum = configured(state, replacements.length);
  return [
    roundOf(state, 'replacement-install', replacements, minimum),
    {
      ...roundOf(state, 'replacement-join', replacements, minimum),
      after: reroute === 'by-hand' ? {type: 'reroute', minutes: rerouteMinutes} : undefined,
    },
    strictly(roundOf(state, 'leave', originals, 0)),
  ];
}

/** Back: originals that left get the traffic, replacements that have it give it up. How many at a time isn't documented; here, all. */
function wayBack(targets: readonly Host[], state: LabState): readonly Round[] {
  const originals = targets.filter(({set, inService}) => set === 'original' && !inService);
  const replacements = targets.filter(({set, inService}) => set === 'replacement' && inService);
  return [
    ...(originals.length > 0 ? [strictly(roundOf(state, 'return', originals, 0))] : []),
    ...(replacements.length > 0 ? [strictly(roundOf(state, 'leave', replacements, 0))] : []),
  ];
}

function strictly(round: Round): Round {
  return {...round, strict: true};
}
