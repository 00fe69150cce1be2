// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test} from 'vitest';
import {NO_PROGRESS, printProgress, record} from '../progress/progress';
import {KEY} from '../progress/store';
import type {BankSummary} from '../quiz/catalog';
import {fingerprintOf, parseAssignment, type Assignment} from './assignment';
import {AssignmentBuilder} from './AssignmentBuilder';
import {AssignmentChecklist} from './AssignmentChecklist';
import {CodeChecker} from './CodeChecker';
import {parseResultCode, printResultCode} from './result-code';

const TODAY = '2026-11-23';
const bank = (id: string, title: string): BankSummary => ({
  id,
  title,
  description: 'What it asks.',
  page: '/overview',
  aliases: [],
  objectives: {},
  items: ['one', 'two'].map((item) => ({
    id: `${id}-${item}`,
    rev: 'rev-1',
    type: 'choice',
    level: 'recall',
    objective: 'topic.name',
    section: '/overview#section',
    aliases: [],
  })),
});
const catalog = [bank('build', 'Builds'), bank('deploy', 'Deployments')];
const pages = [
  {path: '/overview', title: 'Overview'},
  {path: '/codebuild', title: 'AWS CodeBuild'},
];

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('the builder', () => {
  const open = () =>
    render(<AssignmentBuilder catalog={catalog} pages={pages} origin="https://guide.example" today={TODAY} />);
  const link = () => screen.getByLabelText<HTMLInputElement>('Link for your team').value;

  test('says what is missing until there is a link', async () => {
    open();
    expect(screen.getByText('There is no link yet.')).toBeDefined();
    expect(screen.getByText(/^Title: give one/)).toBeDefined();
    await userEvent.type(screen.getByLabelText('Title'), 'Week 1');
    expect(screen.queryByText(/^Title: give one/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', {name: 'Overview'}));
    expect(link()).toBe('https://guide.example/assignment/?title=Week+1&read=/overview&pass=80');
    await userEvent.clear(screen.getByLabelText('Pass mark in percent'));
    expect(screen.getByText(/^Pass mark: needs to be a whole number/)).toBeDefined();
  });

  test('keeps the order of ticking, and changes it by a button that keeps the focus', async () => {
    open();
    await userEvent.type(screen.getByLabelText('Title'), 'Week 1');
    await userEvent.click(screen.getByRole('checkbox', {name: 'Deployments (2 questions)'}));
    await userEvent.click(screen.getByRole('checkbox', {name: 'Builds (2 questions)'}));
    expect(link()).toContain('quiz=deploy,build');
    const up = screen.getByRole('button', {name: 'Move up: Builds (2 questions)'});
    await userEvent.click(up);
    expect(link()).toContain('quiz=build,deploy');
    expect(document.activeElement).toBe(up);
    expect(screen.getByText('Builds (2 questions) is now number 1.')).toBeDefined();
  });

  test('copies the link', async () => {
    const user = userEvent.setup();
    open();
    await user.type(screen.getByLabelText('Title'), 'Week 1');
    await user.click(screen.getByRole('checkbox', {name: 'Overview'}));
    await user.click(screen.getByRole('button', {name: 'Copy link'}));
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(link());
  });
});

describe('the checklist', () => {
  const assignment: Assignment = {
    title: 'Week 1',
    pages: ['/overview'],
    quizzes: ['build'],
    passPercent: 50,
    due: '2026-12-01',
  };
  const open = () =>
    render(
      <AssignmentChecklist
        assignment={assignment}
        catalog={catalog}
        pages={pages}
        today={TODAY}
        day={() => '2026-11-24'}
      />,
    );
  const answer = (credit: number) => {
    const answered = record(NO_PROGRESS, 'build-one', {rev: 'rev-1', response: ['a'], credit, at: 1});
    window.localStorage.setItem(KEY, printProgress(answered));
    window.dispatchEvent(new StorageEvent('storage', {key: KEY}));
  };

  test('shows what is open, and no code before all is done', () => {
    answer(0);
    open();
    expect(screen.getByText('Due on 1 December 2026, in 8 days.')).toBeDefined();
    expect(screen.getByText('0 of 2 right: pass mark not reached yet, 1 needed')).toBeDefined();
    expect(screen.getByText('0 of 2 done.')).toBeDefined();
    expect(screen.queryByLabelText(/^Your name/)).toBeNull();
  });

  test('gives a code for a name once all is done; ticks stay while the reader is elsewhere on the site', async () => {
    answer(1);
    open();
    expect(screen.getByText('1 of 2 right: pass mark reached')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', {name: 'I have read it: Overview'}));
    cleanup();
    open();
    expect(screen.getByText('All 2 done.')).toBeDefined();
    await userEvent.type(screen.getByLabelText(/^Your name/), 'Ana');
    expect(parseResultCode(screen.getByLabelText<HTMLInputElement>('Result code').value)).toMatchObject({
      result: {
        assignment: fingerprintOf(assignment),
        finished: '2026-11-24',
        scores: [{quiz: 'build', right: 1, asked: 2}],
        name: 'Ana',
      },
    });
  });
});

describe('checking codes', () => {
  const code = printResultCode({
    assignment: '0k3j2h1',
    finished: '2026-11-30',
    scores: [{quiz: 'build', right: 1, asked: 2}],
    name: 'Ana',
  });

  test('makes a row of each code, and says why others were not read', async () => {
    render(<CodeChecker />);
    const field = screen.getByLabelText('Result codes');
    await userEvent.click(field);
    await userEvent.paste(`${code}\n${code.replace('Ana', 'Bob')}`);
    expect(screen.getByText('1 code read, 1 not read.')).toBeDefined();
    expect(within(screen.getByRole('table', {name: 'Results'})).getByText('1 of 2 (50 %)')).toBeDefined();
    expect(screen.getByText(/^Its checksum doesn’t fit/)).toBeDefined();
    await userEvent.clear(field);
    expect(screen.getByText('No codes yet.')).toBeDefined();
    await userEvent.type(field, 'hello');
    expect(screen.getByText(/^There is no result code in this text/)).toBeDefined();
  });
});

test('a link made in the builder is the one that the checklist reads', async () => {
  render(<AssignmentBuilder catalog={catalog} pages={pages} origin="" today={TODAY} />);
  await userEvent.type(screen.getByLabelText('Title'), 'R & D: 100 % #1?');
  await userEvent.click(screen.getByRole('checkbox', {name: 'AWS CodeBuild'}));
  const href = screen.getByRole('link', {name: 'Open it as your team sees it'}).getAttribute('href') ?? '';
  expect(parseAssignment(new URL(href, 'https://guide.example').search, {banks: catalog, pages})).toEqual({
    kind: 'assignment',
    assignment: {title: 'R & D: 100 % #1?', pages: ['/codebuild'], quizzes: [], passPercent: 80},
  });
});
