import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {deployed, lastRun, liveSince, movesOf, PUSH, statusOf, type Case} from './case';
import {insideOf, liveIn} from './look';

/** Cases on execution modes and the stage lock. [E3] */
export const MODE_CASES: readonly Case[] = [
  {
    id: 'three-commits-superseded',
    title: 'Three commits in two minutes, SUPERSEDED',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const deploy = draw('deploy', 15, 25);
      return {
        definition: threeStages('SUPERSEDED', build, deploy),
        moves: movesOf([0, PUSH], [1, PUSH], [2, PUSH]),
        until: 2 * build + 3 * deploy,
        about: 2,
        story: [
          `A pipeline in \`SUPERSEDED\` mode has the stages Source (which takes no time here), Build (${build} minutes) and Deploy (${deploy} minutes).`,
          'Commit A is pushed at minute 0, B at minute 1, C at minute 2. Nothing fails, and nobody intervenes.',
        ],
        question: 'Which commits are deployed?',
        why: 'A held Build, so B waited in front of it. C came, overtook B there, and B was `Superseded`. A was inside a stage, where nothing is interrupted.',
        options: [
          {id: 'all', text: 'A, then B, then C', holds: (state) => deployed(state) === 'A, B, C'},
          {id: 'first-and-last', text: 'A, then C', holds: (state) => deployed(state) === 'A, C'},
          {id: 'newest', text: 'C alone', holds: (state) => deployed(state) === 'C'},
          {id: 'first', text: 'A alone', holds: (state) => deployed(state) === 'A'},
        ],
      };
    },
  },
  {
    id: 'pushes-during-a-deployment',
    title: 'Two pushes while a deployment runs, SUPERSEDED',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const deploy = draw('deploy', 20, 25);
      // So that both later builds end before the deployment does.
      const [second, third] = [build + 1, build + 2];
      return {
        definition: threeStages('SUPERSEDED', build, deploy),
        moves: movesOf([0, PUSH], [second, PUSH], [third, PUSH]),
        until: 3 * (build + deploy),
        about: 1,
        story: [
          `A pipeline in \`SUPERSEDED\` mode has the stages Source (which takes no time here), Build (${build} minutes) and Deploy (${deploy} minutes).`,
          `Commit A is pushed at minute 0. While A is being deployed, B is pushed at minute ${second} and C at minute ${third}; both are built before A has left Deploy. Nothing fails, and nobody intervenes.`,
        ],
        question: 'Which commits are deployed?',
        why: 'What is inside a stage isn’t interrupted: A is deployed to its end. B and C are built and wait in front of Deploy, where only the newest stays: C’s arrival makes B `Superseded`.',
        options: [
          {id: 'all', text: 'A, then B, then C', holds: (state) => deployed(state) === 'A, B, C'},
          {id: 'first-and-last', text: 'A, then C', holds: (state) => deployed(state) === 'A, C'},
          {id: 'first-two', text: 'A, then B', holds: (state) => deployed(state) === 'A, B'},
          {id: 'first', text: 'A alone', holds: (state) => deployed(state) === 'A'},
        ],
      };
    },
  },
  {
    id: 'three-commits-queued',
    title: 'Three commits in two minutes, QUEUED',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const deploy = draw('deploy', 15, 25);
      const minutes = (id: string, count: number) => ({
        id,
        text: `After ${count} minutes`,
        holds: (state: Parameters<typeof liveSince>[0]) => liveSince(state, 'C') === count,
      });
      return {
        definition: threeStages('QUEUED', build, deploy),
        moves: movesOf([0, PUSH], [1, PUSH], [2, PUSH]),
        until: 3 * (build + deploy) + 10,
        about: 2,
        story: [
          `A pipeline in \`QUEUED\` mode has the stages Source (which takes no time here), Build (${build} minutes) and Deploy (${deploy} minutes).`,
          'Commit A is pushed at minute 0, B at minute 1, C at minute 2. Nothing fails.',
        ],
        question: 'When is C live, counted from minute 0?',
        why: 'Each stage takes one execution at a time, and none is overtaken. The builds of B and C run while an older commit is deployed, so only the first build and the three deployments count.',
        options: [
          minutes('stage-by-stage', build + 3 * deploy),
          minutes('one-at-a-time', 3 * (build + deploy)),
          minutes('at-once', 2 + build + deploy),
          minutes('overtaking', build + 2 * deploy),
        ],
      };
    },
  },
  {
    id: 'older-deploys-last',
    title: 'Two approvals in PARALLEL',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const later = draw('later', 15, 25);
      return {
        definition: pipelineOf(
          'PARALLEL',
          stageOf('Build', actionOf('Build', 'Build', build)),
          stageOf('Production', actionOf('Approve', 'Approval', 480, 10), actionOf('Deploy', 'Deploy', 5, 20)),
        ),
        moves: movesOf(
          [0, PUSH],
          [1, PUSH],
          [build + 2, {type: 'approve', execution: 2, action: 'Approve'}],
          [build + 2 + later, {type: 'approve', execution: 1, action: 'Approve'}],
        ),
        until: build + later + 20,
        about: 1,
        story: [
          `A pipeline in \`PARALLEL\` mode builds for ${build} minutes. Its stage Production asks for an approval, then deploys for 5 minutes, always to the same servers.`,
          `Commit A is pushed at minute 0 and B at minute 1. B is approved at minute ${build + 2}, A at minute ${build + 2 + later}.`,
        ],
        question: 'Which commit is live at the end?',
        why: 'In `PARALLEL` mode executions are independent of each other: no lock, no order. B was deployed first; A, approved later, was deployed over it.',
        options: [
          {id: 'older', text: 'A, the older one', holds: (state) => liveIn(state, 'Production') === 'A'},
          {id: 'newer', text: 'B, the newer one', holds: (state) => liveIn(state, 'Production') === 'B'},
          {id: 'none', text: 'Neither', holds: (state) => liveIn(state, 'Production') === undefined},
        ],
      };
    },
  },
  {
    id: 'approval-holds-the-stage',
    title: 'An open approval and two more commits',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const answered = draw('answered', 60, 90);
      const asked = (state: Parameters<typeof insideOf>[0]) => insideOf(state, 'Production')[0]?.revision;
      return {
        definition: pipelineOf(
          'SUPERSEDED',
          stageOf('Build', actionOf('Build', 'Build', build)),
          stageOf('Production', actionOf('Approve', 'Approval', 480, 10), actionOf('Deploy', 'Deploy', 10, 20)),
        ),
        moves: movesOf(
          [0, PUSH],
          [10, PUSH],
          [20, PUSH],
          [answered, {type: 'approve', execution: 1, action: 'Approve'}],
        ),
        until: answered + 15,
        about: 2,
        story: [
          `A pipeline in \`SUPERSEDED\` mode builds for ${build} minutes. Its stage Production asks for an approval, then deploys for 10 minutes.`,
          `Commit A is pushed at minute 0, B at minute 10, C at minute 20. Nobody answers until minute ${answered}; then A is approved.`,
        ],
        question: 'Whose approval is asked for next, once A is deployed?',
        why: 'An open approval keeps its stage locked. B waited in front of it until C came and overtook it, so C is the next inside.',
        options: [
          {id: 'second', text: 'B’s, which came first', holds: (state) => asked(state) === 'B'},
          {id: 'third', text: 'C’s', holds: (state) => asked(state) === 'C'},
          {id: 'nobody', text: 'Nobody’s', holds: (state) => asked(state) === undefined},
        ],
      };
    },
  },
  {
    id: 'failure-releases-the-lock',
    title: 'A deployment fails while another one waits',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const fails = build + draw('fails', 8, 14);
      return {
        definition: threeStages('QUEUED', build, 20),
        moves: movesOf([0, PUSH], [1, PUSH], [fails, {type: 'fail', execution: 1, action: 'Deploy'}]),
        until: fails + 60,
        about: 2,
        story: [
          `A pipeline in \`QUEUED\` mode builds for ${build} minutes and deploys for 20.`,
          `Commit A is pushed at minute 0, B at minute 1. A’s deployment fails at minute ${fails}. Nobody intervenes, and B’s deployment is sound.`,
        ],
        question: 'What did B do after A had failed?',
        why: 'The failure ended A’s stay in Deploy, and the stage was free. B, the first in the queue, entered at once.',
        options: [
          {
            id: 'entered',
            text: 'It entered Deploy at once',
            holds: (state) => lastRun(state, 2, 'Deploy')?.from === fails,
          },
          {
            id: 'waited',
            text: 'It waited in front of Deploy until somebody retried A',
            holds: (state) => statusOf(state, 2) === 'InProgress',
          },
          {id: 'failed', text: 'It failed together with A', holds: (state) => statusOf(state, 2) === 'Failed'},
        ],
      };
    },
  },
];
