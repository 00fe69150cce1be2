import {describe, expect, test} from 'vitest';
import {triedIn, updatedTo} from './ends';
import type {Move} from './events';
import {deployAt, fault, hostsStay, percentStay, servers} from './examples';
import {replay, runToEnd} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';
import type {LabState} from './state';
import {hostsOf, minimumOf} from './strategies';

const HEALTH = guide('instances-health');
const CONFIGS = guide('deployment-configurations');
const OWN = guide('deployment-configurations-create');
const endOf = (setup: Setup, moves: readonly Move[] = [deployAt(0, 2)]): LabState => runToEnd(replay(setup, moves));
const statusesOf = (state: LabState) => state.deployments.map(({creator, status}) => `${creator} ${status}`);
const failing = (...hosts: readonly number[]) => ({faults: [fault('ValidateService', 2, hosts)]});

describe('minimum of healthy hosts', () => {
  test.each([
    [95, 10, 10, HEALTH, 'the guide’s own example: 95 % of 10 rounds up to 10'],
    [85, 10, 9, HEALTH, 'the guide’s own example: a single failure is too much'],
    [50, 9, 5, CONFIGS, 'HalfAtATime takes up to four of nine'],
    [75, 3, 3, HEALTH, '2.25 rounds up'],
    [90, 9, 9, HEALTH, '8.1 rounds up: ten servers can be updated, nine can’t'],
    [0, 10, 0, HEALTH, 'a minimum of 0 lets all leave'],
    [100, 4, 4, HEALTH, 'nobody may leave'],
  ])('%i %% of %i are %i (%s), because %s', (value, total, expected, _because1, _because2) => {
    expect(hostsOf({type: 'FLEET_PERCENT', value}, total)).toBe(expected);
  });

  test.each([
    ['OneAtATime', 10, 9, CONFIGS, 'one at a time'],
    ['OneAtATime', 1, 0, CONFIGS, 'a single instance is updated, and has to succeed'],
    ['HalfAtATime', 9, 5, CONFIGS, 'fractions of what leaves round down'],
    ['HalfAtATime', 10, 5, CONFIGS, 'half of ten'],
    ['AllAtOnce', 10, 0, HEALTH, 'its predefined minimum is 0'],
  ] as const)('%s keeps of %i instances %i (%s), because %s', (strategy, total, expected, _because1, _because2) => {
    expect(minimumOf(strategy, {type: 'HOST_COUNT', value: 99}, total)).toBe(expected);
  });
});

