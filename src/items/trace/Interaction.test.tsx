// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test} from 'vitest';
import type {Response} from '../outcome';
import {TraceInteraction} from './Interaction';
import type {TraceQuestion} from './split';

afterEach(cleanup);

const question = (followed: boolean): TraceQuestion => ({
  type: 'trace',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>What happens?</p>',
  scenario: '<p>Ten hosts at <code>95</code> percent.</p>',
  succeeds: false,
  ...(followed && {
    followUp: {
      question: 'When does it fail?',
      options: ['At once', 'Later', 'Last'].map((text, index) => ({
        id: text.toLowerCase().replace(' ', '-'),
        key: index === 0,
        text,
      })),
    },
  }),
});

function Harness({
  followed = true,
  settled = false,
  start = [],
}: {
  followed?: boolean;
  settled?: boolean;
  start?: Response;
}): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TraceInteraction
        item={question(followed)}
        seed="s"
        response={response}
        settled={settled}
        onRespond={setResponse}
      />
      <data data-testid="response">{response.join(' ')}</data>
      <button type="button" onClick={() => setResponse([])}>
        Start over
      </button>
    </form>
  );
}

const said = () => screen.getByTestId('response').textContent;
const ending = (name: string) => screen.getByRole('radio', {name});
const goOn = () => userEvent.click(screen.getByRole('button', {name: 'Go on'}));
const followUp = () => screen.queryByRole('group', {name: 'When does it fail?'});

describe('the first question', () => {
  test('is a named group of two radio buttons below the scenario; the answer can be changed until it stands', async () => {
    render(<Harness />);
    expect(screen.getByText(/Ten hosts at/)).toBeDefined();
    expect(screen.getByRole('group', {name: 'Does it succeed?'})).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Go on'})).toBeNull();
    await userEvent.click(ending('It succeeds'));
    await userEvent.click(ending('It fails'));
    expect(said()).toBe('fails');
    expect(followUp()).toBeNull();
  });

  test('is all there is where nothing follows', async () => {
    render(<Harness followed={false} />);
    await userEvent.click(ending('It fails'));
    expect(said()).toBe('fails');
    expect(screen.queryByRole('button', {name: 'Go on'})).toBeNull();
  });
});

describe('going on', () => {
  test('after the right ending fixes it, announces the follow-up, and moves the focus there', async () => {
    render(<Harness />);
    await userEvent.click(ending('It fails'));
    await goOn();
    expect(screen.getByRole('status').textContent).toBe('Right so far: it fails. One question follows.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(ending('It succeeds')).toHaveProperty('disabled', true);
    await userEvent.click(ending('Later'));
    await userEvent.click(ending('At once'));
    expect(said()).toBe('fails at-once');
  });

  test('after the wrong ending fixes it and asks nothing more', async () => {
    render(<Harness />);
    await userEvent.click(ending('It succeeds'));
    await goOn();
    expect(screen.getByRole('status').textContent).toMatch(/^That is not how it ends\./);
    expect(ending('It fails')).toHaveProperty('disabled', true);
    expect(followUp()).toBeNull();
    expect(said()).toBe('succeeds');
  });

  test('is done by keyboard alone', async () => {
    render(<Harness />);
    // Arrow keys within a group are the browser's, and jsdom has none.
    ending('It fails').focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Go on'}));
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(said()).toMatch(/^fails \S+$/);
  });

  test('is asked anew once the reader has started over', async () => {
    render(<Harness />);
    await userEvent.click(ending('It fails'));
    await goOn();
    await userEvent.click(screen.getByRole('button', {name: 'Start over'}));
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.click(ending('It fails'));
    expect(screen.getByRole('button', {name: 'Go on'})).toBeDefined();
    expect(followUp()).toBeNull();
  });
});

describe('after the check', () => {
  test('says in words which were chosen and which are right, and takes no further answer', async () => {
    render(<Harness settled start={['fails', 'later']} />);
    expect(ending('It fails Your answer, right')).toHaveProperty('disabled', true);
    expect(ending('Later Your answer')).toHaveProperty('checked', true);
    expect(ending('At once Right answer')).toHaveProperty('checked', false);
    await userEvent.click(screen.getByText('Last'));
    expect(said()).toBe('fails later');
  });

  test('shows a reader with the wrong ending what would have been asked next', () => {
    render(<Harness settled start={['succeeds']} />);
    expect(ending('It succeeds Your answer')).toBeDefined();
    expect(ending('It fails Right answer')).toBeDefined();
    expect(screen.getByText('This would have been asked next.')).toBeDefined();
    expect(ending('At once Right answer')).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Go on'})).toBeNull();
  });
});
