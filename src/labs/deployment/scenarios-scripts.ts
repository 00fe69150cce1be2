import {failedScript, minutesOf, ranOn, updatedTo} from './ends';
import {deployAt, fault, servers} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about whose scripts run. */
export const SCRIPT_SCENARIOS: readonly Scenario[] = [
  {
    id: 'broken-application-stop',
    title: 'A broken ApplicationStop',
    setup: servers({instances: 3, faults: [fault('ApplicationStop', 2)]}),
    moves: [deployAt(0, 2), deployAt(60, 3)],
    variants: [{instances: 2}, {instances: 4}],
    asked: 2,
    question: 'Revision 2 went out well. Whose script fails when revision 3 is deployed?',
    options: [
      {
        id: 'revision-2',
        text: 'That of revision 2',
        why: 'ApplicationStop runs before the new archive is there, so it runs the script of the previous successful revision.',
        holds: (end) => failedScript(end, 2) === 2,
      },
      {
        id: 'revision-3',
        text: 'That of revision 3',
        why: 'The scripts of revision 3 aren’t on the server yet. Correcting them there doesn’t help this time.',
        holds: (end) => failedScript(end, 2) === 3,
      },
      {
        id: 'nobodys',
        text: 'None fails',
        why: 'The script was broken when revision 2 went out. It had just not been run yet.',
        holds: (end) => failedScript(end, 2) === undefined,
      },
    ],
    source: guide('troubleshooting-deployments'),
  },
  {
    id: 'stop-failures-ignored',
    title: 'Past a broken ApplicationStop',
    setup: servers({instances: 3, faults: [fault('ApplicationStop', 2)]}),
    moves: [deployAt(0, 2), deployAt(60, 3, true)],
    asked: 2,
    question:
      'Revision 3 is deployed with `--ignore-application-stop-failures`. Whose ApplicationStop runs at the deployment after it?',
    options: [
      {
        id: 'revision-3',
        text: 'That of revision 3',
        why: 'Revision 3 has succeeded, so its archive is the previous successful one. Leave the flag out again.',
        holds: (end) => end.hosts.every(({lastGood}) => lastGood === 3),
      },
      {
        id: 'revision-2',
        text: 'That of revision 2, still',
        why: 'It would run again if revision 3 had failed. The flag let it pass.',
        holds: (end) => end.hosts.every(({lastGood}) => lastGood === 2),
      },
      {
        id: 'mixed',
        text: 'That of revision 2 on some servers, of revision 3 on others',
        why: 'So it would be after a deployment that stopped half way. This one reached each server.',
        holds: (end) => new Set(end.hosts.map(({lastGood}) => lastGood)).size > 1,
      },
    ],
    source: guide('troubleshooting-deployments'),
  },
  {
    id: 'new-drain-script',
    title: 'A new drain script',
    setup: servers({instances: 2, loadBalancer: true, faults: [fault('BeforeBlockTraffic', 2)]}),
    moves: [deployAt(0, 2)],
    asked: 1,
    question:
      'The BeforeBlockTraffic script that revision 2 brings is broken. What shows in the deployment of revision 2?',
    options: [
      {
        id: 'nothing-yet',
        text: 'Nothing, the script of revision 1 ran',
        why: 'BeforeBlockTraffic runs the script of the previous successful revision. The broken one runs next time.',
        holds: (end) => failedScript(end, 1) === undefined && updatedTo(end, 2) === 2,
      },
      {
        id: 'first-fails',
        text: 'It fails on the first instance',
        why: 'It will, in the next deployment. In this one the script of revision 1 runs.',
        holds: (end) => failedScript(end, 1) === 2,
      },
      {
        id: 'event-skipped',
        text: 'The event is left out',
        why: 'It is left out where the group has no load balancer. Here it has one.',
        holds: (end) => !ranOn(end, 1, 'BeforeBlockTraffic', 1),
      },
    ],
    source: guide('reference-appspec-file-structure-hooks'),
  },
  {
    id: 'stop-script-in-rollback',
    title: 'A stop script in the way back',
    setup: servers({
      instances: 4,
      // Before Install, so that guide and agent agree on what succeeded last on server 3.
      faults: [fault('BeforeInstall', 2, [3]), fault('ApplicationStop', 2)],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    asked: 2,
    question: 'Servers 1 and 2 got revision 2, server 3 failed. Whose ApplicationStop fails in the rollback?',
    options: [
      {
        id: 'revision-2',
        text: 'That of revision 2, on a server that had got it with success',
        why: 'On servers 1 and 2, revision 2 is the previous successful one, so its broken script runs on the way back.',
        holds: (end) => failedScript(end, 2) === 2,
      },
      {
        id: 'revision-1',
        text: 'That of revision 1, on server 3',
        why: 'On server 3 revision 1 is still the last success, and its script is sound.',
        holds: (end) => failedScript(end, 2) === 1,
      },
      {
        id: 'nobodys',
        text: 'None; a rollback runs no scripts',
        why: 'A rollback is a deployment, and its hooks run.',
        holds: (end) => failedScript(end, 2) === undefined,
      },
    ],
    source: guide('reference-appspec-file-structure-hooks'),
  },
  {
    id: 'stop-script-never-met',
    title: 'A stop script that the way back never meets',
    setup: servers({
      instances: 4,
      // Before Install: behind it, the guide and the agent's code name different scripts.
      faults: [fault('BeforeInstall', 2, [1]), fault('ApplicationStop', 2)],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    asked: 2,
    question: 'Server 1 failed, the others were never reached. Whose ApplicationStop runs on server 1 in the rollback?',
    options: [
      {
        id: 'revision-1',
        text: 'That of revision 1',
        why: 'Revision 2 was no success on any server, so revision 1 is the previous successful one on all of them.',
        holds: (end) => ranOn(end, 2, 'ApplicationStop', 1) && failedScript(end, 2) === undefined,
      },
      {
        id: 'revision-2',
        text: 'That of revision 2, which was downloaded there',
        why: 'Being on the disk isn’t enough. The script comes from the last revision that was deployed with success.',
        holds: (end) => failedScript(end, 2) === 2,
      },
      {
        id: 'nobodys',
        text: 'None; a rollback runs no scripts',
        why: 'A rollback is a deployment, and its hooks run.',
        holds: (end) => !ranOn(end, 2, 'ApplicationStop', 1),
      },
    ],
    source: guide('reference-appspec-file-structure-hooks'),
  },
  {
    id: 'agent-does-not-answer',
    title: 'A single server that doesn’t answer',
    setup: servers({instances: 1, stopped: [1]}),
    moves: [deployAt(0, 2)],
    asked: 1,
    question: 'When does CodeDeploy give the server up?',
    options: [
      {
        id: 'five-minutes',
        text: 'After five minutes',
        why: 'An event that doesn’t start within five minutes of the one before fails.',
        holds: (end) => minutesOf(end, 1) === 5,
      },
      {
        id: 'at-once',
        text: 'At once',
        why: 'With one server the batch is one, so the deployment begins and waits for the agent.',
        holds: (end) => minutesOf(end, 1) === 0,
      },
      {
        id: 'an-hour',
        text: 'After an hour',
        why: 'An hour is the limit for the scripts of an event that has started.',
        holds: (end) => minutesOf(end, 1) === 60,
      },
    ],
    source: guide('limits'),
  },
];
