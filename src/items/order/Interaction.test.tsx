// @vitest-environment jsdom
import {cleanup, createEvent, fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test} from 'vitest';
import type {Response} from '../outcome';
import {OrderInteraction} from './Interaction';
import type {OrderQuestion} from './split';
import {startOrder} from './start';

afterEach(cleanup);

const question = (distractors: readonly string[] = []): OrderQuestion => ({
  type: 'order',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>In which order?</p>',
  steps: ['stop', 'copy', 'start', ...distractors].map((id, index, ids) => ({
    id,
    text: `<code>${id}</code>`,
    distractor: distractors.includes(id),
    after: index === 0 || distractors.includes(id) ? [] : [ids[index - 1] ?? ''],
  })),
});

type HarnessProps = {item?: OrderQuestion; settled?: boolean; start?: Response};

function Harness({item = question(), settled = false, start = []}: HarnessProps): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <>
      <OrderInteraction item={item} seed="s" response={response} settled={settled} onRespond={setResponse} />
      <output aria-label="Response">{response.join(' ')}</output>
    </>
  );
}

const response = () => screen.getByRole('status', {name: 'Response'}).textContent;
const announced = () => screen.getByRole('status', {name: ''}).textContent;
const button = (name: string) => screen.getByRole('button', {name});
const shown = () => screen.getAllByRole('listitem').map((row) => row.querySelector('code')?.textContent);

describe('an untouched order', () => {
  test('is shown in the seed’s order, and is no response yet', () => {
    render(<Harness />);
    expect(shown()).toEqual(startOrder(question(), 's').map(({id}) => id));
    expect([response(), announced()]).toEqual(['', '']);
  });

  test('has no way to leave a step out where all of them belong', () => {
    render(<Harness />);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  test('answers with the whole list at the first move', async () => {
    render(<Harness />);
    const [first = '', ...rest] = startOrder(question(), 's').map(({id}) => id);
    await userEvent.click(button(`Move down ${first}`));
    expect(response()).toBe([rest[0], first, ...rest.slice(1)].join(' '));
  });
});

describe('moving a step', () => {
  test('up and down swaps it with its neighbor and says where it is now', async () => {
    render(<Harness start={['start', 'copy', 'stop']} />);
    await userEvent.click(button('Move up stop'));
    expect([shown(), response(), announced()]).toEqual([
      ['start', 'stop', 'copy'],
      'start stop copy',
      'Moved to position 2 of 3',
    ]);
    await userEvent.click(button('Move down start'));
    expect([response(), announced()]).toEqual(['stop start copy', 'Moved to position 2 of 3']);
  });

  test.each([
    ['Move up', 'stop', ['start', 'stop', 'copy']],
    ['Move down', 'start', ['copy', 'start', 'stop']],
  ])('with %s by keyboard keeps the focus on its own button', async (action, id, order) => {
    render(<Harness start={['start', 'copy', 'stop']} />);
    button(`${action} ${id}`).focus();
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(order);
    expect(document.activeElement).toBe(button(`${action} ${id}`));
  });

  test('goes straight to a position, past the others', async () => {
    render(<Harness start={['start', 'copy', 'stop']} />);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Position stop'}), '1');
    expect([response(), announced()]).toEqual(['stop start copy', 'Moved to position 1 of 3']);
    expect(screen.getByRole('combobox', {name: 'Position stop'})).toHaveProperty('value', '1');
  });

  test('beyond an end changes nothing, and the button stays where the focus can be', async () => {
    render(<Harness start={['start', 'copy', 'stop']} />);
    await userEvent.click(button('Move up start'));
    expect([response(), announced()]).toEqual(['start copy stop', 'Stays at position 1 of 3']);
    expect(button('Move up start').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Move up start'));
  });

  test('by dragging drops it at the place of another one', () => {
    render(<Harness start={['start', 'copy', 'stop']} />);
    const rows = screen.getAllByRole('listitem');
    const grip = rows[2]?.querySelector('[draggable]') ?? document.body;
    const dragStart = createEvent.dragStart(grip);
    Object.assign(dragStart, {dataTransfer: {setData: () => undefined, setDragImage: () => undefined}});
    fireEvent(grip, dragStart);
    fireEvent.drop(rows[0] ?? document.body);
    expect([response(), announced()]).toEqual(['stop start copy', 'Moved to position 1 of 3']);
  });
});

describe('leaving a step out', () => {
  const item = question(['lunch']);

  test('takes it off the response and puts it last, without controls to move it', async () => {
    render(<Harness item={item} start={['lunch', 'stop', 'copy', 'start']} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Leave out lunch'}));
    expect([response(), announced(), shown().at(-1)]).toEqual(['stop copy start', 'Left out; 3 stay', 'lunch']);
    expect(screen.queryByRole('button', {name: 'Move up lunch'})).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', {name: 'Leave out lunch'}));
  });

  test('can be taken back: the step returns at the end', async () => {
    render(<Harness item={item} start={['stop', 'copy']} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Leave out start'}));
    expect([response(), announced()]).toEqual(['stop copy start', 'Back at position 3 of 3']);
  });

  test('stops at the last step, because an empty list would count as untouched', () => {
    render(<Harness item={item} start={['stop']} />);
    expect(screen.getByRole('checkbox', {name: 'Leave out stop'})).toHaveProperty('disabled', true);
  });
});

describe('a response that does not fit the item any more', () => {
  test.each([[['stop', 'gone']], [['stop', 'stop']]])('%j is shown as untouched', (start) => {
    render(<Harness start={start} />);
    expect(shown()).toEqual(startOrder(question(), 's').map(({id}) => id));
  });
});

describe('after the check', () => {
  const words = () =>
    within(screen.getAllByRole('list')[0] ?? document.body)
      .getAllByRole('listitem')
      .map((row) => row.textContent);

  test('says of each step in words how it stands, in the reader’s order', () => {
    render(<Harness item={question(['lunch'])} settled start={['start', 'stop', 'copy', 'lunch']} />);
    expect(words()).toEqual(['1.start Too early', '2.stop In order', '3.copy In order', '4.lunch Doesn’t belong here']);
  });

  test('says what was left out, rightly or not', () => {
    render(<Harness item={question(['lunch'])} settled start={['copy', 'start']} />);
    expect(words()).toEqual([
      '1.copy In order',
      '2.start In order',
      '–stop Left out, but belongs here',
      '–lunch Left out, rightly',
    ]);
  });

  test('shows the right order where it was missed, and nothing more where it was found', () => {
    render(<Harness settled start={['start', 'stop', 'copy']} />);
    expect(screen.getByText('The right order:')).toBeDefined();
    expect(shown().slice(3)).toEqual(['stop', 'copy', 'start']);
    cleanup();
    render(<Harness settled start={['stop', 'copy', 'start']} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
  });

  test('takes no further answer', () => {
    render(<Harness settled start={['stop', 'copy', 'start']} />);
    expect([screen.queryAllByRole('button'), screen.queryAllByRole('combobox')]).toEqual([[], []]);
  });
});
