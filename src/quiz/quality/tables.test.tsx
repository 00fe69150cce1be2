// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, test} from 'vitest';
import {BankFigures} from './BankFigures';
import {ComparedBanks} from './ComparedBanks';
import {ItemCounts} from './ItemCounts';
import {KeyChecks} from './KeyChecks';
import {RuleTable} from './RuleTable';

afterEach(cleanup);

const rows = () => screen.getAllByRole('row').map(({textContent}) => textContent.trim());

test('a rule says in words whether it is kept, for each of its figures', () => {
  const result = {figure: 'errors', value: '0', bound: '0'};
  render(
    <RuleTable
      group="leaks"
      rules={[
        {
          id: 'L03',
          checks: 'How long the key is.',
          results: [
            {...result, standing: 'kept'},
            {...result, figure: 'warnings', value: '2', standing: 'look'},
          ],
        },
        {id: 'L01', checks: 'Longest.', results: [{figure: 'share', value: '50 %', bound: '≤ 30 %', standing: 'past'}]},
      ]}
    />,
  );
  expect(rows().slice(1)).toEqual([
    'L03How long the key is.errors00 kept',
    'warnings20 to be looked at',
    'L01Longest.share50 %≤ 30 % past its bound',
  ]);
});

test('a bank’s figure past its bound says so beside it', () => {
  const figures = [
    {value: '10 %', bound: '≤ 30 %', kept: true},
    {value: '0 %', bound: '≥ 30 %', kept: false},
  ];
  render(
    <BankFigures columns={['L01 longest', 'C03 types']} banks={[{id: 'a', title: 'Bank A', items: 9, figures}]} />,
  );
  expect(rows()).toEqual(['BankItemsL01 longestC03 types', 'Bank A910 %0 %  past ≥ 30 %']);
  expect(screen.getByRole('link', {name: 'Bank A'}).getAttribute('href')).toBe('/quizzes/a');
});

test('rounds of checking are added up', () => {
  const round = {date: '2026-11-23', how: 'from the facts alone', checked: 10, agreed: 9, reworded: 3, dropped: 1};
  render(
    <KeyChecks
      rounds={[
        {...round, id: 'one'},
        {...round, id: 'two', checked: 5},
      ]}
    />,
  );
  expect(rows().at(1)).toBe('23 November 2026from the facts alone10931');
  expect(rows().at(-1)).toBe('All rounds151862');
});

test('items are counted, and this guide stands in the same row as others', () => {
  render(<ItemCounts levels={['recall', 'apply']} types={[{type: 'choice', counts: [1, 2], total: 3}]} />);
  expect(rows()).toEqual(['Typerecallapplyall', 'choice123']);
  cleanup();
  const bank = {
    name: 'This guide',
    items: '3',
    longest: '30 % / 28 %',
    keyLength: '1.00',
    explained: '100 %',
    sourced: '9 %',
  };
  render(<ComparedBanks banks={[bank]} />);
  expect(rows().at(-1)).toBe('This guide330 % / 28 %1.00100 %9 %');
});
