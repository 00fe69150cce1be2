import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {deployed, lastRun, movesOf, PUSH, statusOf, type Case} from './case';
import type {Definition} from './definition';
import {liveIn} from './look';

/** Cases on transitions, conditions and stopping. [E3, E6, E7] */
export const GATE_CASES: readonly Case[] = [
  {
    id: 'freeze-and-thaw',
    title: 'A freeze in SUPERSEDED mode',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const enabled = draw('enabled', 90, 130);
      return {
        definition: threeStages('SUPERSEDED', build, 20),
        moves: movesOf(
          [0, {type: 'disable', stage: 'Deploy'}],
          [1, PUSH],
          [21, PUSH],
          [41, PUSH],
          [enabled, {type: 'enable', stage: 'Deploy'}],
        ),
        until: enabled + 120,
        about: 1,
        story: [
          `A pipeline in \`SUPERSEDED\` mode builds for ${build} minutes and deploys for 20. At minute 0 the transition into Deploy is disabled.`,
          `Commits A, B and C are pushed 20 minutes apart, and each is built. At minute ${enabled} the transition is enabled again.`,
        ],
        question: 'Which commits are deployed after that?',
        why: 'In front of the disabled transition, B overtook A, and C overtook B. When it was enabled again, only C was left to go on.',
        options: [
          {id: 'newest', text: 'C alone', holds: (state) => deployed(state) === 'C'},
          {id: 'all', text: 'A, then B, then C', holds: (state) => deployed(state) === 'A, B, C'},
          {id: 'oldest', text: 'A alone', holds: (state) => deployed(state) === 'A'},
          {id: 'none', text: 'None, until the next push', holds: (state) => deployed(state) === ''},
        ],
      };
    },
  },
  {
    id: 'disabled-behind-its-back',
    title: 'A transition is disabled behind a running deployment',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const disabled = build + draw('disabled', 3, 9);
      return {
        definition: threeStages('QUEUED', build, 20),
        moves: movesOf([0, PUSH], [1, PUSH], [disabled, {type: 'disable', stage: 'Deploy'}]),
        until: disabled + 200,
        about: 1,
        story: [
          `A pipeline in \`QUEUED\` mode builds for ${build} minutes and deploys for 20. Commit A is pushed at minute 0, B at minute 1.`,
          `At minute ${disabled}, while A is being deployed, somebody disables the transition into Deploy and leaves it like that.`,
        ],
        question: 'What becomes of B?',
        why: 'A disabled transition keeps executions from entering; A was inside already and went on. B stays `InProgress` and waits, until somebody enables the transition.',
        options: [
          {
            id: 'waits',
            text: 'It waits in front of Deploy',
            holds: (state) => statusOf(state, 2) === 'InProgress' && lastRun(state, 2, 'Deploy') === undefined,
          },
          {id: 'cancelled', text: 'It is `Cancelled`', holds: (state) => statusOf(state, 2) === 'Cancelled'},
          {id: 'deployed', text: 'It is deployed after A', holds: (state) => statusOf(state, 2) === 'Succeeded'},
          {id: 'stopped', text: 'It is `Stopped`', holds: (state) => statusOf(state, 2) === 'Stopped'},
        ],
      };
    },
  },
  {
    id: 'skipped-stage',
    title: 'An entry condition with the result SKIP',
    make: (draw) => {
      const deploy = draw('deploy', 8, 15);
      const base = pipelineOf(
        'SUPERSEDED',
        {
          ...stageOf('Migrate', {...actionOf('Migrate', 'Build', 5), inputs: ['SourceOutput']}),
          beforeEntry: {
            result: 'SKIP',
            rules: [{provider: 'VariableCheck', variable: 'variables.migrate', equals: 'yes'}],
          },
        },
        stageOf('Deploy', actionOf('Deploy', 'Deploy', deploy)),
      );
      const definition: Definition = {...base, variables: [{name: 'migrate', defaultValue: 'no'}]};
      const status = (state: Parameters<typeof lastRun>[0]) => lastRun(state, 1, 'Migrate')?.status;
      return {
        definition,
        moves: movesOf([0, PUSH]),
        until: 60,
        about: 1,
        story: [
          'The stage Migrate has an entry condition with the result `SKIP` and one rule, `VariableCheck`: the pipeline variable `migrate` has to be `yes`. The default of the variable is `no`.',
          `Behind it comes Deploy, which takes ${deploy} minutes. Commit A is pushed, with no value for the variable.`,
        ],
        question: 'In which state is the stage Migrate for this execution?',
        why: 'The rule failed, because `migrate` is `no`. With the result `SKIP` that takes the execution past the stage; it fails nothing.',
        options: [
          {id: 'skipped', text: '`Skipped`', holds: (state) => status(state) === 'Skipped'},
          {id: 'failed', text: '`Failed`', holds: (state) => status(state) === 'Failed'},
          {id: 'succeeded', text: '`Succeeded`', holds: (state) => status(state) === 'Succeeded'},
          {id: 'in-progress', text: '`InProgress`', holds: (state) => status(state) === 'InProgress'},
        ],
      };
    },
  },
  {
    id: 'green-and-bad',
    title: 'A condition on success with the result FAIL',
    make: (draw) => {
      const deploy = draw('deploy', 8, 15);
      const rings = 100 + deploy + draw('rings', 3, 9);
      return {
        definition: pipelineOf('SUPERSEDED', {
          ...stageOf('Deploy', actionOf('Deploy', 'Deploy', deploy)),
          onSuccess: {result: 'FAIL', minutes: 15, rules: [{provider: 'CloudWatchAlarm'}]},
        }),
        moves: movesOf([0, PUSH], [100, PUSH], [rings, {type: 'alarm', on: true}]),
        until: 200,
        about: 2,
        story: [
          `A pipeline has two stages, Source (which takes no time here) and Deploy (${deploy} minutes). Deploy has a condition on success that looks at a CloudWatch alarm 15 minutes after the deployment; its result is \`FAIL\`.`,
          `Commit A is deployed while the alarm is quiet. Commit B is pushed at minute 100. At minute ${rings} the alarm goes to \`ALARM\` and stays there.`,
        ],
        question: 'Which commit is live at minute 200?',
        why: 'The result `FAIL` marks the stage as failed and undoes nothing: B was deployed before the condition was checked. The result `ROLLBACK` would have brought A back.',
        options: [
          {id: 'new', text: 'B', holds: (state) => liveIn(state, 'Deploy') === 'B'},
          {id: 'old', text: 'A', holds: (state) => liveIn(state, 'Deploy') === 'A'},
          {id: 'none', text: 'None', holds: (state) => liveIn(state, 'Deploy') === undefined},
        ],
      };
    },
  },
  ...[false, true].map((abandon): Case => ({
    id: abandon ? 'stop-and-abandon' : 'stop-and-wait',
    title: abandon ? 'Stop and abandon' : 'Stop and wait',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const stopped = draw('stopped', 1, 3);
      const status = (state: Parameters<typeof lastRun>[0]) => lastRun(state, 1, 'Build')?.actions[0]?.status;
      return {
        definition: threeStages('SUPERSEDED', build, 20),
        moves: movesOf([0, PUSH], [stopped, {type: 'stop', execution: 1, abandon}]),
        until: 60,
        about: 1,
        story: [
          `A pipeline builds for ${build} minutes and deploys for 20. Commit A is pushed at minute 0.`,
          `At minute ${stopped}, during the build, its execution is stopped with “${abandon ? 'stop and abandon' : 'stop and wait'}”. It is minute 60.`,
        ],
        question: 'In which state is the build action?',
        why: abandon
          ? '“Stop and abandon” doesn’t wait for running actions: they are `Abandoned`, and the build itself may go on.'
          : '“Stop and wait” lets running actions end. The build succeeded; then the execution was `Stopped`, before Deploy.',
        options: [
          {id: 'abandoned', text: '`Abandoned`', holds: (state) => status(state) === 'Abandoned'},
          {id: 'succeeded', text: '`Succeeded`', holds: (state) => status(state) === 'Succeeded'},
          {id: 'failed', text: '`Failed`', holds: (state) => status(state) === 'Failed'},
          {id: 'in-progress', text: '`InProgress`', holds: (state) => status(state) === 'InProgress'},
        ],
      };
    },
  })),
];
