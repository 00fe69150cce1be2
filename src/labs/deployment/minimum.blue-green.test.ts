import {describe, expect, test} from 'vitest';
import fc from 'fast-check';
import {deployAt, fault, servers} from './examples';
import {someSetup} from './example-runs';
import {isServing} from './look';
import {replay, runToEnd} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';
import type {LabState} from './state';
import {minimumOf} from './strategies';

const blueGreen = servers({type: 'blue-green', instances: 4, strategy: 'HalfAtATime'});
const endOf = (setup: Setup): LabState => runToEnd(replay(setup, [deployAt(0, 2)]));

describe('blue/green: the minimum counts all replacements, those that failed to install, too', () => {
  const HEALTH = guide('instances-health');
  test.each<readonly [string, Setup, string, string]>([
    [
      'one fails to install, two to join: 1 of 4 has the traffic, 2 have to',
      {...blueGreen, faults: [fault('ValidateService', 2, [5]), fault('BeforeAllowTraffic', 2, [6, 8])]},
      'Failed',
      `${HEALTH}: the minimum applies to the replacements`,
    ],
    [
      'one fails to install, one to join: 2 of 4 do',
      {...blueGreen, faults: [fault('ValidateService', 2, [5]), fault('BeforeAllowTraffic', 2, [8])]},
      'Succeeded',
      `${HEALTH}: likewise`,
    ],
    [
      'OneAtATime, the last fails to install, another to join',
      {
        ...blueGreen,
        strategy: 'OneAtATime',
        faults: [fault('ValidateService', 2, [8]), fault('BeforeAllowTraffic', 2, [7])],
      },
      'Failed',
      `${HEALTH}: all but one have to`,
    ],
  ])('%s: %#', (_name, setup, expected, _because) => {
    expect(endOf(setup).deployments[0]?.status).toBe(expected);
  });
});

test('a blue/green deployment succeeds only with as many replacements in service as the minimum, and with one at least', () => {
  // Replacements have the numbers behind the originals'; each may fail to install, and each may fail to join.
  const someOf = fc.subarray([4, 5, 6, 7, 8, 9, 10]);
  const setups = fc.tuple(someSetup(['server']), fc.integer({min: 3, max: 5}), someOf, someOf);
  fc.assert(
    fc.property(setups, ([some, instances, install, join]) => {
      const faults = [fault('ValidateService', 2, install), fault('BeforeAllowTraffic', 2, join)];
      const setup: Setup = {...some, type: 'blue-green', instances, faults, alarmAt: undefined, reroute: 'at-once'};
      const end = endOf({...setup, rollback: []});
      const serving = end.hosts.filter((host) => host.set === 'replacement' && isServing(host)).length;
      const needed = Math.max(1, minimumOf(setup.strategy, setup.minimum, setup.instances));
      expect(end.deployments[0]?.status !== 'Succeeded' || serving >= needed).toBe(true);
    }),
    {numRuns: 300},
  );
});
