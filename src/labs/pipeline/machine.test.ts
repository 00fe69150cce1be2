import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import type {Definition, Mode} from './definition';
import {insideOf, waitingFor} from './look';
import {GUIDE, live, push, refusal, run, statuses, three} from './test-run';

describe('execution modes, minute by minute as on the page /codepipeline/execution-modes', () => {
  test.each<readonly [Mode, number, string, string]>([
    ['SUPERSEDED', 20, 'InProgress Superseded InProgress', 'C overtakes B, which waits between stages; A works inside'],
    ['SUPERSEDED', 60, 'Succeeded Superseded Succeeded', 'the one that was overtaken stays Superseded'],
    ['QUEUED', 60, 'Succeeded Succeeded InProgress', 'nobody is overtaken'],
    ['QUEUED', 66, 'Succeeded Succeeded Succeeded', 'the queue is worked off'],
    ['PARALLEL', 40, 'Succeeded Succeeded Succeeded', 'nobody waits'],
  ])(
    `%s: after %i minutes %s, because %s (E3 → ${GUIDE}/concepts-how-it-works.html)`,
    (mode, until, expected, _because) => {
      expect(statuses(run(threeStages(mode, 6, 20), three, until))).toBe(expected);
    },
  );

  test.each<readonly [Mode, string, string]>([
    ['SUPERSEDED', 'A@26 C@46', 'B is never deployed'],
    ['QUEUED', 'A@26 B@46 C@66', 'each waits for the one before it'],
    ['PARALLEL', 'A@26 B@33 C@40', 'each takes its own 26 minutes'],
  ])(`%s deploys %s, because %s (E3 → ${GUIDE}/execution-modes.html)`, (mode, expected, _because) => {
    expect(live(run(threeStages(mode, 6, 20), three, 70))).toBe(expected);
  });

  test(`in PARALLEL an older execution can deploy last, because there is no order (E3 → ${GUIDE}/execution-modes.html)`, () => {
    const slowB = pipelineOf(
      'PARALLEL',
      stageOf('Build', actionOf('Build', 'Build', 6)),
      stageOf('Gate', actionOf('Approve', 'Approval', 60)),
      stageOf('Deploy', actionOf('Deploy', 'Deploy', 5)),
    );
    const state = run(
      slowB,
      [
        [0, push],
        [1, push],
        [8, {type: 'approve', execution: 2, action: 'Approve'}],
        [10, {type: 'approve', execution: 1, action: 'Approve'}],
      ],
      20,
    );
    expect(live(state)).toBe('B@13 A@15');
  });

  test(`at most 50 executions are under way in QUEUED, waiting ones counted (E3 → ${GUIDE}/limits.html)`, () => {
    const pushes = Array.from({length: 51}, () => [0, push] as const);
    expect(run(threeStages('QUEUED', 6, 20), pushes, 0).executions).toHaveLength(50);
    expect(refusal(run(threeStages('QUEUED', 6, 20), pushes, 0))).toBe('50 executions are under way already.');
    expect(run(threeStages('SUPERSEDED', 6, 20), pushes, 0).executions).toHaveLength(51);
  });
});

describe('the stage lock', () => {
  const gated = pipelineOf(
    'SUPERSEDED',
    stageOf('Build', actionOf('Build', 'Build', 5)),
    stageOf('Production', actionOf('Approve', 'Approval', 60, 10), actionOf('Deploy', 'Deploy', 10, 20)),
  );

  test(`an open approval is inside: those behind it are overtaken, it isn't (E3 → ${GUIDE}/concepts-how-it-works.html)`, () => {
    const state = run(gated, three, 30);
    expect(statuses(state)).toBe('InProgress Superseded InProgress');
    expect(insideOf(state, 'Production').map(({id}) => id)).toEqual([1]);
    expect(waitingFor(state, 'Production').map(({id}) => id)).toEqual([3]);
  });

  test(`a failure releases it (E3 → ${GUIDE}/concepts-how-it-works.html)`, () => {
    const state = run(gated, [...three, [30, {type: 'reject', execution: 1, action: 'Approve'}]], 30);
    expect(statuses(state)).toBe('Failed Superseded InProgress');
    expect(insideOf(state, 'Production').map(({id}) => id)).toEqual([3]);
  });

  test(`while A deploys, B is built: the lock belongs to the stage (E3 → ${GUIDE}/concepts-how-it-works.html)`, () => {
    const state = run(threeStages('QUEUED', 6, 20), three, 10);
    expect([insideOf(state, 'Build').length, insideOf(state, 'Deploy').length]).toEqual([1, 1]);
  });
});

