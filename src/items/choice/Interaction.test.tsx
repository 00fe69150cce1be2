// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test} from 'vitest';
import type {Response} from '../outcome';
import {ChoiceInteraction} from './Interaction';
import type {ChoiceQuestion} from './split';

afterEach(cleanup);

const question = (keys: number): ChoiceQuestion => ({
  type: 'choice',
  scoring: 'all',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Which?</p>',
  options: ['Red', 'Green', 'Blue', 'Black'].map((text, index) => ({id: text.toLowerCase(), key: index < keys, text})),
});

function Harness({keys, settled = false, start = []}: {keys: number; settled?: boolean; start?: Response}): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <>
      <ChoiceInteraction item={question(keys)} seed="s" response={response} settled={settled} onRespond={setResponse} />
      <output>{response.join(' ')}</output>
    </>
  );
}

describe('a choice with one key', () => {
  test('is a group of radio buttons; choosing another one lets the first go', async () => {
    render(<Harness keys={1} />);
    await userEvent.click(screen.getByRole('radio', {name: 'Red'}));
    await userEvent.click(screen.getByRole('radio', {name: 'Blue'}));
    expect(screen.getByRole('status').textContent).toBe('blue');
  });

  test('shows every option once, in an order that the seed decides', () => {
    render(<Harness keys={1} />);
    const order = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
    expect([...order].sort()).toEqual(['black', 'blue', 'green', 'red']);
    cleanup();
    render(<Harness keys={1} />);
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(order);
  });
});

describe('a choice with several keys', () => {
  test('is a group of checkboxes that can be taken back', async () => {
    render(<Harness keys={2} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Red'}));
    await userEvent.click(screen.getByRole('checkbox', {name: 'Green'}));
    await userEvent.click(screen.getByRole('checkbox', {name: 'Red'}));
    expect(screen.getByRole('status').textContent).toBe('green');
  });
});

describe('after the check', () => {
  test('says in words which was chosen and which is right, and takes no further answer', async () => {
    render(<Harness keys={1} settled start={['blue']} />);
    expect(screen.getByRole('radio', {name: 'Blue Your answer'})).toHaveProperty('disabled', true);
    expect(screen.getByRole('radio', {name: 'Red Right answer'})).toBeDefined();
    await userEvent.click(screen.getByText('Green'));
    expect(screen.getByRole('status').textContent).toBe('blue');
  });
});
