import {describe, expect, test} from 'vitest';
import type {Move} from './events';
import {at, deployAt, fault, hostsStay, servers, stopAt} from './examples';
import {replay, runToEnd} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';
import type {LabState} from './state';

const endOf = (setup: Setup, moves: readonly Move[] = [deployAt(0, 2)]): LabState => runToEnd(replay(setup, moves));
const blueGreen = servers({type: 'blue-green', instances: 4, strategy: 'HalfAtATime'});
const canary = servers({platform: 'lambda', strategy: 'LambdaCanary10Percent10Minutes', alarm: true});
const ROLLBACK = guide('deployments-rollback-and-redeploy');

describe('where AWS doesn’t say what happens, the log says so', () => {
  test.each<readonly [string, Setup, readonly Move[], RegExp, string]>([
    [
      'the order of zones',
      servers({...hostsStay(4), instances: 6, zonal: true}),
      [],
      /their order isn’t documented/,
      `${guide('deployment-configurations-create')} says one zone after another`,
    ],
    [
      'a rollback on Lambda',
      {...canary, rollback: ['DEPLOYMENT_STOP_ON_REQUEST']},
      [stopAt(5)],
      /how fast it does, and which events run, isn’t documented/,
      `${ROLLBACK} says a new deployment`,
    ],
    [
      'an alarm during a rollback',
      {...canary, rollback: ['DEPLOYMENT_STOP_ON_REQUEST']},
      [stopAt(5), at(5, 'alarm')],
      /what it does to a rollback isn’t documented/,
      `${guide('monitoring-create-alarms')} speaks of deployments alone`,
    ],
    [
      'a rollback that fails',
      servers({
        instances: 3,
        faults: [fault('ValidateService', 2, [2]), fault('Install', 1, [1])],
        rollback: ['DEPLOYMENT_FAILURE'],
      }),
      [],
      /whether a rollback is followed by another isn’t documented/,
      `${ROLLBACK} ends with the rollback`,
    ],
    [
      'the way back in blue/green',
      {...blueGreen, faults: [fault('BlockTraffic', 2, [1])], rollback: ['DEPLOYMENT_FAILURE']},
      [],
      /how many at a time isn’t documented/,
      'the hooks page names the events alone',
    ],
    [
      'a stop script behind a failure after Install',
      servers({instances: 2, faults: [fault('ValidateService', 2, [1])], rollback: ['DEPLOYMENT_FAILURE']}),
      [],
      /script of revision 1, the last one that succeeded here; so says the guide, the agent’s code takes revision 2/,
      `${guide('troubleshooting-deployments')}: the previous successful deployment; aws-codedeploy-agent 1.8.1, command_executor.rb: Install ends with update_last_successful_install`,
    ],
    [
      'a follow-up',
      servers({instances: 2}),
      [at(3, 'launch')],
      /how a minimum counts among them isn’t documented/,
      `${guide('integrations-aws-auto-scaling')} says that it follows`,
    ],
  ])('%s: %#', (_name, setup, moves, expected, _because) => {
    const told = endOf(setup, [deployAt(0, 2), ...moves]).log.map(({because}) => because ?? '');
    expect(told.filter((because) => expected.test(because))).toHaveLength(1);
  });

  test(`an alarm that went off before a deployment (${guide('monitoring-create-alarms')}: “are activated”, read 2026-11-23)`, () => {
    const told = (alarm: boolean) =>
      endOf(servers({instances: 2, alarm}), [at(0, 'alarm'), deployAt(5, 2)]).log.find(
        ({state}) => state === 'Created',
      );
    expect(told(true)?.because).toMatch(/what that does to a new deployment isn’t documented/);
    expect(told(false)?.because).toBe('revision 2, creator user');
  });

  test('of a stop script behind a failure before Install, guide and agent say the same, and nothing is noted', () => {
    const setup = servers({instances: 2, faults: [fault('BeforeInstall', 2, [1])], rollback: ['DEPLOYMENT_FAILURE']});
    const stops = endOf(setup).log.filter(({event, deployment}) => event === 'ApplicationStop' && deployment === 2);
    expect(stops.map(({because}) => because)).toEqual(
      Array(2).fill('script of revision 1, the last one that succeeded here'),
    );
  });

  test('an alarm that isn’t attached refuses nothing: it goes off, and nothing stops', () => {
    const {log} = endOf({...canary, alarm: false}, [deployAt(0, 2), at(5, 'alarm')]);
    expect(log.filter((entry) => entry.at === 5 && entry.event === undefined)).toEqual([
      {
        at: 5,
        state: 'ALARM',
        because: 'the CloudWatch alarm goes off; it isn’t attached to the deployment group, so nothing stops',
      },
    ]);
  });

  test('a rollback before any traffic has moved says why nothing happens', () => {
    const end = endOf({...blueGreen, reroute: 'by-hand', rerouteMinutes: 20}, [deployAt(0, 2), stopAt(20, true)]);
    expect(end.log.findLast(({state}) => state === 'Created')?.because).toBe(
      'rolls back d-1; no traffic has moved, so there is none to take back',
    );
  });
});
