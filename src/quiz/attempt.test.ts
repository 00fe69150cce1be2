import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {NO_PROGRESS, record, reopen, type Progress} from '../progress/progress';
import {
  attemptReducer,
  entryOf,
  nextAfter,
  RESULT,
  seedOf,
  startAttempt,
  type Attempt,
  type AttemptEvent,
} from './attempt';
import {exampleItem} from './example-bank';
import {scoreOf} from './score';

const items = ['one', 'two', 'three'].map((id) => exampleItem(id));
const fresh = startAttempt(items, 'seed');
const after = (start: Attempt, ...events: readonly AttemptEvent[]) => events.reduce(attemptReducer, start);
const answer = (id: string, response: readonly string[]): readonly AttemptEvent[] => [
  {type: 'respond', id, response},
  {type: 'check', id},
];
const saved = (id: string, response: readonly string[], credit: number, rev = 'rev-1'): Progress =>
  record(NO_PROGRESS, id, {rev, response: [...response], credit, at: 5});

describe('an attempt', () => {
  test('counts what was answered, and names what was missed in the order asked', () => {
    const attempt = after(fresh, ...answer('three', ['b']), ...answer('one', ['a']));
    expect(scoreOf(attempt)).toMatchObject({asked: 3, answered: 2, right: 1, share: 0.5});
    expect(scoreOf(attempt).missed.map(({id}) => id)).toEqual(['three']);
  });

  test('lets a checked response stand', () => {
    const attempt = after(fresh, ...answer('one', ['b']), ...answer('one', ['a']));
    expect(entryOf(attempt, 'one')).toMatchObject({response: ['b'], outcome: {verdict: 'wrong'}});
  });

  test('asks for more where the response is incomplete, and grades nothing', () => {
    const attempt = after(startAttempt([exampleItem('two-keys', ['a', 'b'])], 's'), ...answer('two-keys', ['a']));
    expect(entryOf(attempt, 'two-keys')).toEqual({response: ['a'], incomplete: true});
  });

  test('asks only the missed ones again, in the same order of options', () => {
    const done = after(fresh, ...answer('one', ['a']), ...answer('two', ['b']), ...answer('three', ['c']));
    const retry = after(done, {type: 'retry', ids: ['two', 'three']});
    expect(items.map(({id}) => entryOf(retry, id).outcome?.verdict)).toEqual(['right', undefined, undefined]);
    expect(retry.current).toBe('two');
    expect(seedOf(retry, 'two')).toBe(seedOf(done, 'two'));
  });

  test('takes in an item that came late, at its place, and keeps what was done and what is in view', () => {
    const [one, two, three] = items;
    const without = startAttempt(
      [one, three].flatMap((item) => item ?? []),
      'seed',
    );
    const begun = after(without, ...answer('one', ['b']), {type: 'show', id: 'three'});
    const whole = after(begun, {type: 'join', items});
    expect(whole.items.map(({id}) => id)).toEqual(['one', two?.id, 'three']);
    expect(whole).toMatchObject({entries: begun.entries, current: 'three'});
    expect(nextAfter(whole, 'three')).toBe('two');
    expect(after(without, {type: 'show', id: RESULT}, {type: 'join', items}).current).toBe(RESULT);
  });

  test('goes to its first item where the one in view is no longer there', () => {
    const rest = items.slice(1);
    expect(after(fresh, {type: 'join', items: rest}).current).toBe('two');
    expect(after(fresh, {type: 'join', items: []}).current).toBe(RESULT);
  });

  test('starts over with everything blank and options in a new order', () => {
    const over = after(fresh, ...answer('one', ['a']), {type: 'start over'});
    expect(scoreOf(over).answered).toBe(0);
    expect(seedOf(over, 'one')).not.toBe(seedOf(fresh, 'one'));
  });

  test('leads to each unanswered item, then to the result', () => {
    expect(nextAfter(fresh, 'one')).toBe('two');
    const twoDone = after(fresh, ...answer('two', ['a']), ...answer('three', ['a']));
    expect(nextAfter(twoDone, 'three')).toBe('one');
    expect(nextAfter(after(twoDone, ...answer('one', ['a'])), 'one')).toBe(RESULT);
  });
});

describe('restoring', () => {
  test('brings saved answers back and opens the first item without one', () => {
    const attempt = after(fresh, {type: 'restore', progress: saved('one', ['b'], 0)});
    expect(entryOf(attempt, 'one')).toMatchObject({response: ['b'], outcome: {verdict: 'wrong'}});
    expect(attempt.current).toBe('two');
  });

  test('keeps the outcome that was stamped then, even if the keys were others today', () => {
    const attempt = after(fresh, {type: 'restore', progress: saved('one', ['b'], 1)});
    expect(entryOf(attempt, 'one').outcome).toEqual({verdict: 'right', credit: 1});
  });

  test('asks a changed item again, and remembers the answer from before', () => {
    const attempt = after(fresh, {type: 'restore', progress: saved('one', ['b'], 1, 'rev-0')});
    expect(entryOf(attempt, 'one')).toEqual({response: [], before: ['b']});
  });

  test('asks again what the reader put back', () => {
    const attempt = after(fresh, {type: 'restore', progress: reopen(saved('one', ['a'], 1), ['one'], 9)});
    expect(entryOf(attempt, 'one').outcome).toBeUndefined();
  });

  test('does not undo “start over” when storage reports again', () => {
    const progress = saved('one', ['a'], 1);
    const attempt = after(fresh, {type: 'restore', progress}, {type: 'start over'}, {type: 'restore', progress});
    expect(entryOf(attempt, 'one').outcome).toBeUndefined();
  });

  test('does not take away what is being answered', () => {
    const attempt = after(
      fresh,
      {type: 'respond', id: 'one', response: ['c']},
      {type: 'restore', progress: saved('one', ['a'], 1)},
    );
    expect(entryOf(attempt, 'one')).toMatchObject({response: ['c']});
  });
});

describe('any run of events', () => {
  const ids = fc.constantFrom('one', 'two', 'three', 'made-up', RESULT);
  const events: fc.Arbitrary<AttemptEvent> = fc.oneof(
    fc.record({type: fc.constant('respond' as const), id: ids, response: fc.subarray(['a', 'b', 'c', 'x'])}),
    fc.record({type: fc.constant('check' as const), id: ids}),
    fc.record({type: fc.constant('show' as const), id: ids}),
    fc.record({type: fc.constant('retry' as const), ids: fc.subarray(['one', 'two', 'three'])}),
    fc.constant({type: 'start over' as const}),
  );

  test('keeps an item in view that exists, and the score between nothing and everything', () => {
    fc.assert(
      fc.property(fc.array(events), (run) => {
        const attempt = after(fresh, ...run);
        expect(['one', 'two', 'three', RESULT]).toContain(attempt.current);
        const {right, answered, asked, share} = scoreOf(attempt);
        expect(right <= answered && answered <= asked && share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  test('gives the same attempt when it is replayed', () => {
    fc.assert(
      fc.property(fc.array(events), (run) => {
        expect(after(fresh, ...run)).toEqual(after(fresh, ...run));
      }),
    );
  });
});
