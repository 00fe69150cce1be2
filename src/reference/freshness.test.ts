import {describe, expect, test} from 'vitest';
import {dueOn, isOverdue, isVolatilePage} from './freshness';

describe('what was verified', () => {
  test.each([
    ['2026-11-23', true, '2027-05-22'],
    ['2026-11-23', false, '2028-11-22'],
    ['2027-09-01', true, '2028-02-28'],
    ['2027-09-03', true, '2028-03-01'],
  ])('on %s (volatile: %s) is due again on %s', (verifiedOn, volatile, due) => {
    expect(dueOn(verifiedOn, volatile)).toBe(due);
  });

  test.each([
    ['2026-11-23', '2027-05-22', '2027-11-23', false, 'the 365th day is still in time'],
    ['2026-11-23', '2027-05-22', '2027-11-24', true, 'the 366th is not'],
    ['2026-11-23', '2028-11-22', '2027-11-24', false, 'what is not due can’t be overdue'],
    ['2026-11-23', '2028-11-22', '2028-11-22', true, 'what is due after two years has waited for one by then'],
  ])('on %s and is due on %s is on %s overdue: %s, because %s', (verifiedOn, due, today, overdue, _because) => {
    expect(isOverdue(verifiedOn, due, today)).toBe(overdue);
  });
});

test.each([
  ['https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html', true],
  ['https://aws.amazon.com/codebuild/pricing/', true],
  ['https://github.com/aws/aws-codedeploy-agent', true],
  ['https://git-scm.com/docs/git-clone', false],
  ['https://notamazon.com/', false],
])('%s can be expected to change: %s', (url, volatile) => {
  expect(isVolatilePage(url)).toBe(volatile);
});
