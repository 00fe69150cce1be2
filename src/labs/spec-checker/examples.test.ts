import {describe, expect, test} from 'vitest';
import {checkSpec} from './check';
import {EXAMPLES} from './examples';

describe('the examples', () => {
  test.each(EXAMPLES.filter(({isFaulty}) => !isFaulty))('$title: has no problem', ({text}) => {
    expect(checkSpec(text).problems).toEqual([]);
  });

  test.each(EXAMPLES.filter(({isFaulty}) => isFaulty))('$title: has errors, one of them with a fix', ({text}) => {
    const {problems} = checkSpec(text);
    expect(problems.filter(({severity}) => severity === 'error').length).toBeGreaterThan(1);
    expect(problems.some(({fix}) => fix)).toBe(true);
  });

  test('are one valid and one with faults for each kind', () => {
    const kinds = EXAMPLES.map(({text, isFaulty}) => `${checkSpec(text).kind} ${isFaulty}`);
    expect(new Set(kinds).size).toBe(8);
  });
});
