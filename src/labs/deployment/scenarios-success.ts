import {triedIn, updatedTo} from './ends';
import {deployAt, fault, servers} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about when a deployment counts as a success. */
export const SUCCESS_SCENARIOS: readonly Scenario[] = [
  {
    id: 'last-of-ten-fails',
    title: 'The last of ten fails',
    setup: servers({faults: [fault('ValidateService', 2, [10])], rollback: ['DEPLOYMENT_FAILURE']}),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'Automatic rollback on failure is on. How many instances run revision 2 in the end?',
    options: [
      {
        id: 'nine',
        text: 'Nine',
        why: 'The last instance may fail. The deployment is a success, so nothing is rolled back.',
        holds: (end) => updatedTo(end, 2) === 9,
      },
      {
        id: 'none',
        text: 'None, all are rolled back',
        why: 'A rollback would need a deployment that failed. This one succeeded, although a server did not.',
        holds: (end) => updatedTo(end, 2) === 0,
      },
      {
        id: 'ten',
        text: 'Ten, the last one is tried again',
        why: 'A deployment tries each instance once.',
        holds: (end) => updatedTo(end, 2) === 10,
      },
    ],
    source: guide('deployment-configurations'),
  },
  {
    id: 'third-of-ten-fails',
    title: 'The third of ten fails',
    setup: servers({faults: [fault('ApplicationStart', 2, [3])]}),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'No rollback is set. How many instances run revision 2 afterwards?',
    options: [
      {
        id: 'two',
        text: 'Two',
        why: 'OneAtATime fails as soon as any but the last instance fails. What was updated before keeps the new revision.',
        holds: (end) => updatedTo(end, 2) === 2,
      },
      {
        id: 'nine',
        text: 'Nine',
        why: 'It would go on after a failure only if another instance could be taken out without going below the minimum.',
        holds: (end) => updatedTo(end, 2) === 9,
      },
      {
        id: 'none',
        text: 'None',
        why: 'A failure alone takes nothing back; automatic rollback is a setting.',
        holds: (end) => updatedTo(end, 2) === 0,
      },
    ],
    source: guide('deployment-configurations'),
  },
  {
    id: 'half-of-nine-three-fail',
    title: 'Half of nine, three fail',
    setup: servers({instances: 9, strategy: 'HalfAtATime', faults: [fault('AfterInstall', 2, [1, 2, 3])]}),
    moves: [deployAt(0, 2)],
    variants: [{faults: [fault('ValidateService', 2, [2, 5, 8])]}],
    asked: 1,
    question: 'How many instances run revision 2 in the end?',
    options: [
      {
        id: 'six',
        text: 'Six',
        why: 'At least half of nine, rounded up, is five. Six succeed, so the deployment does.',
        holds: (end) => updatedTo(end, 2) === 6,
      },
      {
        id: 'one',
        text: 'One, the rest of the first batch',
        why: 'After three failures six are healthy and five have to stay, so it goes on, one at a time.',
        holds: (end) => updatedTo(end, 2) === 1,
      },
      {
        id: 'none',
        text: 'None',
        why: 'HalfAtATime forgives failures as long as half of the fleet succeeds.',
        holds: (end) => updatedTo(end, 2) === 0,
      },
    ],
    source: guide('deployment-configurations'),
  },
  {
    id: 'half-of-nine-first-batch-fails',
    title: 'Half of nine, the first batch fails',
    setup: servers({instances: 9, strategy: 'HalfAtATime', faults: [fault('AfterInstall', 2, [1, 2, 3, 4])]}),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'How many instances does the deployment try?',
    options: [
      {
        id: 'four',
        text: 'Four',
        why: 'Half rounded down is four at once. Five are left healthy, the minimum, and nobody else may leave.',
        holds: (end) => triedIn(end, 1) === 4,
      },
      {
        id: 'five',
        text: 'Five',
        why: 'Five is the number that has to stay. The batch rounds the other way.',
        holds: (end) => triedIn(end, 1) === 5,
      },
      {
        id: 'nine',
        text: 'All nine',
        why: 'The five others could all succeed, but taking one of them out would go below the minimum.',
        holds: (end) => triedIn(end, 1) === 9,
      },
    ],
    source: guide('deployment-configurations'),
  },
  {
    id: 'all-at-once-one-succeeds',
    title: 'All at once, and one succeeds',
    setup: servers({
      instances: 6,
      strategy: 'AllAtOnce',
      faults: [fault('ValidateService', 2, [1, 2, 3, 5, 6])],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'Automatic rollback on failure is on. What do the five others do afterwards?',
    options: [
      {
        id: 'stay-failed',
        text: 'They stay failed, with the files of revision 2',
        why: 'One success is all that AllAtOnce asks for. The deployment succeeded, so no rollback follows.',
        holds: (end) => end.deployments.length === 1 && updatedTo(end, 1) === 0,
      },
      {
        id: 'rolled-back',
        text: 'They are rolled back to revision 1',
        why: 'A rollback concerns a deployment that failed as a whole, and all of its instances.',
        holds: (end) => updatedTo(end, 1) > 0,
      },
      {
        id: 'tried-again',
        text: 'They are tried again by a follow-up deployment',
        why: 'A follow-up is for instances that were launched meanwhile and got an older revision.',
        holds: (end) => end.deployments.some(({creator}) => creator === 'CodeDeployAutoUpdate'),
      },
    ],
    source: guide('deployment-configurations'),
  },
];
