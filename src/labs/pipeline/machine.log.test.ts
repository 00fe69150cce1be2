import fc from 'fast-check';
import {expect, test} from 'vitest';
import {actionGroups} from './definition';
import {someDefinition, someMoves} from './example-runs';
import {definitionFor} from './look';
import {replay, step} from './machine';
import {startOf, type PipelineState} from './state';

/** The last thing that the log says of a kind about an execution, or about a place in it. */
function told({log}: PipelineState, kind: string, execution: number, where?: string): string | undefined {
  return log.findLast((line) => line.kind === kind && line.execution === execution && line.where === where)?.state;
}

const ends = (check: (state: PipelineState) => void) =>
  fc.assert(
    fc.property(someDefinition(), someMoves(), (definition, moves) => check(replay(startOf(definition), moves))),
    {numRuns: 150},
  );

test('the log has the state of each execution, and of each action of its last stage, as its last word on it', () => {
  expect.hasAssertions();
  ends((state) => {
    for (const {id, status, runs} of state.executions) {
      expect(told(state, 'pipeline', id)).toBe(status);
      const run = runs.at(-1);
      for (const action of run?.actions ?? []) {
        expect(told(state, 'action', id, `${run?.stage ?? ''}/${action.name}`)).toBe(action.status);
      }
    }
  });
});

test('nothing that the log has said is taken back', () => {
  fc.assert(
    fc.property(someDefinition(), someMoves(), (definition, moves) => {
      let state = startOf(definition);
      for (const {at, event} of moves) {
        const before = state;
        state = step(state, event, at);
        expect(state.log.slice(0, before.log.length)).toEqual(before.log);
      }
    }),
    {numRuns: 60},
  );
});

test('an execution goes through the stages in order, and through a group only behind the groups before it (E1)', () => {
  expect.hasAssertions();
  ends((state) => {
    for (const execution of state.executions.filter(({type}) => type === 'STANDARD')) {
      const {stages} = definitionFor(state, execution);
      const places = execution.runs.map((run) => stages.findIndex(({name}) => name === run.stage));
      expect(places.every((place, index) => place - (places[index - 1] ?? -1) <= 1)).toBe(true);
      expect(places.every((place, index) => place >= (places[index - 1] ?? 0))).toBe(true);
      execution.runs.forEach(({actions}, index) => {
        const stage = stages[places[index] ?? -1];
        const groups = stage ? actionGroups(stage) : [];
        const reached = groups.findLastIndex((group) =>
          group.some(({name}) => actions.some((run) => run.name === name)),
        );
        const before = groups.slice(0, Math.max(0, reached)).flat();
        const passed = actions.filter(({status}) => status === 'Succeeded').map(({name}) => name);
        expect(before.map(({name}) => name).filter((name) => !passed.includes(name))).toEqual([]);
      });
    }
  });
});
