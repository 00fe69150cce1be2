// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test} from 'vitest';
import type {Response} from '../outcome';
import {OpenInteraction} from './Interaction';
import type {OpenQuestion} from './split';

afterEach(cleanup);

const question: OpenQuestion = {
  type: 'open',
  id: 'q',
  aliases: [],
  level: 'design',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Explain rollback.</p>',
  model: '<p>It is a new deployment.</p>',
  rubric: [
    {id: 'new', point: 'New deployment', weight: 3, must: true, words: ['redeploy']},
    {id: 'alarm', point: 'Alarms only stop', weight: 2, must: false, words: ['alarm']},
    {id: 'hand', point: 'Also by hand', weight: 1, must: false, words: []},
  ],
  redFlags: [{id: 'snapshot', flag: 'Restores a snapshot'}],
  followUps: {junior: ['Where?'], mid: ['Which?'], senior: ['How long?']},
  mistakes: ['Leaving out data'],
};

function Harness({
  item = question,
  settled = false,
  start = [],
}: {
  item?: OpenQuestion;
  settled?: boolean;
  start?: Response;
}): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <>
      <OpenInteraction item={item} seed="s" response={response} settled={settled} onRespond={setResponse} />
      <data data-testid="response">{JSON.stringify(response)}</data>
    </>
  );
}

const said = () => JSON.parse(screen.getByTestId('response').textContent) as unknown;
const box = () => screen.getByRole('textbox', {name: 'Your answer'});
const show = () => userEvent.click(screen.getByRole('button', {name: 'Show the model answer'}));
const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', {name}));

describe('before the model answer', () => {
  test('there is a labeled box that says who grades, and nothing that gives the answer away', () => {
    render(<Harness />);
    expect(document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'You grade it yourself',
    );
    expect(screen.queryByText('It is a new deployment.')).toBeNull();
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  test('what is typed is the response; a box emptied again is none', async () => {
    render(<Harness />);
    await userEvent.type(box(), 'a=b');
    expect(said()).toEqual(['text=a=b']);
    await userEvent.clear(box());
    expect(said()).toEqual([]);
  });
});

describe('showing the model answer', () => {
  test('takes no text; says so, and moves the focus there', async () => {
    render(<Harness />);
    await show();
    expect(said()).toEqual(['shown']);
    expect(screen.getByText('It is a new deployment.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(screen.getByRole('status').textContent).toContain('The model answer is below.');
    expect(screen.queryByRole('button', {name: 'Show the model answer'})).toBeNull();
  });

  test('lets the typed answer stand, and hints at points whose words it has', async () => {
    render(<Harness />);
    await userEvent.type(box(), 'Alarms');
    await show();
    await userEvent.type(box(), ' and more');
    expect(box()).toHaveProperty('value', 'Alarms');
    expect(screen.getByRole('checkbox', {name: /^Alarms only stop.*Your text mentions this/})).toBeDefined();
    expect(screen.getAllByText(/Your text mentions this/)).toHaveLength(1);
  });

  test('offers the points with their weight and the must-haves in words', async () => {
    render(<Harness />);
    await show();
    const rubric = within(screen.getByRole('group', {name: 'Which of these did your answer have?'}));
    expect(rubric.getAllByRole('checkbox')).toHaveLength(3);
    expect(rubric.getByRole('checkbox', {name: 'New deployment (must-have, counts three times)'})).toBeDefined();
    expect(rubric.getByRole('checkbox', {name: 'Alarms only stop (counts double)'})).toBeDefined();
    expect(rubric.getByRole('checkbox', {name: 'Also by hand'})).toBeDefined();
  });

  test('has ticks that can be taken back, for points and red flags', async () => {
    render(<Harness />);
    await show();
    await tick(/^New/);
    await tick(/^Restores/);
    await tick(/^New/);
    expect(said()).toEqual(['shown', 'snapshot']);
  });

  test('has no group of red flags where there are none', async () => {
    render(<Harness item={{...question, redFlags: []}} />);
    await show();
    expect(screen.getAllByRole('group', {name: /./})).toHaveLength(1);
  });

  test('shows common mistakes, and follow-ups by level on demand', async () => {
    render(<Harness />);
    await show();
    expect(screen.getByText('Leaving out data')).toBeDefined();
    const details = screen.getByText('What an interviewer may ask next').closest('details');
    expect(details?.open).toBe(false);
    expect(screen.getAllByRole('term', {hidden: true}).map(({textContent}) => textContent)).toEqual([
      'Junior',
      'Mid-level',
      'Senior',
    ]);
  });

  test('is done by keyboard alone', async () => {
    render(<Harness />);
    await userEvent.tab();
    await userEvent.keyboard('Redeploy');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(said()).toEqual(['text=Redeploy', 'shown', 'new']);
  });
});

describe('after the check', () => {
  test('each part says in words what it was, and nothing can be changed', async () => {
    render(<Harness settled start={['text=Redeploy', 'shown', 'new', 'snapshot']} />);
    expect(screen.getByRole('checkbox', {name: /^New deployment .* You had this$/})).toHaveProperty('disabled', true);
    expect(screen.getByRole('checkbox', {name: /^Also by hand Missing from your answer$/})).toBeDefined();
    expect(screen.getByRole('checkbox', {name: /^Restores a snapshot You said this$/})).toBeDefined();
    await userEvent.type(box(), '!');
    await userEvent.click(screen.getByText('Also by hand'));
    expect(said()).toEqual(['text=Redeploy', 'shown', 'new', 'snapshot']);
  });

  test('a red flag that was not raised is said to be none', () => {
    render(<Harness settled start={['shown']} />);
    expect(screen.getByRole('checkbox', {name: 'Restores a snapshot You did not say this'})).toBeDefined();
  });
});
