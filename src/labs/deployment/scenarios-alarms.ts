import {largestShare, lastShare, near, shareInMinute} from './ends';
import {deployAt, servers} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about alarms in the middle of a shift. */
export const ALARM_SCENARIOS: readonly Scenario[] = [
  {
    id: 'canary-stopped-by-alarm',
    title: 'A canary stopped by an alarm',
    setup: servers({
      platform: 'lambda',
      strategy: 'LambdaCanary10Percent10Minutes',
      alarm: true,
      alarmAt: 6,
      rollback: ['DEPLOYMENT_STOP_ON_ALARM'],
    }),
    moves: [deployAt(0, 2)],
    variants: [{alarmAt: 9}, {strategy: 'LambdaCanary10Percent30Minutes', alarmAt: 20}],
    asked: 1,
    question: 'Which share of the calls goes to version 2 before and after the alarm?',
    options: [
      {
        id: 'tenth-then-none',
        text: 'A tenth, then none',
        why: 'The alarm came in the wait of the canary and stopped it. DEPLOYMENT_STOP_ON_ALARM brought version 1 back.',
        holds: (end) => near(largestShare(end, 2), 0.1) && lastShare(end, 2) === 0,
      },
      {
        id: 'tenth-then-tenth',
        text: 'A tenth, then still a tenth',
        why: 'That is what the alarm alone would leave. Here the rollback on alarm is on as well.',
        holds: (end) => near(largestShare(end, 2), 0.1) && near(lastShare(end, 2), 0.1),
      },
      {
        id: 'all-then-none',
        text: 'All, then none',
        why: 'All of it moves only after the wait, and the alarm came before.',
        holds: (end) => largestShare(end, 2) === 1 && lastShare(end, 2) === 0,
      },
    ],
    source: guide('deployment-groups-configure-advanced-options'),
  },
  {
    id: 'alarm-without-rollback',
    title: 'An alarm, and no rollback setting',
    setup: servers({platform: 'lambda', strategy: 'LambdaCanary10Percent10Minutes', alarm: true, alarmAt: 6}),
    moves: [deployAt(0, 2)],
    variants: [
      {rollback: ['DEPLOYMENT_FAILURE']},
      {platform: 'ecs', strategy: 'ECSCanary10Percent15Minutes', alarmAt: 14},
    ],
    asked: 1,
    question: 'Where does the traffic stand afterwards?',
    options: [
      {
        id: 'tenth-stays',
        text: 'A tenth stays on the new version',
        why: 'The alarm stops the deployment. Going back on an alarm is another setting.',
        holds: (end) => near(lastShare(end, 2), 0.1),
      },
      {
        id: 'all-old',
        text: 'All of it is back on the old version',
        why: 'For that, DEPLOYMENT_STOP_ON_ALARM has to be on.',
        holds: (end) => lastShare(end, 2) === 0,
      },
      {
        id: 'all-new',
        text: 'All of it is on the new version',
        why: 'The second step of the canary doesn’t come any more.',
        holds: (end) => lastShare(end, 2) === 1,
      },
    ],
    source: guide('deployment-groups-configure-advanced-options'),
  },
  {
    id: 'canary-shorter-than-alarm',
    title: 'A canary shorter than its alarm',
    setup: servers({
      platform: 'lambda',
      strategy: 'LambdaCanary10Percent5Minutes',
      alarm: true,
      alarmAt: 12,
      rollback: ['DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    variants: [
      {strategy: 'LambdaCanary10Percent10Minutes', alarmAt: 15},
      {strategy: 'LambdaAllAtOnce', alarmAt: 4},
    ],
    asked: 1,
    question: 'The alarm goes off after the deployment has ended. Where is the traffic then?',
    options: [
      {
        id: 'all-new',
        text: 'All on version 2',
        why: 'An alarm stops what is under way. A deployment that has succeeded is neither stopped nor rolled back.',
        holds: (end) => lastShare(end, 2) === 1,
      },
      {
        id: 'all-old',
        text: 'All back on version 1',
        why: 'A late alarm has nothing to stop. Deploy version 1 by hand, or make the canary longer.',
        holds: (end) => lastShare(end, 2) === 0,
      },
      {
        id: 'tenth',
        text: 'A tenth on version 2',
        why: 'The second step came by itself once the wait was over.',
        holds: (end) => near(lastShare(end, 2), 0.1),
      },
    ],
    source: guide('deployment-configurations'),
  },
  {
    id: 'linear-in-the-middle',
    title: 'An alarm in the middle of a linear shift',
    setup: servers({
      platform: 'lambda',
      strategy: 'LambdaLinear10PercentEvery10Minutes',
      alarm: true,
      alarmAt: 25,
      rollback: ['DEPLOYMENT_STOP_ON_ALARM'],
    }),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'The shift begins in minute 1, the alarm goes off in minute 25. How far did version 2 get?',
    options: [
      {
        id: 'three-tenths',
        text: 'Three tenths',
        why: 'A step at the beginning, one after 10 minutes and one after 20.',
        holds: (end) => near(largestShare(end, 2), 0.3),
      },
      {
        id: 'two-tenths',
        text: 'Two tenths',
        why: 'The first step comes at the beginning, not after the first wait.',
        holds: (end) => near(largestShare(end, 2), 0.2),
      },
      {
        id: 'all',
        text: 'All of it',
        why: 'After 10 minutes a canary would have finished. Linear takes ten steps.',
        holds: (end) => largestShare(end, 2) === 1,
      },
    ],
    source: guide('deployment-configurations'),
  },
  {
    id: 'linear-before-the-alarm',
    title: 'An alarm after a linear shift',
    setup: servers({
      platform: 'lambda',
      strategy: 'LambdaLinear10PercentEvery10Minutes',
      alarm: true,
      alarmAt: 105,
      rollback: ['DEPLOYMENT_STOP_ON_ALARM'],
    }),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'The shift begins in minute 1. Which share of the calls went to version 2 in minute 25?',
    options: [
      {
        id: 'three-tenths',
        text: 'Three tenths',
        why: 'A step at the beginning, one after 10 minutes and one after 20.',
        holds: (end) => near(shareInMinute(end, 2, 25), 0.3),
      },
      {
        id: 'two-tenths',
        text: 'Two tenths',
        why: 'The first step comes at the beginning, not after the first wait.',
        holds: (end) => near(shareInMinute(end, 2, 25), 0.2),
      },
      {
        id: 'all',
        text: 'All of it',
        why: 'A canary would have moved all of it after 10 minutes. Linear takes ten steps.',
        holds: (end) => shareInMinute(end, 2, 25) === 1,
      },
    ],
    source: guide('deployment-configurations'),
  },
];
