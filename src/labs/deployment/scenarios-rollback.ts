import {rollbackIn, updatedTo} from './ends';
import {deployAt, fault, servers, stopAt} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about stops and the way back on servers. */
export const ROLLBACK_SCENARIOS: readonly Scenario[] = [
  {
    id: 'rolled-back-on-failure',
    title: 'Rolled back on failure',
    setup: servers({instances: 5, faults: [fault('ValidateService', 2, [3])], rollback: ['DEPLOYMENT_FAILURE']}),
    moves: [deployAt(0, 2)],
    variants: [{faults: [fault('ValidateService', 2, [2])]}, {instances: 8}],
    asked: 2,
    question: 'What brings revision 1 back?',
    options: [
      {
        id: 'new-deployment',
        text: 'A new deployment of revision 1',
        why: 'A rollback is a new deployment, with an ID of its own, of the last known good revision.',
        holds: (end) => rollbackIn(end)?.revision === 1,
      },
      {
        id: 'same-deployment',
        text: 'The same deployment, run backwards',
        why: 'The failed deployment has ended. Its ID shows no way back.',
        holds: (end) => end.deployments.length === 1 && updatedTo(end, 1) === end.setup.instances,
      },
      {
        id: 'nothing',
        text: 'Nothing; two servers keep revision 2',
        why: 'So it would be without the setting. Here automatic rollback on failure is on.',
        holds: (end) => rollbackIn(end) === undefined && updatedTo(end, 2) > 0,
      },
    ],
    source: guide('deployments-rollback-and-redeploy'),
  },
  {
    id: 'first-deployment-fails',
    title: 'The first deployment fails',
    setup: servers({
      instances: 3,
      first: true,
      strategy: 'AllAtOnce',
      faults: [fault('ApplicationStart', 2)],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'Automatic rollback on failure is on. What is rolled back?',
    options: [
      {
        id: 'nothing',
        text: 'Nothing',
        why: 'No deployment has succeeded yet, so there is no last known good revision.',
        holds: (end) => rollbackIn(end) === undefined,
      },
      {
        id: 'to-empty',
        text: 'All servers, to the state before CodeDeploy',
        why: 'No snapshot exists. A rollback deploys a revision.',
        holds: (end) => end.hosts.every(({revision}) => revision === undefined),
      },
      {
        id: 'same-revision',
        text: 'The same revision is deployed again',
        why: 'It failed, so it isn’t a known good one.',
        holds: (end) => rollbackIn(end)?.revision === 2,
      },
    ],
    source: guide('deployments-rollback-and-redeploy'),
  },
  {
    id: 'last-known-good-is-bad',
    title: 'The last known good revision is bad',
    setup: servers({instances: 4, faults: [fault('ValidateService', 3)], rollback: ['DEPLOYMENT_FAILURE']}),
    moves: [deployAt(0, 2), deployAt(60, 3)],
    asked: 2,
    question:
      'Revision 2 was deployed with success and calculates wrong totals. Revision 3, the correction, fails. What runs in the end?',
    options: [
      {
        id: 'revision-2',
        text: 'Revision 2',
        why: '“Good” means “deployed with success”. Revision 2 was, wrong totals or not.',
        holds: (end) => updatedTo(end, 2) === end.setup.instances,
      },
      {
        id: 'revision-1',
        text: 'Revision 1',
        why: 'For that, somebody has to deploy it by hand.',
        holds: (end) => updatedTo(end, 1) > 0,
      },
      {
        id: 'revision-3',
        text: 'Revision 3',
        why: 'The deployment failed, and automatic rollback on failure is on.',
        holds: (end) => updatedTo(end, 3) > 0,
      },
    ],
    source: guide('deployments-rollback-and-redeploy'),
  },
  {
    id: 'stopped-by-hand',
    title: 'Stopped by hand',
    setup: servers({rollback: ['DEPLOYMENT_FAILURE']}),
    moves: [deployAt(0, 2), stopAt(28)],
    variants: [{loadBalancer: true}, {rollback: []}],
    asked: 1,
    question: 'Somebody stops the deployment in minute 28. What does the fleet look like afterwards?',
    options: [
      {
        id: 'mixed',
        text: 'Some servers run revision 2, some revision 1',
        why: 'A stop is not a failure. To come back, DEPLOYMENT_STOP_ON_REQUEST has to be on, or you ask for it as you stop.',
        holds: (end) => updatedTo(end, 1) > 0 && updatedTo(end, 2) > 0,
      },
      {
        id: 'all-old',
        text: 'All run revision 1',
        why: 'Stopping takes nothing back.',
        holds: (end) => updatedTo(end, 1) === end.setup.instances,
      },
      {
        id: 'all-new',
        text: 'All run revision 2',
        why: 'No more events run once the deployment has stopped.',
        holds: (end) => updatedTo(end, 2) === end.setup.instances,
      },
    ],
    source: guide('deployments-stop'),
  },
];
