import fc from 'fast-check';
import type {LabEvent, Move} from './events';
import {LIFECYCLE_EVENTS} from './hooks';
import {BOUNDS, PLAIN, ROLLBACK_TRIGGERS, type Fault, type Setup} from './setup';
import {PLATFORMS, strategiesFor, type Minimum, type Platform} from './strategies';

const between = ([min, max]: readonly [number, number]) => fc.integer({min, max});

/** Any minimum that a link can hold. */
function someMinimum(): fc.Arbitrary<Minimum> {
  return fc.oneof(
    fc.record({type: fc.constant('HOST_COUNT' as const), value: between(BOUNDS.hostCount)}),
    fc.record({type: fc.constant('FLEET_PERCENT' as const), value: between(BOUNDS.fleetPercent)}),
  );
}

/** Any setup of a platform that a link can hold. */
export function someSetup(platforms: readonly Platform[] = PLATFORMS): fc.Arbitrary<Setup> {
  const fault: fc.Arbitrary<Fault> = fc.record({
    event: fc.constantFrom(...LIFECYCLE_EVENTS),
    revision: fc.integer({min: 1, max: 4}),
    hosts: fc.oneof(
      fc.constant('all' as const),
      fc.uniqueArray(fc.integer({min: 1, max: 24}), {minLength: 1, maxLength: 4}),
    ),
    silent: fc.boolean(),
  });
  return fc.constantFrom(...platforms).chain((platform) =>
    fc
      .record({
        strategy: fc.constantFrom(...strategiesFor(platform)),
        minimum: someMinimum(),
        shift: fc.record({
          type: fc.constantFrom('canary' as const, 'linear' as const),
          percent: between(BOUNDS.stepPercent),
          minutes: between(BOUNDS.stepMinutes),
        }),
        type: fc.constantFrom('in-place' as const, 'blue-green' as const),
        instances: between(BOUNDS.instances),
        loadBalancer: fc.boolean(),
        first: fc.boolean(),
        stopped: fc.uniqueArray(fc.integer({min: 1, max: 12}), {maxLength: 2}),
        zonal: fc.boolean(),
        zones: between(BOUNDS.zones),
        zoneMinimum: someMinimum(),
        monitorMinutes: between(BOUNDS.monitorMinutes),
        faults: fc.array(fault, {maxLength: 3}),
        rollback: fc.uniqueArray(fc.constantFrom(...ROLLBACK_TRIGGERS)),
        alarm: fc.boolean(),
        alarmAt: fc.option(between([0, 60]), {nil: undefined}),
        reroute: fc.constantFrom('at-once' as const, 'by-hand' as const),
        rerouteMinutes: between(BOUNDS.rerouteMinutes),
        terminate: fc.boolean(),
        terminateMinutes: between(BOUNDS.terminateMinutes),
        outdated: fc.constantFrom('UPDATE' as const, 'IGNORE' as const),
      })
      .map((parts) => ({...PLAIN, ...parts, platform})),
  );
}

/** Any moves, in order of time. */
export function someMoves(): fc.Arbitrary<readonly Move[]> {
  const event: fc.Arbitrary<LabEvent> = fc.oneof(
    fc.record({
      type: fc.constant('deploy' as const),
      revision: fc.integer({min: 1, max: 5}),
      ignoreStop: fc.boolean(),
    }),
    fc.record({type: fc.constant('stop' as const), rollBack: fc.boolean()}),
    fc.constantFrom('alarm', 'launch', 'reroute', 'wait').map((type): LabEvent => ({type})),
  );
  const move: fc.Arbitrary<Move> = fc.record({at: fc.integer({min: 0, max: 200}), event});
  return fc.array(move, {maxLength: 8}).map((moves) => [...moves].sort((one, other) => one.at - other.at));
}
