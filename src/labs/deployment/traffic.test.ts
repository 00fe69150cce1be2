import {describe, expect, test} from 'vitest';
import {lastShare} from './ends';
import type {Move} from './events';
import {at, deployAt, fault, servers} from './examples';
import {replay, runToEnd} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';
import type {LabState} from './state';
import {TRAFFIC_STRATEGIES} from './strategies';
import {shareAt, shiftMinutes} from './traffic';

const CONFIGS = guide('deployment-configurations');
const OWN = guide('deployment-configurations-create');
const HOOKS = guide('reference-appspec-file-structure-hooks');
const OPTIONS = guide('deployment-groups-configure-advanced-options');
const endOf = (setup: Setup, moves: readonly Move[] = [deployAt(0, 2)]): LabState => runToEnd(replay(setup, moves));
const statusesOf = (state: LabState) => state.deployments.map(({creator, status}) => `${creator} ${status}`);

describe('traffic on Lambda and ECS', () => {
  test(`there are nine predefined for Lambda and five for ECS (${CONFIGS})`, () => {
    const names = TRAFFIC_STRATEGIES.map(({platform}) => platform);
    expect([names.filter((name) => name === 'lambda').length, names.filter((name) => name === 'ecs').length]).toEqual([
      9, 5,
    ]);
  });

  // First share, share just before the last step, and the minute of the last step; the arithmetic of docs/codedeploy/ecs-and-lambda.
  test.each([
    ['LambdaCanary10Percent5Minutes', 0.1, 0.1, 5],
    ['LambdaCanary10Percent10Minutes', 0.1, 0.1, 10],
    ['LambdaCanary10Percent15Minutes', 0.1, 0.1, 15],
    ['LambdaCanary10Percent30Minutes', 0.1, 0.1, 30],
    ['LambdaLinear10PercentEvery1Minute', 0.1, 0.9, 9],
    ['LambdaLinear10PercentEvery2Minutes', 0.1, 0.9, 18],
    ['LambdaLinear10PercentEvery3Minutes', 0.1, 0.9, 27],
    ['LambdaLinear10PercentEvery10Minutes', 0.1, 0.9, 90],
    ['LambdaAllAtOnce', 1, 0, 0],
    ['ECSCanary10Percent5Minutes', 0.1, 0.1, 5],
    ['ECSCanary10Percent15Minutes', 0.1, 0.1, 15],
    ['ECSLinear10PercentEvery1Minutes', 0.1, 0.9, 9],
    ['ECSLinear10PercentEvery3Minutes', 0.1, 0.9, 27],
    ['ECSAllAtOnce', 1, 0, 0],
  ] as const)(
    `%s: %f at first, %f before the last step, all after %i minutes (D4 → ${CONFIGS})`,
    (name, first, before, minutes) => {
      const shift = TRAFFIC_STRATEGIES.find((row) => row.name === name)?.shift ?? {type: 'all-at-once'};
      expect([shareAt(shift, 0), shareAt(shift, minutes - 1), shareAt(shift, minutes)]).toEqual([first, before, 1]);
      expect(shiftMinutes(shift)).toBe(minutes);
    },
  );

  test(`custom: 30 % linear every 5 minutes takes four steps, the last of them smaller (${OWN})`, () => {
    const shift = {type: 'linear', percent: 30, minutes: 5} as const;
    expect([0, 4, 5, 10, 14, 15].map((minute) => shareAt(shift, minute))).toEqual([0.3, 0.3, 0.6, 0.9, 0.9, 1]);
  });

  const lambda = servers({platform: 'lambda', strategy: 'LambdaCanary10Percent10Minutes', alarm: true});
  const ecs = servers({platform: 'ecs', strategy: 'ECSAllAtOnce', rollback: ['DEPLOYMENT_FAILURE']});
  test.each<[string, Setup, readonly string[], number, string]>([
    ['a canary without a fault', lambda, ['user Succeeded'], 1, `${CONFIGS}: the second step comes by itself`],
    ['an alarm in its wait', {...lambda, alarmAt: 6}, ['user Stopped'], 0.1, `${OPTIONS}: stops, nothing more`],
    [
      'the same with rollback',
      {...lambda, alarmAt: 6, rollback: ['DEPLOYMENT_STOP_ON_ALARM']},
      ['user Stopped', 'codeDeployRollback Succeeded'],
      0,
      `${OPTIONS}: and back`,
    ],
    [
      'an alarm too late',
      {...lambda, alarmAt: 30, rollback: ['DEPLOYMENT_STOP_ON_ALARM']},
      ['user Succeeded'],
      1,
      `${OPTIONS}: a deployment is stopped, and this one is over`,
    ],
    [
      'BeforeAllowTraffic says no',
      {...lambda, faults: [fault('BeforeAllowTraffic', 2)]},
      ['user Failed'],
      0,
      `${HOOKS}: before traffic moves`,
    ],
    [
      'AfterAllowTraffic says no',
      {...lambda, faults: [fault('AfterAllowTraffic', 2)]},
      ['user Failed'],
      1,
      `${HOOKS}: after all of it`,
    ],
    [
      'ECS, BeforeInstall says no',
      {...ecs, faults: [fault('BeforeInstall', 2)]},
      ['user Failed'],
      0,
      `${HOOKS}: a rollback is not possible at this point`,
    ],
    [
      'ECS, AfterInstall says no',
      {...ecs, faults: [fault('AfterInstall', 2)]},
      ['user Failed', 'codeDeployRollback Succeeded'],
      0,
      `${HOOKS}: can trigger a rollback`,
    ],
    [
      'ECS, AfterAllowTraffic says no',
      {...ecs, faults: [fault('AfterAllowTraffic', 2)]},
      ['user Failed', 'codeDeployRollback Succeeded'],
      0,
      `${HOOKS}: can trigger a rollback`,
    ],
    [
      'ECS, the same without rollback',
      {...ecs, rollback: [], faults: [fault('AfterAllowTraffic', 2)]},
      ['user Failed'],
      1,
      `${guide('deployment-steps-ecs')}: components remain as they are`,
    ],
  ])('%s: %#', (_name, setup, statuses, share, _because) => {
    const end = endOf(setup);
    expect([statusesOf(end), lastShare(end, 2)]).toEqual([statuses, share]);
  });

  test(`a silent function fails the deployment after an hour (${HOOKS})`, () => {
    const end = endOf({...lambda, faults: [fault('BeforeAllowTraffic', 2, 'all', true)]});
    expect([end.deployments[0]?.status, end.deployments[0]?.ended]).toEqual(['Failed', 60]);
  });

  test('an event that takes no function can’t be silent: it fails after its minute (hooks page: functions report)', () => {
    const end = endOf({...lambda, faults: [fault('AllowTraffic', 2, 'all', true)]});
    expect(end.deployments[0]).toMatchObject({status: 'Failed', ended: 2, because: 'AllowTraffic failed'});
  });

  test(`on ECS the original task set stands for the wait (${guide('deployment-groups-create-ecs')})`, () => {
    const after = replay({...ecs, terminateMinutes: 45}, [deployAt(0, 2), at(10, 'wait')]);
    expect(after.originalEndsAt).toBe((after.deployments[0]?.ended ?? 0) + 45);
    expect(runToEnd(after).originalEndsAt).toBeUndefined();
  });
});
