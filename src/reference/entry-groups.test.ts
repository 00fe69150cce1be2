import {describe, expect, test} from 'vitest';
import {countIn, matchingGroups, sourceName} from './entry-groups';

const GROUPS = [
  {id: 'codebuild', name: 'AWS CodeBuild', entries: ['a tab in the buildspec', 'a push after red tests']},
  {id: 'codedeploy', name: 'AWS CodeDeploy', entries: ['a zipped folder']},
];

describe('a filter over groups', () => {
  test('keeps what has every word, and no group that is empty then', () => {
    const found = matchingGroups(GROUPS, (text) => text, 'a TAB');
    expect(found.map(({id, entries}) => [id, ...entries])).toEqual([['codebuild', 'a tab in the buildspec']]);
    expect([countIn(GROUPS), countIn(found)]).toEqual([3, 1]);
  });

  test('can leave nothing', () => {
    expect(matchingGroups(GROUPS, (text) => text, 'pipeline')).toEqual([]);
  });
});

test.each([
  ['https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html', 'docs.aws.amazon.com: limits.html'],
  ['https://aws.amazon.com/codebuild/pricing/', 'aws.amazon.com: pricing'],
  ['https://aws.amazon.com/', 'aws.amazon.com'],
])('the address %s is shown as “%s”', (url, name) => {
  expect(sourceName(url)).toBe(name);
});