describe('success and failure in place', () => {
  const nine = {instances: 9};
  test.each<[string, Setup, string, number, number, string]>([
    ['95 % of 10', servers(percentStay(95)), 'Failed', 0, 0, `${HEALTH}: fails at once, nothing is deployed`],
    ['10 of 10', servers(hostsStay(10)), 'Failed', 0, 0, `${HEALTH}: the minimum has to be below the total`],
    ['12 of 10', servers(hostsStay(12)), 'Failed', 0, 0, `${HEALTH}: likewise`],
    ['9 of 10, all well', servers(hostsStay(9)), 'Succeeded', 10, 10, `${HEALTH}: one at a time until all are done`],
    [
      '9 of 10, the 1st fails',
      servers({...hostsStay(9), ...failing(1)}),
      'Failed',
      1,
      0,
      `${HEALTH}: any failure fails it at once`,
    ],
    [
      '9 of 10, the 10th fails',
      servers({...hostsStay(9), ...failing(10)}),
      'Succeeded',
      10,
      9,
      `${HEALTH}: the last is the exception`,
    ],
    [
      '8 of 10, two of a batch fail',
      servers({...hostsStay(8), ...failing(3, 4)}),
      'Failed',
      4,
      2,
      `${HEALTH}: two failures fail it`,
    ],
    [
      '8 of 10, the last is the second',
      servers({...hostsStay(8), ...failing(1, 10)}),
      'Succeeded',
      10,
      8,
      `${HEALTH}: unless the last is the second`,
    ],
    [
      '85 % of 10, one fails',
      servers({...percentStay(85), ...failing(2)}),
      'Failed',
      2,
      1,
      `${HEALTH}: a single failure is too much`,
    ],
    [
      '0 of 10, all fail',
      servers({...hostsStay(0), ...failing(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}),
      'Failed',
      10,
      0,
      `${HEALTH}: at least one has to succeed`,
    ],
    [
      '0 of 10, nine fail',
      servers({...hostsStay(0), ...failing(1, 2, 3, 4, 5, 6, 7, 8, 9)}),
      'Succeeded',
      10,
      1,
      `${HEALTH}: one is enough`,
    ],
    [
      'AllAtOnce, eight of nine fail',
      servers({...nine, strategy: 'AllAtOnce', ...failing(1, 2, 3, 4, 5, 6, 7, 8)}),
      'Succeeded',
      9,
      1,
      `${CONFIGS}: the guide’s example of nine`,
    ],
    [
      'AllAtOnce, nine of nine fail',
      servers({...nine, strategy: 'AllAtOnce', ...failing(1, 2, 3, 4, 5, 6, 7, 8, 9)}),
      'Failed',
      9,
      0,
      `${CONFIGS}: it fails only if all do`,
    ],
    [
      'HalfAtATime, four of nine fail late',
      servers({...nine, strategy: 'HalfAtATime', ...failing(5, 6, 7, 9)}),
      'Succeeded',
      9,
      5,
      `${CONFIGS}: five or more of nine succeed`,
    ],
    [
      'HalfAtATime, the first four fail',
      servers({...nine, strategy: 'HalfAtATime', ...failing(1, 2, 3, 4)}),
      'Failed',
      4,
      0,
      `${HEALTH}: the healthy have fallen to the minimum`,
    ],
    [
      'OneAtATime, the 9th of nine fails',
      servers({...nine, ...failing(9)}),
      'Succeeded',
      9,
      8,
      `${CONFIGS}: the first eight of nine are enough`,
    ],
    [
      'OneAtATime, the 8th of nine fails',
      servers({...nine, ...failing(8)}),
      'Failed',
      8,
      7,
      `${CONFIGS}: any of the first eight fails it`,
    ],
    [
      'OneAtATime, a single one fails',
      servers({instances: 1, ...failing(1)}),
      'Failed',
      1,
      0,
      `${CONFIGS}: a single instance has to succeed`,
    ],
    [
      '6 of 9 by number',
      servers({...nine, ...hostsStay(6), ...failing(2, 9)}),
      'Succeeded',
      9,
      7,
      'API MinimumHealthyHosts: six or more of nine',
    ],
    [
      'a stopped instance at 85 %',
      servers({...percentStay(85), stopped: [7]}),
      'Failed',
      1,
      0,
      `${HEALTH}: stopped counts as failed`,
    ],
    [
      'a stopped instance, all at once',
      servers({strategy: 'AllAtOnce', stopped: [7]}),
      'Succeeded',
      10,
      9,
      `${HEALTH}: it is tried all the same`,
    ],
  ])('%s: %#', (_name, setup, status, tried, updated, _because) => {
    const end = endOf(setup);
    expect({status: end.deployments[0]?.status, tried: triedIn(end, 1), updated: updatedTo(end, 2)}).toEqual({
      status,
      tried,
      updated,
    });
  });

  test(`batches: 10 with a minimum of 3 go as seven, then three (${HEALTH}: the guide’s example)`, () => {
    const end = endOf(servers(hostsStay(3)));
    const batches = end.log.filter(({event, hosts, state}) => event === undefined && hosts && state === 'InProgress');
    expect(batches.map(({hosts}) => hosts?.length)).toEqual([7, 3]);
  });

  test(`what failed last time is tried first (${HEALTH}: unhealthy, unknown, old, current)`, () => {
    const end = endOf(servers({...hostsStay(8), ...failing(3, 4)}), [deployAt(0, 2), deployAt(100, 3)]);
    const batches = end.log.filter(({deployment, event, hosts}) => deployment === 2 && !event && hosts);
    expect(batches[0]?.hosts).toEqual([3, 4]);
    // The group's revision stays 1 after the failure, so 1 and 2 have another one (Old), the rest the current one.
    expect(batches[1]?.hosts).toEqual([1, 2]);
  });
});

describe('zone by zone', () => {
  const zonal = {zonal: true, zones: 2, instances: 8, monitorMinutes: 10};
  const batchesOf = (state: LabState) =>
    state.log.filter(({event, hosts}) => !event && hosts).map(({at: minute, hosts}) => [minute, hosts?.length]);

  test(`the lesser of the two calculations decides (${HEALTH}, and ${OWN}: a wait between zones)`, () => {
    const end = endOf(servers({...zonal, ...hostsStay(5), zoneMinimum: {type: 'HOST_COUNT', value: 0}}));
    expect(batchesOf(end)).toEqual([
      [0, 3],
      [7, 1],
      [24, 3],
      [31, 1],
    ]);
    const tighter = endOf(servers({...zonal, ...hostsStay(5), zoneMinimum: {type: 'HOST_COUNT', value: 2}}));
    expect(batchesOf(tighter)).toEqual([
      [0, 2],
      [7, 2],
      [24, 2],
      [31, 2],
    ]);
  });

  test(`a failure in one zone fails the deployment in all (${HEALTH})`, () => {
    const end = endOf(servers({...zonal, ...hostsStay(6), zoneMinimum: {type: 'HOST_COUNT', value: 3}, ...failing(1)}));
    expect([end.deployments[0]?.status, triedIn(end, 1)]).toEqual(['Failed', 1]);
  });

  test(`a stopped instance counts in a zone that has not had its turn, too (${HEALTH}: the healthy never fall below the minimum)`, () => {
    const end = endOf(servers({...hostsStay(3), instances: 4, zonal: true, zones: 2, stopped: [2]}));
    expect([end.deployments[0]?.because, triedIn(end, 1)]).toEqual([
      'no more than 3 of 4 instances are healthy, and as many have to stay',
      0,
    ]);
  });

  test(`a rollback isn’t zonal (${OWN})`, () => {
    const end = endOf(servers({...zonal, ...hostsStay(4), ...failing(1, 3, 5, 7), rollback: ['DEPLOYMENT_FAILURE']}));
    const back = end.log.filter(({deployment, event, hosts}) => deployment === 2 && !event && hosts);
    expect(back[0]?.because).toBe('Update: 4 instances at once');
    expect(statusesOf(end)).toEqual(['user Failed', 'codeDeployRollback Succeeded']);
  });
});
