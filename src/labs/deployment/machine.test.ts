import {describe, expect, test} from 'vitest';
import {lastShare, ranOn, rollbackIn} from './ends';
import type {Move} from './events';
import {at, deployAt, fault, servers, stopAt} from './examples';
import {ECS_EVENTS, eventsFor, isScriptable, LAMBDA_EVENTS, runsPreviousScript, SERVER_EVENTS} from './hooks';
import {replay, runToEnd} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';
import type {LabState} from './state';

const HEALTH = guide('instances-health');
const HOOKS = guide('reference-appspec-file-structure-hooks');
const ROLLBACK = guide('deployments-rollback-and-redeploy');
const OPTIONS = guide('deployment-groups-configure-advanced-options');
const BLUE_GREEN = guide('deployment-groups-create-blue-green');
const SCALING = guide('integrations-aws-auto-scaling');
const TROUBLE = guide('troubleshooting-deployments');
const endOf = (setup: Setup, moves: readonly Move[] = [deployAt(0, 2)]): LabState => runToEnd(replay(setup, moves));
const statusesOf = (state: LabState) => state.deployments.map(({creator, status}) => `${creator} ${status}`);
const failing = (...hosts: readonly number[]) => ({faults: [fault('ValidateService', 2, hosts)]});

describe('lifecycle events', () => {
  test.each([
    ['in-place', true, 13, HOOKS, 'all three blocks'],
    ['in-place', false, 7, HOOKS, 'the six traffic events need a load balancer'],
    ['launch', true, 10, HOOKS, 'no block events'],
    ['terminate', true, 4, HOOKS, 'leave, then ApplicationStop'],
    ['replacement-install', true, 7, HOOKS, 'ApplicationStop to ValidateService'],
    ['leave', true, 3, HOOKS, 'originals, last'],
  ] as const)('%s, load balancer %s: %i (%s), because %s', (course, balanced, count, _because1, _because2) => {
    expect(eventsFor(course, balanced)).toHaveLength(count);
  });

  test(`five take a function on ECS, two on Lambda, and on servers nine a script (${HOOKS})`, () => {
    expect(ECS_EVENTS.filter(isScriptable)).toHaveLength(5);
    expect(LAMBDA_EVENTS.filter(isScriptable)).toEqual(['BeforeAllowTraffic', 'AfterAllowTraffic']);
    expect(SERVER_EVENTS.filter((event) => !isScriptable(event))).toEqual([
      'BlockTraffic',
      'DownloadBundle',
      'Install',
      'AllowTraffic',
    ]);
    expect(SERVER_EVENTS.filter(runsPreviousScript)).toEqual([
      'BeforeBlockTraffic',
      'AfterBlockTraffic',
      'ApplicationStop',
    ]);
  });

  test.each(SERVER_EVENTS)('%s can be made to fail on one server', (event) => {
    const previous = runsPreviousScript(event);
    const end = endOf(servers({instances: 2, loadBalancer: true, faults: [fault(event, previous ? 1 : 2, [1])]}));
    expect(end.hosts[0]?.result).toEqual({deployment: 1, status: 'Failed', event});
    expect(end.deployments[0]?.status).toBe('Failed');
  });

  test(`a broken ApplicationStop breaks the next deployment, and the flag leads past it (${TROUBLE})`, () => {
    const setup = servers({instances: 2, faults: [fault('ApplicationStop', 2)]});
    const end = endOf(setup, [deployAt(0, 2), deployAt(50, 3), deployAt(100, 3, true), deployAt(150, 4)]);
    expect(end.deployments.map(({status}) => status)).toEqual(['Succeeded', 'Failed', 'Succeeded', 'Succeeded']);
    expect(end.hosts.map(({revision}) => revision)).toEqual([4, 4]);
  });

  test(`a first deployment has no ApplicationStop to run (${HOOKS})`, () => {
    const end = endOf(
      servers({instances: 1, first: true, faults: [fault('ApplicationStop', 1), fault('ApplicationStop', 2)]}),
    );
    expect(end.deployments[0]?.status).toBe('Succeeded');
    expect(end.log.find(({event}) => event === 'ApplicationStop')?.because).toBe(
      'no earlier revision on the instance, so no script',
    );
  });
});

