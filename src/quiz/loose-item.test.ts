import {describe, expect, test} from 'vitest';
import {exampleLooseItem} from './example-bank';
import {readLooseItem} from './loose-item';

describe('an item as it was fetched', () => {
  test('is what was written', () => {
    const item = exampleLooseItem('one', 'bank');
    expect(readLooseItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
  });

  test.each([[null], ['<!doctype html>'], [{}], [{home: 'bank', item: {}}], [[]]])(
    'is refused where it is %j',
    (file) => {
      expect(() => readLooseItem(file)).toThrow('This is not a question with its explanation.');
    },
  );
});
