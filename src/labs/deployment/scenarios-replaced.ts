import {ranOn, rollbackIn, servingOf} from './ends';
import {at, deployAt, fault, servers} from './examples';
import {guide, type Scenario} from './scenario';

/** Scenarios about servers that others replace or join. */
export const REPLACED_SCENARIOS: readonly Scenario[] = [
  {
    id: 'reroute-not-confirmed',
    title: 'Nobody confirms the rerouting',
    setup: servers({type: 'blue-green', instances: 3, strategy: 'AllAtOnce', reroute: 'by-hand', rerouteMinutes: 30}),
    moves: [deployAt(0, 2)],
    variants: [{rerouteMinutes: 10}, {strategy: 'HalfAtATime', instances: 4}],
    asked: 1,
    question: 'Which servers answer afterwards?',
    options: [
      {
        id: 'originals',
        text: 'The originals',
        why: 'Until somebody confirms, no traffic moves. When the time is over, the deployment is stopped.',
        holds: (end) => servingOf(end, 'original') > 0 && servingOf(end, 'replacement') === 0,
      },
      {
        id: 'replacements',
        text: 'The replacements, rerouted when the time was over',
        why: 'Time alone doesn’t reroute. It ends the deployment.',
        holds: (end) => servingOf(end, 'replacement') > 0 && servingOf(end, 'original') === 0,
      },
      {
        id: 'both',
        text: 'Both, half and half',
        why: 'Replacements get traffic only after the rerouting begins.',
        holds: (end) => servingOf(end, 'replacement') > 0 && servingOf(end, 'original') > 0,
      },
    ],
    source: guide('deployment-groups-create-blue-green'),
  },
  {
    id: 'original-does-not-leave',
    title: 'An original doesn’t leave',
    setup: servers({
      type: 'blue-green',
      instances: 4,
      strategy: 'AllAtOnce',
      faults: [fault('BlockTraffic', 2, [2])],
      rollback: ['DEPLOYMENT_FAILURE'],
    }),
    moves: [deployAt(0, 2)],
    variants: [{strategy: 'HalfAtATime'}],
    asked: 1,
    question: 'What happens to the originals in the rollback?',
    options: [
      {
        id: 'join',
        text: 'They get the events around AllowTraffic',
        why: 'Nothing is installed on the originals: they were never changed. They only get the traffic back.',
        holds: (end) => ranOn(end, 2, 'AllowTraffic', 1) && !ranOn(end, 2, 'Install', 1),
      },
      {
        id: 'install',
        text: 'Revision 1 is installed on them again',
        why: 'So it is in place. In blue/green, revision 1 is still there.',
        holds: (end) => ranOn(end, 2, 'Install', 1),
      },
      {
        id: 'no-rollback',
        text: 'There is no rollback; one original may fail',
        why: 'The replacements have a minimum. Of the originals, a single one that stays fails the deployment.',
        holds: (end) => rollbackIn(end) === undefined,
      },
    ],
    source: guide('instances-health'),
  },
  {
    id: 'launched-meanwhile',
    title: 'Launched in the middle',
    setup: servers({instances: 3}),
    moves: [deployAt(0, 2), at(8, 'launch')],
    variants: [{instances: 5}],
    asked: 1,
    question: 'Auto Scaling launches an instance in minute 8. How does it come to revision 2?',
    options: [
      {
        id: 'follow-up',
        text: 'It gets revision 1 first, and a follow-up deployment brings revision 2',
        why: 'A launched instance gets what was last deployed with success. UPDATE, the default, then brings it up to date.',
        holds: (end) =>
          end.deployments.some(({creator, revision}) => creator === 'autoscaling' && revision === 1) &&
          end.deployments.some(({creator}) => creator === 'CodeDeployAutoUpdate'),
      },
      {
        id: 'at-once',
        text: 'It gets revision 2 at once',
        why: 'Revision 2 is still under way; nobody knows yet whether it will succeed.',
        holds: (end) => end.deployments.some(({creator, revision}) => creator === 'autoscaling' && revision === 2),
      },
      {
        id: 'last-batch',
        text: 'It joins the deployment under way as its last instance',
        why: 'A deployment has its instances when it starts. The launched one has a deployment of its own.',
        holds: (end) => end.deployments.length === 1,
      },
    ],
    source: guide('integrations-aws-auto-scaling'),
  },
];
