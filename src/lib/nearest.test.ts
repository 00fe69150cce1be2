import {describe, expect, test} from 'vitest';
import {nearest} from './nearest';

describe('nearest', () => {
  test.each([
    ['pre-build', ['install', 'pre_build', 'build'], 'pre_build', 'one sign differs'],
    ['OBJECTIVE', ['objective', 'options'], 'objective', 'case is no difference'],
    ['xyz', ['objective', 'options'], undefined, 'nothing is near'],
    ['x', [], undefined, 'there is nothing to choose from'],
  ])('takes %j among %j for %j, because %s', (text, known, meant, _because) => {
    expect(nearest(text, known)).toBe(meant);
  });
});
