import {describe, expect, test} from 'vitest';
import {movesOf, PUSH} from './case';
import {GOALS} from './goals';
import {nextMoment, openLab, stateOf, withMove, type Lab} from './lab';
import {executionOf} from './look';
import {advance, replay} from './machine';
import {answerOf, CASES, endOf, scenarioOf} from './scenarios';
import {startOf} from './state';
import {TRACE_IDS, tracePipeline} from './trace';

const SEEDS = Array.from({length: 30}, (_because, index) => `seed-${index}`);

describe('scenarios', () => {
  test('have ids of their own, and there are at least twelve', () => {
    expect(new Set(TRACE_IDS).size).toBe(TRACE_IDS.length);
    expect(TRACE_IDS.length).toBeGreaterThanOrEqual(12);
    expect(new Set([...TRACE_IDS, ...GOALS.map(({id}) => id)]).size).toBe(TRACE_IDS.length + GOALS.length);
  });

  // The words of the endings, read by hand against section E of the fact sheet: the machine has to come to the same.
  test.each([
    ['three-commits-superseded', false, 'first-and-last', 'E3: C overtakes B, which waits between stages'],
    ['pushes-during-a-deployment', true, 'first-and-last', 'E3: an execution inside a stage isn’t interrupted'],
    ['three-commits-queued', true, 'stage-by-stage', 'E3: the lock is per stage, so builds run ahead'],
    ['older-deploys-last', true, 'older', 'E3: PARALLEL executions are independent of each other'],
    ['approval-holds-the-stage', false, 'third', 'E3: B is overtaken behind the stage that A holds'],
    ['failure-releases-the-lock', true, 'entered', 'CP/concepts-how-it-works: a failure releases the lock'],
    ['freeze-and-thaw', false, 'newest', 'E7: on re-enabling, the latest one goes on'],
    ['disabled-behind-its-back', true, 'waits', 'E7: executions wait in front; what is inside goes on'],
    ['skipped-stage', true, 'skipped', 'E6: a condition with the result SKIP lets it go past the stage'],
    ['green-and-bad', false, 'new', 'E6: FAIL fails the stage and undoes nothing'],
    ['stop-and-wait', false, 'succeeded', 'E3: running actions finish'],
    ['stop-and-abandon', false, 'abandoned', 'E3: an action may be Abandoned'],
    ['four-tests-in-two-groups', true, 'slowest-of-groups', 'E1: the same number is parallel, higher numbers wait'],
    ['action-without-a-number', false, 'ran', 'E1: the default of runOrder is 1'],
    ['approval-nobody-answers', false, 'failed', 'E5: no answer in time fails the action'],
    ['retry-failed-actions', true, 'failed-only', 'E6: FAILED_ACTIONS'],
    ['retry-all-actions', true, 'whole-stage', 'E6: ALL_ACTIONS of the failed stage'],
    ['retry-and-a-newer-commit', true, 'old', 'E6: a retry works with the same artifacts'],
    ['automatic-retry-fails-too', false, 'twice', 'E6: one attempt'],
    ['rollback-without-a-past', false, 'nothing', 'E6: a target has to have succeeded in the stage'],
    ['smoke-test-fails', false, 'new-execution', 'E6: a rollback is a new execution'],
    ['edit-in-flight', false, 'none', 'E3: saving stops executions in flight'],
    ['edit-then-retry', false, 'refused', 'E6: no retry when the structure was changed since'],
  ])('%s: succeeds %j, and %s is right, with whatever numbers, because %s', (id, succeeds, key, _because) => {
    for (const seed of SEEDS) {
      expect(tracePipeline(id, seed)).toMatchObject({succeeds, key});
    }
  });

  test('are all in the table above', () => {
    expect(CASES).toHaveLength(23);
  });

  test('offer answers that differ in their words, whatever the numbers', () => {
    for (const seed of SEEDS) {
      for (const id of TRACE_IDS) {
        const texts = tracePipeline(id, seed).options.map(({text}) => text);
        expect(new Set(texts).size, `${id}, ${seed}`).toBe(texts.length);
      }
    }
  });

  test('give the same trace for the same seed, and other numbers for another', () => {
    expect(tracePipeline('freeze-and-thaw', 'one')).toEqual(tracePipeline('freeze-and-thaw', 'one'));
    const stories = SEEDS.map((seed) => tracePipeline('freeze-and-thaw', seed).scenario.join(' '));
    expect(new Set(stories).size).toBeGreaterThan(5);
  });

  test('do nothing that the machine refuses, except where that is the point', () => {
    const refusing = CASES.filter(({id}) => {
      const scenario = scenarioOf(id);
      return scenario && endOf(scenario).log.some(({kind}) => kind === 'refused');
    });
    expect(refusing.map(({id}) => id)).toEqual(['rollback-without-a-past', 'edit-then-retry']);
  });

  test('an unknown one is told with those that there are', () => {
    expect(() => tracePipeline('freeze', '1')).toThrow(/no pipeline scenario “freeze”. There are: three-commits/);
  });

  test('a case of which two answers are right is refused', () => {
    const setup = scenarioOf('freeze-and-thaw');
    expect(() => setup && answerOf({...setup, options: [...setup.options, ...setup.options]})).toThrow(/finds 2/);
  });
});

test.each(CASES.map(({id}) => id))(
  '%s ends as it does at the minute of its question where nothing is to come before',
  (id) => {
    const scenario = scenarioOf(id);
    const state = scenario && stateOf(stepped(openLab(id), scenario.until));
    const right = scenario?.options.filter(({holds}) => state && holds(state)).map((option) => option.id);
    expect(right).toEqual([scenario && answerOf(scenario).id]);
  },
);

/** The lab after its reader has gone from event to event, not past a minute. */
function stepped(lab: Lab, until: number): Lab {
  const next = nextMoment(lab, stateOf(lab));
  return next === undefined || next > until ? lab : stepped(withMove(lab, {type: 'wait'}, next, true), until);
}

test('two that wait at one transition are two: one that waited, and one whose build was under way, are not', () => {
  const goal = GOALS.find(({id}) => id === 'stuck-at-the-door');
  const moves = movesOf(
    [0, {type: 'disable', stage: 'Deploy'}],
    [0, PUSH],
    [1, PUSH],
    [6, {type: 'enable', stage: 'Deploy'}],
    [60, {type: 'wait'}],
  );
  const state = goal && replay(startOf(goal.definition), moves);
  expect(state?.deployments).toHaveLength(2);
  expect(state && goal.isReached(state)).toBe(false);
});

describe.each(GOALS)('$title', ({definition, moves, way, isReached}) => {
  const begun = replay(startOf(definition), moves);

  test('is not reached by waiting', () => {
    expect(isReached(advance(begun, 1000))).toBe(false);
  });

  test('is reached in one way at least', () => {
    const done = replay(begun, way);
    expect(isReached(done)).toBe(true);
    expect(executionOf(done, 1)).toBeDefined();
    expect(done.log.filter(({kind}) => kind === 'refused')).toEqual([]);
  });
});
