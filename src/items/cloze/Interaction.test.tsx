// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Response} from '../outcome';
import {ClozeInteraction} from './Interaction';
import type {ClozeQuestion} from './split';

afterEach(cleanup);

const question: ClozeQuestion = {
  type: 'cloze',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>What belongs there?</p>',
  text: [
    {pieces: [{html: 'Set '}, {gap: 'mode'}, {html: ' here:'}]},
    {language: 'yaml', pieces: [{gap: 'phase'}, {html: '<span class="hljs-attr">:</span>'}]},
  ],
  gaps: [
    {id: 'mode', accept: ['ABORT'], exact: false, choices: ['ABORT', 'CONTINUE', 'RETRY'], wrong: [], width: 12},
    {id: 'phase', accept: ['post_build'], exact: true, wrong: ['finally'], width: 12},
  ],
};

function Harness({settled = false, start = []}: {settled?: boolean; start?: Response}): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <>
      <ClozeInteraction item={question} seed="s" response={response} settled={settled} onRespond={setResponse} />
      <output>{response.join(' ')}</output>
    </>
  );
}

describe('a cloze', () => {
  test('has a labelled field in each gap, to choose or to type', async () => {
    render(<Harness />);
    await userEvent.type(screen.getByRole('textbox', {name: 'Gap 2 of 2'}), 'post build');
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Gap 1 of 2'}), 'CONTINUE');
    expect(screen.getByRole('status').textContent).toBe('mode=CONTINUE phase=post build');
  });

  test('takes an answer back', async () => {
    render(<Harness start={['mode=ABORT', 'phase=x']} />);
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Choose…');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('is filled by keyboard alone, in the order of the text', async () => {
    render(<Harness />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('group', {name: 'yaml with gaps'}));
    await userEvent.tab();
    await userEvent.keyboard('build');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'build');
  });

  test('offers every choice once, in an order that the seed decides', () => {
    render(<Harness />);
    const order = screen.getAllByRole('option').map((option) => option.textContent);
    expect([...order].sort()).toEqual(['ABORT', 'CONTINUE', 'Choose…', 'RETRY']);
    cleanup();
    render(<Harness />);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(order);
  });

  test('says where capitals count, and nothing about right or wrong before the check', () => {
    render(<Harness start={['phase=nonsense']} />);
    expect(screen.getByText('Capitals count in gap 2.')).toBeDefined();
    expect(screen.queryByText(/right/i)).toBeNull();
  });
});

test('a text may have the same words between several gaps', () => {
  const warn = vi.spyOn(console, 'error');
  const pieces = [{html: ' and '}, {gap: 'mode'}, {html: ' and '}, {gap: 'phase'}, {html: ' and '}];
  render(
    <ClozeInteraction
      item={{...question, text: [{pieces}]}}
      seed="s"
      response={[]}
      settled={false}
      onRespond={() => 0}
    />,
  );
  expect(screen.getAllByText('and')).toHaveLength(3);
  expect(warn).not.toHaveBeenCalled();
});

describe('after the check', () => {
  const described = (name: string) =>
    document.getElementById(screen.getByLabelText(name).getAttribute('aria-describedby') ?? '')?.textContent.trim();

  test.each([
    ['phase=post_build', 'Right'],
    ['phase=Post_Build', 'Nearly, but check the spelling. Right is post_build'],
    ['phase=finally', 'Not right. Right is post_build'],
    ['phase=deploy', 'Not right. Right is post_build'],
    ['mode=ABORT', 'Left empty. Right is post_build'],
  ])('tells of %j: %s', (entry, words) => {
    render(<Harness settled start={[entry]} />);
    expect(described('Gap 2 of 2')).toBe(words);
  });

  test('takes no further answer', async () => {
    render(<Harness settled start={['mode=RETRY', 'phase=x']} />);
    await userEvent.type(screen.getByRole('textbox'), 'more');
    expect(screen.getByRole('combobox')).toHaveProperty('disabled', true);
    expect(screen.getByRole('status').textContent).toBe('mode=RETRY phase=x');
  });

  test('shows markup that was typed as text', () => {
    render(<Harness settled start={['phase=<b>x</b>']} />);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '<b>x</b>');
  });
});
