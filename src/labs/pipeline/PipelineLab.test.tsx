// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {freeLab, openLab} from './lab';
import LinkedLab from './LinkedLab';
import {parseLab} from './link';
import {PipelineLab} from './PipelineLab';

/** jsdom has no media queries. */
const preferMotion = (isLess: boolean) =>
  vi.stubGlobal('matchMedia', () => ({matches: isLess, addEventListener: vi.fn(), removeEventListener: vi.fn()}));

beforeEach(() => preferMotion(false));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const free = () =>
  render(<PipelineLab initial={freeLab(threeStages('SUPERSEDED', 6, 20))} address="/labs/pipeline/" />);
const script = (id: string) => render(<PipelineLab initial={openLab(id)} address="/labs/pipeline/" />);
/** By its words, as `getByRole` would; that takes jsdom most of a second each time, for so many options on the page. */
/** The button of the next event, while there is one. */
const stepButton = () =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Next event'));

const button = (name: string | RegExp) => {
  const isMeant = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const [found, ...more] = [...document.querySelectorAll('button')].filter((one) => isMeant(one.textContent));
  if (!found || more.length > 0) {
    throw new Error(`${found ? more.length + 1 : 0} buttons are called ${String(name)}`);
  }
  return found;
};
const press = async (name: string | RegExp) => {
  // What a reader without a mouse does: go there, press.
  button(name).focus();
  await userEvent.keyboard('{Enter}');
};
const said = () => screen.getByRole('status', {name: 'What has happened'}).textContent;
const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), {target: {value}});
const rowOf = (name: RegExp) => {
  // The table of the executions comes last; the timeline's before it has rows of the same names.
  const head = screen.getAllByText(name, {selector: 'th'}).at(-1);
  return within(head?.closest('tr') ?? document.body);
};
const times = async (count: number, name: string | RegExp) => {
  for (let done = 0; done < count; done += 1) {
    await press(name);
  }
};

