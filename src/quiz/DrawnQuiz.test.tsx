// @vitest-environment jsdom
import {cleanup, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {exampleAnswer, exampleProgress} from '../progress/example-progress';
import {parseProgress, printProgress, type Progress} from '../progress/progress';
import {KEY} from '../progress/store';
import {exampleLooseItem} from './example-bank';
import type {LooseItem} from './loose-item';

const PLACES = [5, 0, 3];
let broken: ReadonlySet<number>;
const fetched: number[] = [];

function fetchItem(place: number): Promise<LooseItem> {
  fetched.push(place);
  return broken.has(place)
    ? Promise.reject(new TypeError('Failed to fetch'))
    : Promise.resolve(exampleLooseItem(`item-${place}`, `home-${place}`));
}

/** The quiz with a store of its own, as after loading the page anew. */
async function openQuiz(saved?: Progress) {
  if (saved) {
    window.localStorage.setItem(KEY, printProgress(saved));
  }
  vi.resetModules();
  const {DrawnQuiz} = await import('./DrawnQuiz');
  render(<DrawnQuiz places={PLACES} fetchItem={fetchItem} title="Three" />);
}

const ids = () => [...document.querySelectorAll('form[data-current]')].map(({id}) => id);
const current = () => document.querySelector('form[data-current="true"]')?.id;
const question = () => within(document.querySelector<HTMLElement>('form[data-current="true"]') ?? document.body);
const again = () => screen.findByRole('button', {name: 'Try again'});

beforeEach(() => {
  broken = new Set();
  fetched.length = 0;
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('a drawn quiz', () => {
  test('says that it draws, then asks in the order of the draw, each fetched once', async () => {
    await openQuiz();
    expect(screen.getByText('Drawing the questions…')).toBeDefined();
    expect(await screen.findByText('Question 1 of 3')).toBeDefined();
    expect(screen.queryByText('Drawing the questions…')).toBeNull();
    expect(ids()).toEqual(['item-5', 'item-0', 'item-3']);
    expect(fetched).toEqual(PLACES);
  });

  test('links each question to its home', async () => {
    await openQuiz();
    await screen.findByText('Question 1 of 3');
    expect(
      question()
        .getByRole('link', {name: /Copy link/})
        .getAttribute('href'),
    ).toBe('/quizzes/home-5/#item-5');
  });

  test('explains an answer, names the belief behind it, and saves it under the item’s own id', async () => {
    await openQuiz();
    await userEvent.click(await screen.findByRole('radio', {name: 'item-5 b'}));
    await userEvent.click(question().getByRole('button', {name: 'Check'}));
    expect(await question().findByText('item-5: not b')).toBeDefined();
    expect(question().getByText('“It is b.”')).toBeDefined();
    const read = parseProgress(window.localStorage.getItem(KEY));
    expect(read.kind === 'progress' && Object.keys(read.progress.items)).toEqual(['item-5']);
  });

  test('opens at the first question that was not answered before', async () => {
    await openQuiz(exampleProgress({'item-5': exampleAnswer()}));
    await waitFor(() => expect(current()).toBe('item-0'));
  });

  test('tells how many could not be loaded, and asks the others', async () => {
    broken = new Set([0]);
    await openQuiz();
    expect(await screen.findByText(/^1 of the 3 questions could not be loaded/)).toBeDefined();
    expect(ids()).toEqual(['item-5', 'item-3']);
  });

  test('fetches only the missing ones again, puts them at their places and keeps answers and earlier ones', async () => {
    broken = new Set([0]);
    await openQuiz(exampleProgress({'item-0': exampleAnswer({credit: 0, response: ['b']})}));
    await userEvent.click(await screen.findByRole('radio', {name: 'item-5 a'}));
    await userEvent.click(question().getByRole('button', {name: 'Check'}));
    broken = new Set();
    fetched.length = 0;
    await userEvent.click(await again());
    expect(await screen.findByText('All 3 questions are here.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByText('All 3 questions are here.').closest('[role=status]'));
    expect(fetched).toEqual([0]);
    expect(ids()).toEqual(['item-5', 'item-0', 'item-3']);
    expect(current()).toBe('item-5');
    expect(screen.getByRole('button', {name: 'Question 1, right'})).toBeDefined();
    expect(screen.getByRole('button', {name: 'Question 2, not right'})).toBeDefined();
  });

  test('explains also what came late', async () => {
    broken = new Set([3]);
    await openQuiz();
    await userEvent.click(await screen.findByRole('radio', {name: 'item-5 a'}));
    broken = new Set();
    await userEvent.click(await again());
    await userEvent.click(await screen.findByRole('button', {name: 'Question 3'}));
    await userEvent.click(screen.getByRole('radio', {name: 'item-3 b'}));
    await userEvent.click(question().getByRole('button', {name: 'Check'}));
    expect(await question().findByText('item-3: not b')).toBeDefined();
  });

  test('says so when nothing could be loaded, leads to the sets, and can be tried again more than once', async () => {
    broken = new Set(PLACES);
    await openQuiz();
    expect(await screen.findByText('The questions could not be loaded.')).toBeDefined();
    expect(screen.getByRole('link', {name: 'All sets'})).toBeDefined();
    await userEvent.click(await again());
    broken = new Set([3]);
    await userEvent.click(await again());
    expect(await screen.findByText(/^1 of the 3 questions could not be loaded/)).toBeDefined();
    expect(ids()).toEqual(['item-5', 'item-0']);
  });
});
