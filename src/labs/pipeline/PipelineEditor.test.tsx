// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {actionOf, pipelineOf, stageOf} from './build';
import {freeLab} from './lab';
import {PipelineLab} from './PipelineLab';

const pipeline = pipelineOf(
  'SUPERSEDED',
  stageOf('Build', actionOf('Build', 'Build', 6)),
  stageOf('Deploy', actionOf('Unit', 'Test', 5), actionOf('E2e', 'Test', 9)),
);

beforeEach(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn()}));
  render(<PipelineLab initial={freeLab(pipeline)} address="/labs/pipeline/" />);
  fireEvent.click(screen.getByText('Edit the pipeline'));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].filter((one) => one.textContent === name);
  expect(found, name).toHaveLength(1);
  return found[0] ?? document.body;
};
/** What a reader without a mouse does: go there, press. */
const press = async (name: string) => {
  button(name).focus();
  await userEvent.keyboard('{Enter}');
};
const editor = () => screen.getByText('Edit the pipeline').closest('details') ?? document.body;
const said = () => editor().querySelector('[role="status"] p')?.textContent;
const stages = () => screen.getAllByLabelText<HTMLInputElement>('Name of the stage').map(({value}) => value);
const actions = () =>
  [...editor().querySelectorAll('legend')]
    .map(({textContent}) => textContent)
    .filter((text) => text.startsWith('Action'));
const board = () => screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent);
/** What the focus is on: the words of a button, the value of a field. */
const focused = () => {
  const {activeElement} = document;
  return activeElement instanceof HTMLInputElement ? activeElement.value : activeElement?.textContent;
};

