import {largestShare, lastShare, minutesOf, near, rollbackIn} from './ends';
import {deployAt, fault, servers} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about hook functions on Lambda and ECS. */
export const FUNCTION_SCENARIOS: readonly Scenario[] = [
  {
    id: 'silent-function',
    title: 'A hook function that says nothing',
    setup: servers({
      platform: 'lambda',
      strategy: 'LambdaAllAtOnce',
      faults: [fault('BeforeAllowTraffic', 2, 'all', true)],
    }),
    moves: [deployAt(0, 2)],
    variants: [{strategy: 'LambdaCanary10Percent5Minutes'}],
    asked: 1,
    question: 'The function on BeforeAllowTraffic returns and never reports. When does the deployment end?',
    options: [
      {
        id: 'after-an-hour',
        text: 'After an hour',
        why: 'CodeDeploy waits for the report for an hour. Silence counts as failure.',
        holds: (end) => minutesOf(end, 1) === 60,
      },
      {
        id: 'at-once',
        text: 'As soon as the function returns',
        why: 'A return is no report. The function has to call PutLifecycleEventHookExecutionStatus.',
        holds: (end) => minutesOf(end, 1) < 5,
      },
      {
        id: 'after-five-minutes',
        text: 'After five minutes',
        why: 'Five minutes is the limit for the start of an event.',
        holds: (end) => minutesOf(end, 1) === 5,
      },
    ],
    source: guide('reference-appspec-file-structure-hooks'),
  },
  {
    id: 'check-after-the-fact',
    title: 'A check after the fact',
    setup: servers({
      platform: 'lambda',
      strategy: 'LambdaCanary10Percent5Minutes',
      faults: [fault('AfterAllowTraffic', 2)],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    variants: [{strategy: 'LambdaLinear10PercentEvery1Minute'}],
    asked: 1,
    question: 'The function on AfterAllowTraffic finds the fault. Which share of the calls has met version 2 by then?',
    options: [
      {
        id: 'all',
        text: 'All',
        why: 'AfterAllowTraffic comes after the last share. It can still fail the deployment, and the rollback follows.',
        holds: (end) => largestShare(end, 2) === 1 && rollbackIn(end) !== undefined,
      },
      {
        id: 'tenth',
        text: 'A tenth',
        why: 'No function runs between the steps; between them only an alarm can stop the shift.',
        holds: (end) => near(largestShare(end, 2), 0.1),
      },
      {
        id: 'none',
        text: 'None',
        why: 'For that, check in BeforeAllowTraffic.',
        holds: (end) => largestShare(end, 2) === 0,
      },
    ],
    source: guide('reference-appspec-file-structure-hooks'),
  },
  {
    id: 'ecs-before-install-fails',
    title: 'BeforeInstall fails on ECS',
    setup: servers({
      platform: 'ecs',
      strategy: 'ECSCanary10Percent5Minutes',
      faults: [fault('BeforeInstall', 2)],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    variants: [{strategy: 'ECSAllAtOnce'}],
    asked: 1,
    question: 'Automatic rollback on failure is on. What follows?',
    options: [
      {
        id: 'no-rollback',
        text: 'Nothing; the old task set serves on',
        why: 'At BeforeInstall no rollback is possible: the replacement task set doesn’t exist yet.',
        holds: (end) => rollbackIn(end) === undefined && lastShare(end, 1) === 1,
      },
      {
        id: 'rollback',
        text: 'A rollback, as a new deployment',
        why: 'From AfterInstall on, a function that fails can trigger one.',
        holds: (end) => rollbackIn(end) !== undefined,
      },
      {
        id: 'traffic-moved',
        text: 'The traffic has moved and stays there',
        why: 'BeforeInstall is the first event, long before AllowTraffic.',
        holds: (end) => lastShare(end, 2) > 0,
      },
    ],
    source: guide('reference-appspec-file-structure-hooks'),
  },
  {
    id: 'ecs-test-traffic-fails',
    title: 'The test listener shows a fault',
    setup: servers({
      platform: 'ecs',
      strategy: 'ECSLinear10PercentEvery1Minutes',
      faults: [fault('AfterAllowTestTraffic', 2)],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    variants: [{strategy: 'ECSAllAtOnce'}],
    asked: 1,
    question: 'How many of the users have met version 2?',
    options: [
      {
        id: 'none',
        text: 'None',
        why: 'AfterAllowTestTraffic runs while only the test listener leads to the new tasks.',
        holds: (end) => largestShare(end, 2) === 0,
      },
      {
        id: 'tenth',
        text: 'A tenth',
        why: 'Production traffic moves in AllowTraffic, two events later.',
        holds: (end) => near(largestShare(end, 2), 0.1),
      },
      {
        id: 'all',
        text: 'All',
        why: 'Test traffic comes over a port of its own. It isn’t the users’ traffic.',
        holds: (end) => largestShare(end, 2) === 1,
      },
    ],
    source: guide('deployment-steps-ecs'),
  },
];