describe('rollback, alarm and stop on servers', () => {
  const bad = servers({instances: 4, ...failing(3)});
  test.each<[string, Setup, readonly Move[], readonly string[], string]>([
    ['failure, nothing on', bad, [], ['user Failed'], `${ROLLBACK}: it has to be configured`],
    [
      'failure, on failure',
      {...bad, rollback: ['DEPLOYMENT_FAILURE']},
      [],
      ['user Failed', 'codeDeployRollback Succeeded'],
      `${ROLLBACK}: a new deployment`,
    ],
    [
      'failure, on alarm only',
      {...bad, rollback: ['DEPLOYMENT_STOP_ON_ALARM']},
      [],
      ['user Failed'],
      `${OPTIONS}: each trigger is a setting`,
    ],
    [
      'alarm attached',
      servers({alarm: true}),
      [at(5, 'alarm')],
      ['user Stopped'],
      `${OPTIONS}: it stops, and nothing more`,
    ],
    [
      'alarm attached, on alarm',
      servers({alarm: true, rollback: ['DEPLOYMENT_STOP_ON_ALARM']}),
      [at(5, 'alarm')],
      ['user Stopped', 'codeDeployRollback Succeeded'],
      `${OPTIONS}: and rolls back`,
    ],
    [
      'alarm not attached',
      servers({rollback: ['DEPLOYMENT_STOP_ON_ALARM']}),
      [at(5, 'alarm')],
      ['user Succeeded'],
      `${OPTIONS}: alarms are added to the group`,
    ],
    [
      'stop',
      servers({rollback: ['DEPLOYMENT_FAILURE']}),
      [stopAt(9)],
      ['user Stopped'],
      `${guide('deployments-stop')}: without a rollback`,
    ],
    [
      'stop and roll back',
      servers(),
      [stopAt(9, true)],
      ['user Stopped', 'codeDeployRollback Succeeded'],
      `${guide('deployments-stop')}: asked for`,
    ],
    [
      'stop, on request',
      servers({rollback: ['DEPLOYMENT_STOP_ON_REQUEST']}),
      [stopAt(9)],
      ['user Stopped', 'codeDeployRollback Succeeded'],
      'API AutoRollbackEvent',
    ],
    [
      'two at a time',
      servers(),
      [deployAt(3, 3)],
      ['user Succeeded'],
      `${guide('limits')}: one deployment of a group at a time`,
    ],
  ])('%s: %#', (_name, setup, moves, expected, _because) => {
    expect(statusesOf(endOf(setup, [deployAt(0, 2), ...moves]))).toEqual(expected);
  });

  test(`a stop leaves what ran as it is (${guide('deployment-steps-server')})`, () => {
    const end = endOf(servers({instances: 4}), [deployAt(0, 2), stopAt(12)]);
    expect(end.hosts.map(({revision, healthy}) => [revision, healthy])).toEqual([
      [2, true],
      [2, false],
      [1, true],
      [1, true],
    ]);
  });

  test(`“good” is what was deployed with success (${ROLLBACK})`, () => {
    const setup = servers({instances: 2, faults: [fault('AfterInstall', 3)], rollback: ['DEPLOYMENT_FAILURE']});
    expect(rollbackIn(endOf(setup, [deployAt(0, 2), deployAt(50, 3)]))?.revision).toBe(2);
  });
});

describe('blue/green on servers', () => {
  const blueGreen = servers({type: 'blue-green', instances: 4, strategy: 'AllAtOnce'});

  test(`installs on the replacements, gives them the traffic, then takes it from the originals (${HOOKS})`, () => {
    const end = endOf(blueGreen);
    expect(statusesOf(end)).toEqual(['user Succeeded']);
    expect(ranOn(end, 1, 'Install', 5)).toBe(true);
    expect(ranOn(end, 1, 'Install', 1)).toBe(false);
    expect(end.log.flatMap(({event, hosts}) => (hosts?.[0] === 1 && event ? [event] : []))).toEqual([
      'BeforeBlockTraffic',
      'BlockTraffic',
      'AfterBlockTraffic',
    ]);
    expect(end.trail.every(({serving}) => serving >= 4)).toBe(true);
    expect(end.hosts.filter(({gone}) => gone).map(({id}) => id)).toEqual([1, 2, 3, 4]);
  });

  test(`keeps the originals if told to (${BLUE_GREEN})`, () => {
    expect(endOf({...blueGreen, terminate: false}).hosts.every(({gone}) => !gone)).toBe(true);
  });

  test(`waits to be rerouted by hand, and stops if nobody does (${BLUE_GREEN})`, () => {
    const byHand: Setup = {...blueGreen, reroute: 'by-hand', rerouteMinutes: 20};
    expect(statusesOf(endOf(byHand))).toEqual(['user Stopped']);
    expect(replay(byHand, [deployAt(0, 2), at(8, 'wait')]).deployments[0]?.status).toBe('Ready');
    expect(statusesOf(endOf(byHand, [deployAt(0, 2), at(12, 'reroute')]))).toEqual(['user Succeeded']);
  });

  test(`the minimum counts replacements, an original has to leave (${HEALTH})`, () => {
    expect(statusesOf(endOf({...blueGreen, ...failing(5)}))).toEqual(['user Succeeded']);
    expect(statusesOf(endOf({...blueGreen, faults: [fault('BlockTraffic', 2, [1])]}))).toEqual(['user Failed']);
  });

  test(`in the rollback originals join and replacements leave, and nothing is installed (${HOOKS})`, () => {
    const end = endOf({...blueGreen, faults: [fault('BlockTraffic', 2, [1])], rollback: ['DEPLOYMENT_FAILURE']});
    expect([ranOn(end, 2, 'AllowTraffic', 2), ranOn(end, 2, 'BlockTraffic', 5), ranOn(end, 2, 'Install', 2)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(lastShare(end, 1)).toBe(1);
  });
});

describe('instances that are launched meanwhile', () => {
  test(`get what was last deployed with success, and a follow-up (${SCALING})`, () => {
    const end = endOf(servers({instances: 2}), [deployAt(0, 2), at(3, 'launch')]);
    expect(end.deployments.map(({creator, revision, status}) => [creator, revision, status])).toEqual([
      ['user', 2, 'Succeeded'],
      ['autoscaling', 1, 'Succeeded'],
      ['CodeDeployAutoUpdate', 2, 'Succeeded'],
    ]);
  });

  test(`stay as they are with IGNORE (${OPTIONS})`, () => {
    const end = endOf(servers({instances: 2, outdated: 'IGNORE'}), [deployAt(0, 2), at(3, 'launch')]);
    expect(end.hosts.map(({revision}) => revision)).toEqual([2, 2, 1]);
  });

  test(`are terminated if the deployment to them fails (${SCALING}: ABANDON)`, () => {
    const end = endOf(servers({instances: 2, faults: [fault('Install', 1, [3])]}), [deployAt(0, 2), at(3, 'launch')]);
    expect(end.hosts.map(({gone}) => gone)).toEqual([false, false, true]);
  });
});
