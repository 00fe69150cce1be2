import {describe, expect, test} from 'vitest';
import {lastShare} from './ends';
import type {Move} from './events';
import {deployAt, fault, servers, stopAt} from './examples';
import {replay, runToEnd} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';
import type {LabState} from './state';

const ROLLBACK = guide('deployments-rollback-and-redeploy');
const canary = servers({platform: 'lambda', strategy: 'LambdaCanary10Percent10Minutes'});
const endOf = (setup: Setup, moves: readonly Move[]): LabState => runToEnd(replay(setup, moves));
const statusesOf = (state: LabState) => state.deployments.map(({creator, status}) => `${creator} ${status}`);

describe('a deployment by hand after one that ended badly on Lambda', () => {
  const broken = servers({platform: 'lambda', strategy: 'LambdaAllAtOnce', faults: [fault('AfterAllowTraffic', 2)]});
  const refusals = (state: LabState) =>
    state.log.flatMap(({state: is, because}) => (is === 'Refused' ? [because] : []));

  test.each<readonly [string, Setup, readonly Move[], readonly string[], number, string]>([
    [
      'back to version 1',
      broken,
      [deployAt(10, 1)],
      ['user Failed', 'user Succeeded'],
      1,
      'manual rollback: deploy an older revision again',
    ],
    ['on to version 3', broken, [deployAt(10, 3)], ['user Failed', 'user Succeeded'], 3, 'the same with a newer one'],
    [
      'version 3 fails too',
      {
        ...broken,
        faults: [...broken.faults, fault('BeforeAllowTraffic', 3)],
      },
      [deployAt(10, 3)],
      ['user Failed', 'user Failed'],
      2,
      'what has the traffic keeps it',
    ],
  ])(
    `%s (${ROLLBACK}, D7, and deployment-steps-lambda: “manually redeploying”): %#`,
    (_name, setup, moves, expected, version, _because) => {
      const end = endOf(setup, [deployAt(0, 2), ...moves]);
      expect([statusesOf(end), lastShare(end, version)]).toEqual([expected, 1]);
    },
  );

  test('a rollback brings the last known good version, also where the one before had failed with all the traffic (D7)', () => {
    const setup: Setup = {...broken, faults: [...broken.faults, fault('BeforeAllowTraffic', 3)]};
    const end = endOf(setup, [deployAt(0, 2), deployAt(10, 3), stopAt(10, true)]);
    expect(end.deployments.at(-1)).toMatchObject({creator: 'codeDeployRollback', revision: 1, status: 'Succeeded'});
    expect(lastShare(end, 1)).toBe(1);
  });

  test('is of a version in the log, as everywhere else', () => {
    const created = endOf(canary, [deployAt(0, 2)]).log.find(({state}) => state === 'Created');
    expect(created?.because).toBe('version 2, creator user');
  });

  test('is refused while traffic stands half way, and for the version that has it all', () => {
    const half = endOf(canary, [deployAt(0, 2), stopAt(5), deployAt(10, 1)]);
    expect(refusals(half)).toEqual([
      'What a deployment does to traffic that stands half way isn’t documented, so the lab doesn’t act it out',
    ]);
    expect(refusals(endOf(broken, [deployAt(0, 2), deployAt(10, 2)]))).toEqual(['All traffic is on version 2 already']);
  });
});