describe('actions', () => {
  test(`equal run orders run together, higher ones wait, gaps are allowed (E1 → ${GUIDE}/reference-pipeline-structure.html)`, () => {
    const test24 = stageOf(
      'Test',
      actionOf('lint', 'Test', 4, 10),
      actionOf('unit', 'Test', 9, 10),
      actionOf('api', 'Test', 6, 20),
      actionOf('browser', 'Test', 15, 20),
    );
    const state = run(pipelineOf('SUPERSEDED', test24), [[0, push]], 24);
    expect(state.executions[0]?.runs[1]).toMatchObject({from: 0, until: 24, status: 'Succeeded'});
    expect(state.executions[0]?.runs[1]?.actions.map(({from, until}) => [from, until])).toEqual([
      [0, 4],
      [0, 9],
      [9, 15],
      [9, 24],
    ]);
  });

  test.each([
    ['approve', 'Succeeded', 'A@11', 'the next group deploys'],
    ['reject', 'Failed', '', 'a rejection fails the action'],
    ['silence', 'Failed', '', 'no answer in time fails the action, it doesn’t approve'],
  ] as const)(
    `%s: the approval is %s and %j is live, because %s (E5 → ${GUIDE}/approvals.html)`,
    (given, status, lives, _because) => {
      const gate = pipelineOf(
        'SUPERSEDED',
        stageOf('Production', actionOf('Approve', 'Approval', 60, 1), actionOf('Deploy', 'Deploy', 10, 2)),
      );
      const answer = given === 'silence' ? [] : [[1, {type: given, execution: 1, action: 'Approve'}] as const];
      const state = run(gate, [[0, push], ...answer], 100);
      expect(state.executions[0]?.runs[1]?.actions[0]?.status).toBe(status);
      expect(live(state)).toBe(lives);
    },
  );

  test(`a variable is passed on to later actions (E7 → ${GUIDE}/reference-variables.html)`, () => {
    const tagged: Definition = pipelineOf(
      'SUPERSEDED',
      stageOf('Build', {
        ...actionOf('Build', 'Build', 5),
        exports: {variable: 'BuildVars.TAG', value: 'orders-$COMMIT'},
      }),
      stageOf('Deploy', {...actionOf('Deploy', 'Deploy', 5), reads: 'BuildVars.TAG'}),
    );
    const state = run(tagged, [[0, push]], 10);
    expect(state.executions[0]?.variables['BuildVars.TAG']).toBe('orders-A');
    expect(state.log.map(({because}) => because)).toContain('reads #{BuildVars.TAG} = orders-A');
  });

  test(`a pipeline variable without a default needs a value at each start (E7 → ${GUIDE}/reference-variables.html)`, () => {
    const needy: Definition = {...threeStages('SUPERSEDED', 6, 20), variables: [{name: 'env'}]};
    expect(refusal(run(needy, [[0, push]], 0))).toBe('The variable env has no default and no value.');
    const given = run(
      needy,
      [
        [0, push],
        [1, {type: 'start', variables: {env: 'prod'}}],
      ],
      1,
    );
    expect(given.executions[0]?.variables['variables.env']).toBe('prod');
  });
});

describe('transitions', () => {
  const frozen = [...three, [1, {type: 'disable', stage: 'Deploy'}]] as const;

  test(`executions wait in front of a disabled one, nothing is cancelled (E7 → ${GUIDE}/transitions.html)`, () => {
    const state = run(
      threeStages('QUEUED', 6, 20),
      [
        [0, push],
        [1, {type: 'disable', stage: 'Deploy'}],
        [7, push],
      ],
      100,
    );
    expect(statuses(state)).toBe('InProgress InProgress');
    expect(waitingFor(state, 'Deploy').map(({id}) => id)).toEqual([1, 2]);
  });

  test.each<readonly [Mode, string, string]>([
    ['SUPERSEDED', 'C@120', 'the latest one goes on'],
    ['QUEUED', 'A@120 B@140 C@160', 'they enter in the order of arrival'],
    ['PARALLEL', 'A@120 B@120 C@120', 'nobody waits for another'],
  ])(`%s, enabled at 100: %s is deployed, because %s (E7 → ${GUIDE}/transitions.html)`, (mode, expected, _because) => {
    const sorted = [frozen[0], frozen[3], frozen[1], frozen[2]];
    const state = run(threeStages(mode, 6, 20), [...sorted, [100, {type: 'enable', stage: 'Deploy'}]], 200);
    expect(live(state)).toBe(expected);
  });

  test(`what is inside the stage goes on (E7 → ${GUIDE}/transitions.html)`, () => {
    expect(
      live(
        run(
          threeStages('SUPERSEDED', 6, 20),
          [
            [0, push],
            [7, {type: 'disable', stage: 'Deploy'}],
          ],
          30,
        ),
      ),
    ).toBe('A@26');
  });

  test(`the first stage has none in front of it (E1 → ${GUIDE}/concepts.html)`, () => {
    expect(refusal(run(threeStages('QUEUED', 6, 20), [[0, {type: 'disable', stage: 'Source'}]], 0))).toBeDefined();
  });
});
