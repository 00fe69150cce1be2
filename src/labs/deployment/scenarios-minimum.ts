import {triedIn, updatedTo} from './ends';
import {deployAt, fault, hostsStay, percentStay, servers} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about the minimum of healthy hosts. */
export const MINIMUM_SCENARIOS: readonly Scenario[] = [
  {
    id: 'ninety-five-percent-of-ten',
    title: '95 percent of ten',
    setup: servers(percentStay(95)),
    moves: [deployAt(0, 2)],
    variants: [
      {instances: 8, minimum: {type: 'FLEET_PERCENT', value: 90}},
      {instances: 3, minimum: {type: 'FLEET_PERCENT', value: 75}},
    ],
    asked: 1,
    question: 'How many instances does the deployment touch?',
    options: [
      {
        id: 'none',
        text: 'None',
        why: 'The percentage rounds up to the whole fleet. Total minus minimum is 0, so the deployment fails at once.',
        holds: (end) => triedIn(end, 1) === 0,
      },
      {
        id: 'one',
        text: 'One',
        why: 'One at a time would be right if the percentage rounded down. It rounds up, which leaves none.',
        holds: (end) => triedIn(end, 1) === 1,
      },
      {
        id: 'all',
        text: 'All, a few at a time',
        why: 'The minimum says how many stay, and here nobody may leave.',
        holds: (end) => triedIn(end, 1) === end.setup.instances,
      },
    ],
    source: guide('instances-health'),
  },
  {
    id: 'stopped-instance',
    title: 'A stopped instance in the fleet',
    setup: servers({...percentStay(85), stopped: [4]}),
    moves: [deployAt(0, 2)],
    variants: [{stopped: [9]}],
    asked: 1,
    question: 'How many instances get revision 2?',
    options: [
      {
        id: 'none',
        text: 'None',
        why: '85 percent of ten is 8.5, so nine have to stay. The stopped instance is the one failure, and no other may leave.',
        holds: (end) => updatedTo(end, 2) === 0,
      },
      {
        id: 'nine',
        text: 'The nine that run',
        why: 'A stopped instance is not left out. It is a target, and counts as a failed one.',
        holds: (end) => updatedTo(end, 2) === 9,
      },
      {
        id: 'one',
        text: 'One, before the stopped instance is reached',
        why: 'What counts as failed comes first, so the deployment is over before a running instance has its turn.',
        holds: (end) => updatedTo(end, 2) === 1,
      },
    ],
    source: guide('instances-health'),
  },
  {
    id: 'stopped-instance-to-spare',
    title: 'A stopped instance, and one to spare',
    setup: servers({...percentStay(80), stopped: [4]}),
    moves: [deployAt(0, 2)],
    variants: [{stopped: [9]}],
    asked: 1,
    question: 'How many instances get revision 2?',
    options: [
      {
        id: 'nine',
        text: 'The nine that run',
        why: 'Eight have to stay. The stopped instance leaves nine, so one may leave at a time until all nine are updated.',
        holds: (end) => updatedTo(end, 2) === 9,
      },
      {
        id: 'eight',
        text: 'Eight, as many as have to stay',
        why: 'The minimum says how many stay healthy, not how many are updated. Each instance is tried.',
        holds: (end) => updatedTo(end, 2) === 8,
      },
      {
        id: 'ten',
        text: 'Ten, the stopped one as soon as it runs again',
        why: 'The stopped instance has failed in this deployment, and no deployment waits for it to come back.',
        holds: (end) => updatedTo(end, 2) === 10,
      },
    ],
    source: guide('instances-health'),
  },
  {
    id: 'eight-of-ten-stay',
    title: 'Eight of ten stay, two fail',
    setup: servers({...hostsStay(8), faults: [fault('ValidateService', 2, [1, 10])]}),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'The first and the last instance fail. How many are tried?',
    options: [
      {
        id: 'ten',
        text: 'Ten',
        why: 'After one failure it goes on, one at a time. The second failure is the last instance, and that is forgiven.',
        holds: (end) => triedIn(end, 1) === 10,
      },
      {
        id: 'two',
        text: 'Two, the first batch',
        why: 'One failure of two leaves nine healthy, one more than the minimum. So one more may leave.',
        holds: (end) => triedIn(end, 1) === 2,
      },
      {
        id: 'eight',
        text: 'Eight',
        why: 'The minimum isn’t the number that is updated. It says how many stay.',
        holds: (end) => triedIn(end, 1) === 8,
      },
    ],
    source: guide('instances-health'),
  },
  {
    id: 'zone-watched',
    title: 'An alarm while the first zone is watched',
    setup: servers({...hostsStay(4), instances: 6, zonal: true, monitorMinutes: 15, alarm: true, alarmAt: 12}),
    moves: [deployAt(0, 2)],
    variants: [{monitorMinutes: 30, alarmAt: 20}],
    asked: 1,
    question: 'Six instances in three zones, no rollback. How many run revision 2 afterwards?',
    options: [
      {
        id: 'two',
        text: 'Two, those of the first zone',
        why: 'The monitoring time gives the alarm room before the next zone. What is updated stays updated without a rollback.',
        holds: (end) => updatedTo(end, 2) === 2,
      },
      {
        id: 'none',
        text: 'None',
        why: 'The alarm stops the deployment. To go back is a setting of its own.',
        holds: (end) => updatedTo(end, 2) === 0,
      },
      {
        id: 'six',
        text: 'Six',
        why: 'An alarm of the group stops a deployment, in the wait between two zones, too.',
        holds: (end) => updatedTo(end, 2) === 6,
      },
    ],
    source: guide('deployment-configurations-create'),
  },
];
