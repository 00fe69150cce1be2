import {describe, expect, test} from 'vitest';
import {byLetter, matching} from './glossary-entry';

const entry = (id: string, term: string, rest: {readonly also?: string; readonly service?: string} = {}) => ({
  id,
  term,
  short: `What ${term} is.`,
  section: '/codebuild',
  ...rest,
});
const ENTRIES = [
  entry('stage', 'stage', {service: 'AWS CodePipeline'}),
  entry('appspec', 'AppSpec file', {also: 'appspec.yml', service: 'AWS CodeDeploy'}),
  entry('action', 'action'),
];

test('terms stand in the order of the alphabet, whatever their case', () => {
  expect(byLetter(ENTRIES).map(({letter, entries}) => [letter, ...entries.map(({id}) => id)])).toEqual([
    ['A', 'action', 'appspec'],
    ['S', 'stage'],
  ]);
});

describe('a filter', () => {
  test.each([
    ['', ['stage', 'appspec', 'action'], 'it asks for nothing'],
    ['  STAGE ', ['stage'], 'case and blanks around it make no difference'],
    ['appspec.yml', ['appspec'], 'other words for a term count'],
    ['codedeploy file', ['appspec'], 'its words may stand in different fields'],
    ['codedeploy stage', [], 'every word has to occur'],
    ['.*', [], 'it is text, not a pattern'],
  ])('%j finds %j, because %s', (query, found, _because) => {
    expect(matching(ENTRIES, query).map(({id}) => id)).toEqual(found);
  });
});
