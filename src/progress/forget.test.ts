import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleAnswer, exampleProgress, progresses} from './example-progress';
import {forget} from './forget';
import {merge} from './merge';

describe('forget', () => {
  test('removes the named items, and only those', () => {
    const progress = exampleProgress({one: exampleAnswer(), two: exampleAnswer({at: 5})});
    expect(forget(progress, ['one', 'never-answered'])).toEqual({
      left: exampleProgress({two: exampleAnswer({at: 5})}),
      gone: exampleProgress({one: exampleAnswer()}),
    });
  });

  test('is undone by merging what is gone', () => {
    fc.assert(
      fc.property(progresses, fc.subarray(['one', 'two', 'constructor']), (progress, ids) => {
        const {left, gone} = forget(progress, ids);
        expect(merge(left, gone)).toEqual(progress);
      }),
    );
  });
});
