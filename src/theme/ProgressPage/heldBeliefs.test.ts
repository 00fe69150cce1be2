import {describe, expect, test} from 'vitest';
import {exampleAnswer, exampleProgress} from '../../progress/example-progress';
import {NO_PROGRESS} from '../../progress/progress';
import {exampleItem} from '../../quiz/example-bank';
import {beliefsOf, type WholeBank} from './heldBeliefs';

const SECTION = '/page#belief';
const part = (misconception?: string) => ({why: 'why', misconception});

/** Items whose option b and c stand for the beliefs t.b and t.c. */
const bank = (...ids: readonly string[]): WholeBank => ({
  items: ids.map((id) => exampleItem(id)),
  notes: {
    misconceptions: {
      't.b': {belief: 'It is b.', correction: 'It is a.', section: SECTION},
      't.c': {belief: 'It is c.', correction: 'It is a.', section: SECTION},
    },
    items: Object.fromEntries(
      ids.map((id) => [id, {parts: {a: part(), b: part('t.b'), c: part('t.c')}, hints: [], sources: []}]),
    ),
  },
});
const wrong = (option: string) => exampleAnswer({response: [option], credit: 0});
const idsOf = (items: Parameters<typeof exampleProgress>[0]) =>
  beliefsOf([bank('one', 'two'), bank('three')], exampleProgress(items)).map(({id, answers}) => [id, answers]);

describe('beliefsOf', () => {
  test('counts a belief over all banks, the most frequent first', () => {
    expect(idsOf({one: wrong('b'), two: wrong('c'), three: wrong('c')})).toEqual([
      ['t.c', 2],
      ['t.b', 1],
    ]);
  });

  test('knows nothing of a new reader, and of one who was right', () => {
    expect(beliefsOf([bank('one')], NO_PROGRESS)).toEqual([]);
    expect(idsOf({one: exampleAnswer()})).toEqual([]);
  });

  test('leaves out answers to a question that has changed since', () => {
    expect(idsOf({one: {...wrong('b'), rev: 'rev-0'}})).toEqual([]);
  });

  test('keeps a belief whose question was put back, until it is answered right', () => {
    expect(idsOf({one: {...wrong('b'), reopenedAt: 20}})).toEqual([['t.b', 1]]);
  });

  test('survives options that no longer exist and items without notes', () => {
    expect(idsOf({one: wrong('no-such-option'), two: exampleAnswer({response: [], credit: 0})})).toEqual([]);
    const bare = {...bank('one'), notes: {misconceptions: {}, items: {}}};
    expect(beliefsOf([bare], exampleProgress({one: wrong('b')}))).toEqual([]);
  });
});
