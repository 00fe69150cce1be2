import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleAnswer, exampleProgress, progresses} from './example-progress';
import {compareAnswers, merge} from './merge';
import {NO_PROGRESS} from './progress';

describe('merge', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(progresses, progresses, progresses, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('is idempotent, also when the same file comes again later', () => {
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  test('with nothing changes nothing', () => {
    fc.assert(
      fc.property(progresses, (a) => {
        expect(merge(a, NO_PROGRESS)).toEqual(a);
      }),
    );
  });

  test('invents no answer and loses no item', () => {
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        const merged = merge(a, b);
        expect(new Set(Object.keys(merged.items))).toEqual(new Set([...Object.keys(a.items), ...Object.keys(b.items)]));
        for (const [id, answer] of Object.entries(merged.items)) {
          const sources = [a, b].flatMap(({items}) => (Object.hasOwn(items, id) ? [items[id]] : []));
          expect(sources).toContainEqual(answer);
          expect(answer.at).toBe(Math.max(...sources.map((source) => source?.at ?? -1)));
        }
      }),
    );
  });

  test('keeps the newer answer though the older one was put back after it', () => {
    const older = exampleProgress({q: exampleAnswer({at: 10, reopenedAt: 30})});
    const newer = exampleProgress({q: exampleAnswer({at: 20})});
    expect(merge(older, newer)).toEqual(newer);
  });

  test('keeps that an answer was put back where both have the answer', () => {
    const kept = exampleProgress({q: exampleAnswer({at: 10})});
    const reopened = exampleProgress({q: exampleAnswer({at: 10, reopenedAt: 30})});
    expect(merge(kept, reopened)).toEqual(reopened);
  });
});

describe('compareAnswers', () => {
  test('calls two answers equal only where they say the same', () => {
    expect(compareAnswers(exampleAnswer(), exampleAnswer())).toBe(0);
    for (const change of [{rev: 'x'}, {response: ['a', 'b']}, {credit: 0}, {at: 11}, {reopenedAt: 0}]) {
      expect(compareAnswers(exampleAnswer(), exampleAnswer(change))).not.toBe(0);
    }
  });
});
