import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {grade, isComplete} from '../../items/grade';
import type {Response} from '../../items/outcome';
import {questionOf} from '../../items/split';
import type {FullBank} from '../../quiz/bank';
import {loadLibrary} from './load';

type Item = FullBank['items'][number];
const {banks} = loadLibrary(join(__dirname, '../../../quizzes'));

describe.each(banks.map(({bank}) => bank))('$id', ({items}) => {
  test.each(items.map((item) => [item.id, item] as const))('%s: its own key is complete and right', (_id, item) => {
    const question = questionOf(item);
    const response = keyOf(item);
    expect(isComplete(question, response)).toBe(true);
    expect(grade(question, response)).toMatchObject({verdict: 'right', credit: 1});
  });

  test.each(items.map((item) => [item.id, item] as const))('%s: an empty answer is not right', (_id, item) => {
    expect(grade(questionOf(item), []).credit).toBeLessThan(1);
  });
});

/** The response that the author calls right. */
function keyOf(item: Item): Response {
  switch (item.type) {
    case 'choice':
      return item.options.filter(({key}) => key).map(({id}) => id);
    case 'order':
      return inOrder(item.steps.filter(({distractor}) => !distractor));
    case 'match':
      return item.prompts.map(({id, target}) => `${id}=${target}`);
    case 'cloze':
      return item.gaps.map(({id, accept}) => `${id}=${accept[0] ?? ''}`);
    case 'hotspot':
      return item.lines.filter(({key}) => key).map(({line}) => `line-${line}`);
    case 'trace': {
      const followUp = item.succeeds ? item.ifSucceeds : item.ifFails;
      return [
        item.succeeds ? 'succeeds' : 'fails',
        ...(followUp?.options ?? []).filter(({key}) => key).map(({id}) => id),
      ];
    }
    case 'open':
      return ['shown', ...item.rubric.map(({id}) => id)];
  }
}

function inOrder(steps: readonly {readonly id: string; readonly after: readonly string[]}[]): readonly string[] {
  const placed: string[] = [];
  for (let left = [...steps]; left.length > 0;) {
    const ready = left.find(({after}) => after.every((id) => placed.includes(id)));
    if (!ready) {
      throw new Error('the steps wait for each other');
    }
    placed.push(ready.id);
    left = left.filter((step) => step !== ready);
  }
  return placed;
}
