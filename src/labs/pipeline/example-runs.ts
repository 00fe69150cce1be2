import fc from 'fast-check';
import {pipelineOf} from './build';
import {checkDefinition} from './check';
import {MODES, RETRY_MODES, type Definition, type FailureResult, type Mode, type Rule, type Stage} from './definition';
import type {Move, PipelineEvent} from './events';

const NAMES = ['Approve', 'Work', 'Check', 'Pack'] as const;
const CATEGORY = {Approve: 'Approval', Work: 'Deploy', Check: 'Test', Pack: 'Build'} as const;
const STAGES = ['Build', 'Test', 'Gate', 'Deploy'] as const;

/** Pipelines of two to five stages that can be saved, with their natural artifacts. For tests. */
export function someDefinition(modes: readonly Mode[] = MODES): fc.Arbitrary<Definition> {
  const action = fc.constantFrom(...NAMES).chain((name) =>
    fc.record({
      name: fc.constant(name),
      category: fc.constant(CATEGORY[name]),
      runOrder: fc.integer({min: 1, max: 3}),
      minutes: fc.integer({min: 5, max: 30}),
    }),
  );
  const rule = fc.constantFrom<Rule>(
    {provider: 'CloudWatchAlarm'},
    {provider: 'VariableCheck', variable: 'variables.env', equals: 'prod'},
  );
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, {nil: undefined, freq: 4});
  const stage = fc
    .record({
      actions: fc.uniqueArray(action, {minLength: 1, maxLength: 3, selector: ({name}) => name}),
      beforeEntry: maybe(
        fc.record({
          result: fc.constantFrom('FAIL' as const, 'SKIP' as const),
          rules: fc.array(rule, {minLength: 1, maxLength: 2}),
        }),
      ),
      onSuccess: maybe(
        fc.record({
          result: fc.constantFrom('FAIL' as const, 'ROLLBACK' as const),
          minutes: fc.integer({min: 1, max: 20}),
          rules: fc.array(rule, {minLength: 1, maxLength: 2}),
        }),
      ),
      onFailure: maybe(
        fc.constantFrom<FailureResult>(
          {result: 'ROLLBACK'},
          ...RETRY_MODES.map((mode): FailureResult => ({result: 'RETRY', mode})),
        ),
      ),
    })
    .map(({actions, beforeEntry, onSuccess, onFailure}): Omit<Stage, 'name'> => ({
      actions,
      ...(beforeEntry && {beforeEntry}),
      ...(onSuccess && {onSuccess}),
      ...(onFailure && {onFailure}),
    }));
  return fc
    .record({mode: fc.constantFrom(...modes), stages: fc.array(stage, {minLength: 1, maxLength: 4})})
    .map(({mode, stages}): Definition => ({
      ...pipelineOf(mode, ...stages.map((one, index): Stage => ({name: STAGES[index] ?? 'Stage', ...one}))),
      variables: [{name: 'env', defaultValue: 'test'}],
    }))
    .filter((definition) => checkDefinition(definition).length === 0);
}

/** Up to 40 moves in order of time, sensible ones and others. For tests. */
export function someMoves(modes: readonly Mode[] = MODES): fc.Arbitrary<readonly Move[]> {
  const execution = fc.integer({min: 1, max: 8});
  const action = fc.constantFrom(...NAMES);
  const stage = fc.constantFrom('Source', ...STAGES);
  const event: fc.Arbitrary<PipelineEvent> = fc.oneof(
    {weight: 6, arbitrary: fc.constant<PipelineEvent>({type: 'push'})},
    {weight: 3, arbitrary: fc.constant<PipelineEvent>({type: 'wait'})},
    {weight: 2, arbitrary: fc.record({type: fc.constant('approve' as const), execution, action})},
    fc.record({type: fc.constant('reject' as const), execution, action}),
    {weight: 2, arbitrary: fc.record({type: fc.constant('fail' as const), execution, action})},
    fc.record({type: fc.constantFrom('disable' as const, 'enable' as const), stage}),
    fc.record({type: fc.constant('retry' as const), execution, mode: fc.constantFrom(...RETRY_MODES)}),
    fc.record({type: fc.constant('rollback' as const), stage, target: execution}),
    fc.record({type: fc.constant('stop' as const), execution, abandon: fc.boolean()}),
    fc.record({type: fc.constant('override' as const), execution}),
    fc.record({type: fc.constant('alarm' as const), on: fc.boolean()}),
    fc.record(
      {
        type: fc.constant('start' as const),
        revision: fc.constantFrom('A', 'B', 'Z1'),
        variables: fc.constant({env: 'prod'}),
      },
      {requiredKeys: ['type']},
    ),
    someDefinition(modes).map((definition): PipelineEvent => ({type: 'edit', definition})),
  );
  return fc.array(fc.record({after: fc.integer({min: 0, max: 15}), event}), {maxLength: 40}).map((steps) => {
    let at = 0;
    return steps.map(({after, event: one}): Move => ({at: (at += after), event: one}));
  });
}
