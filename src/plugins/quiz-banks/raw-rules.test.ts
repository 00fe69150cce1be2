import {describe, expect, test} from 'vitest';
import {Fact} from '../../reference/fact';
import {askedFactFindings} from './asked-facts';
import {typedFactFindings} from './typed-facts';

const fact = (id: string, value: string) =>
  Fact.parse({
    id,
    value,
    claim: 'What it says there.',
    source: 'https://docs.aws.amazon.com/',
    verifiedOn: '2026-11-23',
  });
const FACTS = [
  fact('codebuild.timeout.max', '36 hours'),
  fact('codebuild.queue.factor', 'five times'),
  fact('codebuild.price', '$1.50 minutes'),
  fact('codecommit.status.closed', '25 July 2024'),
  fact('codedeploy.hook', '1 hours'),
];
const found = (item: object) =>
  typedFactFindings([{section: '/codebuild#limits', ...item}], FACTS).map(
    ({rule, severity, path}) => `${rule} ${severity} ${path.join('.')}`,
  );

describe('a value of the registry that an item types by hand', () => {
  test.each([
    [{options: [{text: 'Up to 36 hours'}]}, ['R05 E items.0.options.0.text'], 'an answer has to be right tomorrow'],
    [{gaps: [{accept: ['36 hours']}]}, ['R05 E items.0.gaps.0.accept.0'], 'an accepted answer, too'],
    [{stem: 'It ran for 36 hours. Why?'}, ['R05 W items.0.stem'], 'a situation may be made up'],
    [{stem: 'It may run {{codebuild.timeout.max}}.'}, [], 'it is taken from the registry'],
    [{stem: 'It ran for 136 hours.'}, [], 'it is another number'],
    [
      {options: [{text: 'five times', why: '36 hours is the longest.'}]},
      [],
      'words are no amounts, and reasons aren’t asked',
    ],
    [{stem: 'For $1x50 minutes?'}, [], 'a value is text, not a pattern'],
    [{stem: 'It ran for 1 hours.'}, [], 'it is a fact about another service'],
    [
      {section: '/codecommit#status', options: [{text: 'Since 25 July 2024'}]},
      ['R04 E items.0.options.0.text'],
      'statuses are facts',
    ],
  ])('%j gives %j, because %s', (item, findings, _because) => {
    expect(found(item)).toEqual(findings);
  });
});

test('a fact may be the key of three items over all banks, not of a fourth', () => {
  const choice = {options: [{key: true, text: '{{codebuild.timeout.max}}'}, {text: '{{codebuild.queue.factor}}'}]};
  const cloze = {gaps: [{accept: ['{{ codebuild.timeout.max }}']}]};
  const findings = askedFactFindings([
    {bank: 'one', items: [choice, cloze]},
    {bank: 'two', items: [choice, {stem: '{{codebuild.timeout.max}}'}, cloze]},
  ]);
  expect(findings.map(({bank, path}) => [bank, ...path])).toEqual([['two', 'items', 2]]);
});
