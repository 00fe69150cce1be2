// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {afterEach, describe, expect, test} from 'vitest';
import type {Response} from '../outcome';
import {HotspotInteraction} from './Interaction';
import type {HotspotQuestion} from './split';

afterEach(cleanup);

const question: HotspotQuestion = {
  type: 'hotspot',
  id: 'q',
  aliases: [],
  level: 'diagnose',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Which?</p>',
  file: {
    name: 'appspec.yml',
    language: 'yaml',
    lines: ['<span class="hljs-attr">os:</span> linux', '', 'hooks:', '  Install:'],
  },
  keys: [3, 4],
  explained: [1, 3, 4],
};

function Harness({settled = false, start = []}: {settled?: boolean; start?: Response}): ReactNode {
  const [response, setResponse] = useState<Response>(start);
  return (
    <>
      <HotspotInteraction item={question} seed="s" response={response} settled={settled} onRespond={setResponse} />
      <button type="button">After</button>
      <output>{response.join(' ')}</output>
    </>
  );
}

describe('a hotspot', () => {
  test('is the named file, each line a checkbox that reads its number and its text', () => {
    render(<Harness />);
    expect(within(screen.getByRole('figure')).getByText('appspec.yml')).toBeDefined();
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
    for (const name of ['Line 1: os: linux', 'Line 2: empty', 'Line 3: hooks:', 'Line 4: Install:']) {
      expect(screen.getByRole('checkbox', {name})).toBeDefined();
    }
  });

  test('takes marks anywhere on a line, and takes them back', async () => {
    render(<Harness />);
    await userEvent.click(screen.getByText('Install:', {exact: false}));
    await userEvent.click(screen.getByRole('checkbox', {name: /Line 1/}));
    await userEvent.click(screen.getByText('Install:', {exact: false}));
    expect(screen.getByRole('status').textContent).toBe('line-1');
  });

  test('is walked with arrow keys, Home and End, which stay inside; the space bar marks', async () => {
    render(<Harness />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown} {End}{ArrowDown} {Home} ');
    expect(screen.getByRole('status').textContent).toBe('line-3 line-4 line-1');
  });

  test('lets Tab go on to what follows', async () => {
    render(<Harness />);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', {name: 'After'}));
  });

  test('says nothing about right or wrong before the check', () => {
    render(<Harness start={['line-1']} />);
    expect(screen.queryByText(/right|fault/)).toBeNull();
  });
});

describe('after the check', () => {
  test('says in words what each marked line and each fault was, and takes no further mark', async () => {
    render(<Harness settled start={['line-1', 'line-4']} />);
    expect(screen.getByRole('checkbox', {name: 'Line 1: os: linux Your mark, not at fault'})).toBeDefined();
    expect(screen.getByRole('checkbox', {name: 'Line 3: hooks: At fault, not marked'})).toBeDefined();
    expect(screen.getByRole('checkbox', {name: 'Line 4: Install: Your mark, right'})).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', {name: 'Line 2: empty'}));
    expect(screen.getByRole('status').textContent).toBe('line-1 line-4');
  });
});
