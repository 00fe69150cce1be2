import {expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf} from './build';
import {checkDefinition} from './check';
import type {Mode} from './definition';
import {GUIDE} from './test-run';

test.each<readonly [Mode, count: number, orders: number, problems: readonly string[]]>([
  ['PARALLEL', 6, 1, ['Test: in PARALLEL mode, an execution runs 5 actions at once at most.']],
  ['PARALLEL', 5, 1, []],
  ['PARALLEL', 6, 2, []],
  ['QUEUED', 6, 1, []],
])(
  `%s: %i actions with %i run orders (${GUIDE}/limits.html, read 2026-11-23: “concurrent action executions per PARALLEL mode pipeline execution: 5”)`,
  (mode, count, orders, problems) => {
    const actions = Array.from({length: count}, (_, index) => actionOf(`t${index}`, 'Test', 5, 1 + (index % orders)));
    expect(checkDefinition(pipelineOf(mode, stageOf('Test', ...actions)))).toEqual(problems);
  },
);