describe('by keyboard', () => {
  test('an execution is superseded, and that is announced in AWS’s word', async () => {
    free();
    await press('Push a commit');
    expect(said()).toBe(
      'Minute 0. Commit A is pushed. Execution 1 (A): InProgress (trigger CloudWatchEvent, revision A). Execution 1 (A), stage Build: InProgress.',
    );
    await press('+1 minute');
    await press('Push a commit');
    expect(screen.getByRole('list', {name: 'In front of Build'}).textContent).toContain('Execution 2 (B)');
    await press('Push a commit');
    expect(said()).toContain('Execution 2 (B): Superseded (overtaken by execution 3).');
    expect(rowOf(/^Execution 2/).getByText('Superseded')).toBeDefined();
    expect(
      within(screen.getByRole('group', {name: 'Event log'})).getByText(/Superseded \(overtaken by execution 3\)/),
    ).toBeDefined();
    await press('Retry: Execution 2 (B)');
    expect(said()).toContain('A superseded execution can’t be retried');
  });

  test('a transition is disabled, executions wait in front of it, and it is enabled again', async () => {
    free();
    await press('Push a commit');
    await press('Disable transition to Deploy');
    expect(document.activeElement).toBe(button('Enable transition to Deploy'));
    expect(screen.getByText('Transition disabled')).toBeDefined();
    await press('+10 minutes');
    expect(said()).toContain('Execution 1 (A): InProgress in front of Deploy, whose transition is disabled.');
    expect(rowOf(/^Execution 1/).getByText('in front of Deploy, whose transition is disabled')).toBeDefined();
    expect(button('Nothing is to come').getAttribute('aria-disabled')).toBe('true');
    await press('Enable transition to Deploy');
    expect(said()).toContain('Transition into Deploy: Enabled');
    expect(screen.queryByText('Transition disabled')).toBeNull();
    expect(rowOf(/^Execution 1/).getByText('inside Deploy')).toBeDefined();
  });

  test('a stage is rolled back: a new execution with the old revision', async () => {
    free();
    await press('Push a commit');
    await times(3, '+10 minutes');
    await press('Push a commit');
    await times(3, '+10 minutes');
    const deploy = within(screen.getByRole('region', {name: 'Deploy'}));
    expect(deploy.getByText('commit B')).toBeDefined();
    pick('Roll back Deploy to', '1');
    await press('Roll back Deploy');
    expect(rowOf(/^Execution 3/).getByText('ROLLBACK')).toBeDefined();
    expect(said()).toContain('type ROLLBACK, trigger ManualRollback: revision A of execution 1');
    expect(deploy.getByText('takes BuildOutput of execution 1 (commit A)')).toBeDefined();
    expect(rowOf(/^Execution 3/).getByText('SourceOutput and BuildOutput of execution 1 (commit A)')).toBeDefined();
    expect(rowOf(/^Execution 2/).getByText('SourceOutput and BuildOutput')).toBeDefined();
    await times(2, '+10 minutes');
    expect(deploy.getByText('commit A')).toBeDefined();
    expect(deploy.getByText(', with BuildOutput of execution 1 (commit A)')).toBeDefined();
  });

  test('an answer to an approval takes its buttons away; the focus goes to what it brought about', async () => {
    script('approval-holds-the-stage');
    await press('+10 minutes');
    await press('Approve: Approve of commit A');
    expect(document.activeElement).toBe(screen.getByRole('status', {name: 'What has happened'}));
    expect(said()).toContain('action Approve in Production: Succeeded (approved)');
  });

  test('an action fails and is retried; an execution is stopped', async () => {
    free();
    await press('Push a commit');
    await press('Fail this action: Build of commit A');
    expect(rowOf(/^Execution 1/).getByText('Failed')).toBeDefined();
    await press('Retry all actions: Execution 1 (A)');
    expect(rowOf(/^Execution 1/).getByText('InProgress')).toBeDefined();
    await press('Stop and wait: Execution 1 (A)');
    expect(rowOf(/^Execution 1/).getByText('Stopping')).toBeDefined();
    await press('Stop and abandon: Execution 1 (A)');
    expect(rowOf(/^Execution 1/).getByText('Stopped')).toBeDefined();
    await press('Retry all actions: Execution 1 (A)');
    expect(rowOf(/^Execution 1/).getByText('InProgress')).toBeDefined();
  });

  test('an execution that was stopped in front of a stage has nothing to retry', async () => {
    free();
    await press('Push a commit');
    await press('Disable transition to Deploy');
    await press('+10 minutes');
    await press('Stop and wait: Execution 1 (A)');
    expect(rowOf(/^Execution 1/).getByText('Stopped')).toBeDefined();
    expect(rowOf(/^Execution 1/).queryAllByText(/^Retry/)).toEqual([]);
  });

  test('failed actions are retried while others of the stage still run; all of them can’t be', async () => {
    const stage = stageOf('Test', actionOf('Unit', 'Test', 5), actionOf('E2e', 'Test', 20));
    render(<PipelineLab initial={freeLab(pipelineOf('SUPERSEDED', stage))} address="/labs/pipeline/" />);
    await press('Push a commit');
    expect(rowOf(/^Execution 1/).queryAllByText(/^Retry/)).toEqual([]);
    await press('Fail this action: Unit of commit A');
    expect(rowOf(/^Execution 1/).queryAllByText(/^Retry all/)).toEqual([]);
    await press('Retry failed actions: Execution 1 (A)');
    expect(button('Fail this action: Unit of commit A')).toBeDefined();
    expect(said()).toContain('retry of the failed actions of Test; its other actions go on');
  });
});

describe('time', () => {
  test('goes to the next event, back by undo, and to the beginning by reset', async () => {
    free();
    await press('Push a commit');
    await press('Next event, minute 6');
    expect(screen.getByRole('group', {name: 'Time'}).textContent).toMatch(/^Time minute 6/);
    expect(said()).toContain('stage Build: Succeeded');
    await press('Undo');
    expect(button('Next event, minute 6')).toBeDefined();
    await press('Reset');
    expect(screen.getByText('None yet. Push a commit.')).toBeDefined();
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
  });

  test('plays, and one undo takes the whole stretch back', async () => {
    vi.useFakeTimers();
    free();
    fireEvent.click(button('Push a commit'));
    fireEvent.click(button('Play'));
    for (let second = 0; second < 8; second += 1) {
      await act(() => vi.advanceTimersByTimeAsync(1000));
    }
    expect(rowOf(/^Execution 1/).getByText('Succeeded')).toBeDefined();
    expect(button('Play')).toBeDefined();
    fireEvent.click(button('Undo'));
    expect(button('Next event, minute 6')).toBeDefined();
  });

  test('doesn’t play for readers who ask for less motion', () => {
    preferMotion(true);
    free();
    expect(screen.queryByText('Play')).toBeNull();
    expect(screen.getByText(/^Playing is off/)).toBeDefined();
  });
});

