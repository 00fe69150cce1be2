import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleAnswer, exampleProgress, progresses} from '../../progress/example-progress';
import type {CatalogEntry} from '../../quiz/catalog';
import {exampleItem} from '../../quiz/example-bank';
import {namesOf, objectivesOf, tallyOf} from './tally';

const entry = (id: string, items: CatalogEntry['items']): CatalogEntry => ({
  id,
  title: id,
  description: 'What it asks.',
  page: '/page',
  aliases: [],
  objectives: {'topic.name': {title: 'Name the thing', section: '/page#section'}},
  items,
  load: () => Promise.reject(new Error('not needed')),
});

describe('tallyOf', () => {
  test('counts how items stand', () => {
    const items = ['right', 'missed', 'changed', 'put-back', 'unseen'].map((id) => ({id, rev: 'rev-1'}));
    const progress = exampleProgress({
      right: exampleAnswer(),
      missed: exampleAnswer({credit: 0.5}),
      changed: exampleAnswer({rev: 'rev-0'}),
      'put-back': exampleAnswer({reopenedAt: 20}),
    });
    expect(tallyOf(items, progress)).toEqual({total: 5, seen: 4, right: 1, missed: 1, changed: 1, putBack: 1});
  });

  test('adds up, whatever was answered', () => {
    const items = ['one', 'two', 'three', 'four'].map((id) => ({id, rev: 'r1'}));
    fc.assert(
      fc.property(progresses, (progress) => {
        const {seen, right, missed, changed, putBack} = tallyOf(items, progress);
        expect(right + missed + changed + putBack).toBe(seen);
      }),
    );
  });
});

describe('objectivesOf', () => {
  test('gathers an objective’s items over all banks', () => {
    const [objective, ...others] = objectivesOf([entry('a', [exampleItem('one')]), entry('b', [exampleItem('two')])]);
    expect(objective).toMatchObject({id: 'topic.name', title: 'Name the thing', section: '/page#section'});
    expect(objective?.items.map(({id}) => id)).toEqual(['one', 'two']);
    expect(others).toEqual([]);
  });
});

describe('namesOf', () => {
  test('knows former names, too', () => {
    expect(namesOf([{...exampleItem('one'), aliases: ['former']}])).toEqual(['one', 'former']);
  });
});