describe('by keyboard', () => {
  test('a stage is added before another one, and its name is what to type next', async () => {
    await press('Add a stage before Deploy');
    expect(stages()).toEqual(['Source', 'Build', 'Stage-4', 'Deploy']);
    expect(said()).toBe('A stage added before Deploy.');
    expect(focused()).toBe('Stage-4');
    await press('Save the pipeline');
    expect(board()).toEqual(['Source', 'Build', 'Stage-4', 'Deploy']);
  });

  test('a stage is added at the end', async () => {
    await press('Add a stage');
    expect(stages()).toEqual(['Source', 'Build', 'Deploy', 'Stage-4']);
    expect(focused()).toBe('Stage-4');
  });

  test('a stage is moved, the focus goes with it, and stays at the end of the way', async () => {
    await press('Earlier: stage Deploy');
    expect(stages()).toEqual(['Source', 'Deploy', 'Build']);
    expect(said()).toBe('Stage Deploy moved to place 2 of 3.');
    expect(focused()).toBe('Earlier: stage Deploy');
    expect(button('Earlier: stage Deploy').getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(stages()).toEqual(['Source', 'Deploy', 'Build']);
    expect(focused()).toBe('Earlier: stage Deploy');
    await press('Later: stage Deploy');
    expect(stages()).toEqual(['Source', 'Build', 'Deploy']);
    expect(focused()).toBe('Later: stage Deploy');
  });

  test('the source stage stays in front', () => {
    expect(
      [...editor().querySelectorAll('button')].filter(({textContent}) => textContent.endsWith('stage Source')),
    ).toEqual([]);
  });

  test('an action is moved to another group', async () => {
    await press('Later: action Unit');
    expect(actions().slice(-2)).toEqual(['Action E2e of Deploy', 'Action Unit of Deploy']);
    expect(said()).toBe('Action Unit moved: runOrder 2, alone.');
    expect(focused()).toBe('Later: action Unit');
    await press('Earlier: action Unit');
    expect(said()).toBe('Action Unit moved: runOrder 1, beside E2e.');
  });

  test('what was removed comes back as it was', async () => {
    await press('Remove stage Build');
    expect(stages()).toEqual(['Source', 'Deploy']);
    expect(said()).toBe('Stage Build removed.');
    expect(focused()).toBe('Deploy');
    await press('Undo last edit');
    expect(said()).toBe('Undone: stage Build removed.');
    expect(stages()).toEqual(['Source', 'Build', 'Deploy']);
    expect(focused()).toBe('Undo last edit');
    expect(button('Undo last edit').getAttribute('aria-disabled')).toBe('true');
    await press('Remove action E2e');
    expect(focused()).toBe('Unit');
    await press('Undo last edit');
    expect(actions().slice(-2)).toEqual(['Action Unit of Deploy', 'Action E2e of Deploy']);
  });

  test('also “Discard” can be taken back', async () => {
    await press('Add a stage');
    await press('Discard');
    expect(stages()).toEqual(['Source', 'Build', 'Deploy']);
    expect(said()).toBe('All edits discarded.');
    await press('Undo last edit');
    expect(stages()).toEqual(['Source', 'Build', 'Deploy', 'Stage-4']);
  });

  test('an action is added, and its name is what to type next', async () => {
    await press('Add an action to Build');
    expect(focused()).toBe('Action-2');
  });
});

describe('a problem', () => {
  const described = (field: Element) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim())
      .join(' ');
  /** The field of that label: of Build, or of one of the two actions of Deploy. */
  const field = (label: string, of: 'Build' | 'Unit' | 'E2e') => {
    const labels = [...document.querySelectorAll('label')].filter(({textContent}) => textContent === label);
    return document.getElementById(labels.at({Build: -3, Unit: -2, E2e: -1}[of])?.htmlFor ?? '') ?? document.body;
  };
  const stageName = () => screen.getAllByLabelText('Name of the stage').at(-1) ?? document.body;
  const put = (control: Element, value: string) => fireEvent.change(control, {target: {value}});

  test.each([
    ['Name', 'a b', 'Deploy: “a b” can’t be an action’s name: 1 to 20 letters, digits, - or _.'],
    ['Name', 'E2e', 'Two actions of Deploy are called E2e.'],
    ['runOrder', '1000', 'Deploy/Unit: runOrder is a whole number from 1 to 999.'],
    ['Minutes', '0', 'Deploy/Unit: minutes are a whole number from 1 to 86400.'],
    ['Input artifacts', 'X', 'Deploy/Unit: no action makes X.'],
    ['Output artifacts', 'X X', 'Deploy/Unit: an artifact is named twice.'],
  ])('of %s (%s) is told at its field and above “Save the pipeline”', (label, value, message) => {
    put(field(label, 'Unit'), value);
    // Of two with one name, the second is the one to mend.
    const wrong = [...document.querySelectorAll('[aria-invalid="true"]')];
    expect(wrong.map(described)).toEqual([message]);
    expect(wrong[0]).toBe(value === 'E2e' ? field('Name', 'E2e') : field(label, 'Unit'));
    expect(screen.getAllByText(message)).toHaveLength(2);
    put(field(label, 'Unit'), {Name: 'Unit', runOrder: '1', Minutes: '5'}[label] ?? '');
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
  });

  test('of a stage’s name, and of what it does with a failure, is told there too', () => {
    put(stageName(), '');
    expect(described(stageName())).toBe('“” can’t be a stage’s name: 1 to 20 letters, digits, - or _.');
    fireEvent.change(screen.getByLabelText('Execution mode'), {target: {value: 'PARALLEL'}});
    put(screen.getAllByLabelText('On failure')[0] ?? document.body, 'no-rollback');
    expect(described(screen.getAllByLabelText('On failure')[0] ?? document.body)).toBe(
      'Build: PARALLEL mode has no stage rollback.',
    );
  });

  test('keeps the pipeline from being saved, and the focus goes to the first field that has one', async () => {
    put(field('Minutes', 'E2e'), '0');
    put(field('Name', 'Build'), '');
    await press('Save the pipeline');
    expect(document.activeElement).toBe(field('Name', 'Build'));
    expect(said()).toBe('Not saved: 2 problems are left.');
    put(field('Name', 'Build'), 'Build');
    await press('Save the pipeline');
    expect(document.activeElement).toBe(field('Minutes', 'E2e'));
  });
});