describe('a scenario', () => {
  test('asks, and the machine says whether the answer is right, in words', async () => {
    script('three-commits-superseded');
    expect(button('Check').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('radio', {name: 'A, then B, then C'}));
    await press('Check');
    expect(screen.getByText('No.')).toBeDefined();
    expect(screen.getByText(/^Play it to the end and watch/)).toBeDefined();
    await userEvent.click(screen.getByRole('radio', {name: 'A, then C'}));
    await press('Check');
    expect(screen.getByText('Right.')).toBeDefined();
    expect(screen.getByText(/overtook B there/)).toBeDefined();
    await press('Play it to the end');
    expect(rowOf(/^Execution 2/).getByText('Superseded')).toBeDefined();
    expect(rowOf(/^Execution 2/).getByText('overtaken by execution 3')).toBeDefined();
    expect(rowOf(/^Execution 2/).getByText('ended in front of Build')).toBeDefined();
  });

  test('shows on the board what a stage does with a failure', async () => {
    script('smoke-test-fails');
    const settings = screen.getByRole('list', {name: 'Settings of Production'});
    expect(settings.textContent).toBe('On failure: ROLLBACK');
    await press('Play it to the end');
    expect(settings.isConnected).toBe(true);
  });

  test('asks its own question only, and says at the end how it ended and why', async () => {
    script('three-commits-superseded');
    expect(screen.queryByText(/The question is about/)).toBeNull();
    expect(screen.queryByText('How it ended:')).toBeNull();
    await press('Play it to the end');
    expect(screen.getByText('How it ended:').parentElement?.textContent).toMatch(/A, then C\. A held Build/);
    expect(said()).toMatch(/Execution 2 \(B\): Superseded .*Execution 3 \(C\): Succeeded/);
  });

  test('tells who was wrong how it ended, also when only played from event to event', async () => {
    script('three-commits-superseded');
    await userEvent.click(screen.getByRole('radio', {name: 'A, then B, then C'}));
    await press('Check');
    for (let next = stepButton(); next; next = stepButton()) {
      fireEvent.click(next);
    }
    expect(button('Nothing is to come')).toBeDefined();
    expect(screen.getByText('No.').parentElement?.textContent).toMatch(/It ended so: A, then C\. A held Build/);
  });

  test('in which the reader has a hand has no ending that is known before', async () => {
    script('three-commits-superseded');
    await press('Push a commit');
    await press('Play it to the end');
    expect(screen.queryByText('How it ended:')).toBeNull();
    await userEvent.click(screen.getByRole('radio', {name: 'A, then B, then C'}));
    await press('Check');
    expect(
      screen.getByText(/^This run has another mode or other moves\. As written, it ends so: A, then C/),
    ).toBeDefined();
  });

  test('is played in another mode from its beginning, and says so', async () => {
    script('three-commits-superseded');
    await press('+10 minutes');
    pick('Execution mode', 'QUEUED');
    expect(said()).toBe('Mode QUEUED. The scenario is at its beginning.');
    expect(screen.getByText(/its own mode is/)).toBeDefined();
    await press('Play it to the end');
    expect(rowOf(/^Execution 2/).getByText('Succeeded')).toBeDefined();
  });

  test('is changed for a goal, which says when it is reached', async () => {
    script('three-commits-superseded');
    pick('Scenario', 'repair-without-a-push');
    expect(screen.getByText('Goal not reached yet.')).toBeDefined();
    await press('+10 minutes');
    await press('Retry failed actions: Execution 1 (A)');
    await press('+10 minutes');
    expect(screen.getByText('Goal reached.').parentElement?.textContent).toMatch(/A retry goes on in the execution/);
  });
});

test('says what to do first, without announcing it', () => {
  free();
  expect(screen.getByText('Press “Push a commit” to start the first execution.')).toBeDefined();
  expect(said()).toBe('');
});

test('in a page, what the case doesn’t need is folded, and nothing is missing', () => {
  render(<PipelineLab compact initial={openLab('three-commits-superseded')} address="/labs/pipeline/" />);
  const folded = [...document.querySelectorAll('details')].filter(({open}) => !open);
  expect(folded.map((box) => box.querySelector('summary')?.textContent)).toEqual([
    'From outside',
    'Timeline and executions (1)',
    'Mode and scenario',
  ]);
  const isOpen = (element: Element) => element.closest('details') === null;
  expect(isOpen(screen.getByText('Which commits are deployed?'))).toBe(true);
  expect(isOpen(stepButton() ?? document.body)).toBe(true);
  expect(isOpen(screen.getByRole('list', {name: 'Stages of the pipeline'}))).toBe(true);
  expect(isOpen(screen.getByRole('group', {name: 'Event log'}))).toBe(true);
  expect(rowOf(/^Execution 1/).getByText('InProgress')).toBeDefined();
  pick('Execution mode', 'QUEUED');
  expect(said()).toBe('Mode QUEUED. The scenario is at its beginning.');
});

describe('free mode', () => {
  test('edits the pipeline, says what is wrong, and saving ends what is in flight', async () => {
    free();
    await userEvent.click(screen.getByText('Edit the pipeline'));
    await press('Add a stage');
    const name = screen.getAllByLabelText('Name of the stage').at(-1) ?? document.body;
    await userEvent.clear(name);
    // Above “Save the pipeline”, and at the field.
    expect(screen.getAllByText(/can’t be a stage’s name/)).toHaveLength(2);
    await userEvent.type(name, 'Canary');
    await press('Add an action to Canary');
    await press('Push a commit');
    await press('Save the pipeline');
    expect(screen.getByRole('heading', {name: 'Canary'})).toBeDefined();
    await press('+10 minutes');
    expect(rowOf(/^Execution 1/).getByText('Cancelled')).toBeDefined();
    await press('Remove stage Canary');
    await press('Discard');
    expect(screen.getByDisplayValue('Canary')).toBeDefined();
  });

  test('names artifacts, also while a comma is typed, and asks what a misspelt one meant', async () => {
    free();
    await userEvent.click(screen.getByText('Edit the pipeline'));
    const build = within(screen.getByRole('group', {name: 'Action Build of Build'}));
    const outputs = build.getByLabelText('Output artifacts');
    await userEvent.type(outputs, ', Reports');
    expect(outputs).toHaveProperty('value', 'BuildOutput, Reports');
    const deploy = within(screen.getByRole('group', {name: 'Action Deploy of Deploy'}));
    const inputs = deploy.getByLabelText('Input artifacts');
    await userEvent.clear(inputs);
    await userEvent.type(inputs, 'Report');
    expect(screen.getAllByText('Deploy/Deploy: no action makes Report. Did you mean Reports?')).toHaveLength(2);
    await userEvent.type(inputs, 's');
    await press('Save the pipeline');
    expect(within(screen.getByRole('list', {name: 'Actions of Deploy'})).getByText('takes Reports')).toBeDefined();
    await userEvent.clear(inputs);
    await press('Discard');
    expect(inputs).toHaveProperty('value', 'Reports');
  });

  test('starts by hand with an older commit', async () => {
    free();
    await times(2, 'Push a commit');
    pick('Commit', 'A');
    await press('Start by hand');
    expect(rowOf(/^Execution 3 \(A\)/).getByText('InProgress')).toBeDefined();
  });
});

describe('the link', () => {
  test('holds the run: who opens it sees the same', async () => {
    const {unmount} = free();
    await press('Push a commit');
    await press('+10 minutes');
    const href = screen.getByRole('link', {name: 'Copy link to this run'}).getAttribute('href') ?? '';
    expect(parseLab(href.slice('/labs/pipeline/'.length))).toMatchObject({kind: 'lab', lab: {kind: 'free'}});
    unmount();
    render(<LinkedLab search={href.slice('/labs/pipeline/'.length)} address="/labs/pipeline/" />);
    expect(rowOf(/^Execution 1/).getByText('inside Deploy')).toBeDefined();
  });

  test('that can’t be read is told, and the lab stands at its beginning', () => {
    render(<LinkedLab search="?scenario=freez-and-thaw" address="/labs/pipeline/" />);
    expect(screen.getByText(/Did you mean “freeze-and-thaw”\?/)).toBeDefined();
    expect(screen.getByRole('combobox', {name: 'Scenario'})).toHaveProperty('value', 'three-commits-superseded');
  });
});

test('the timeline has a table that says the same', async () => {
  script('three-commits-superseded');
  await press('Play it to the end');
  const row = screen.getAllByText('waits in front', {selector: 'td'})[0]?.closest('tr');
  expect([...(row?.cells ?? [])].map(({textContent}) => textContent)).toEqual([
    'Execution 2 (B)',
    'Build',
    'waits in front',
    'minute 1',
    'minute 2',
  ]);
});
