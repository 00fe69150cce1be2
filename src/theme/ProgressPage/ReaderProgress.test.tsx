// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {exampleAnswer, exampleProgress} from '../../progress/example-progress';
import {parseProgress, printProgress, type Progress} from '../../progress/progress';
import {KEY} from '../../progress/store';
import {MAX_LENGTH, printExport} from '../../progress/transfer';
import type {Bank} from '../../quiz/bank';
import type {CatalogEntry} from '../../quiz/catalog';
import {exampleItem} from '../../quiz/example-bank';

const part = (misconception?: string) => ({why: 'why', misconception});

function entry(id: string, title: string, load?: () => Promise<Bank>): CatalogEntry {
  const items = [exampleItem(`${id}-one`), exampleItem(`${id}-two`)];
  const bank: Bank = {
    id,
    title,
    description: 'What it asks.',
    page: '/page',
    aliases: [],
    retired: [],
    objectives: {'topic.name': {title: 'Name the thing', section: '/page#section'}},
    items,
    loadNotes: () =>
      Promise.resolve({
        misconceptions: {'t.b': {belief: 'It is b.', correction: 'It is a.', section: '/page#belief'}},
        items: Object.fromEntries(
          items.map((item) => [item.id, {parts: {a: part(), b: part('t.b'), c: part()}, hints: [], sources: []}]),
        ),
      }),
  };
  return {...bank, load: load ?? (() => Promise.resolve(bank))};
}

const CATALOG = [entry('first', 'First set'), entry('second', 'Second set')];
const STARTED = exampleProgress({
  'first-one': exampleAnswer(),
  'first-two': exampleAnswer({credit: 0, response: ['b']}),
  'second-one': exampleAnswer({rev: 'rev-0'}),
});

/** The page's content with a store of its own, as after loading the page anew. */
async function open(saved?: Progress, catalog: readonly CatalogEntry[] = CATALOG) {
  if (saved) {
    window.localStorage.setItem(KEY, printProgress(saved));
  }
  vi.resetModules();
  const {ReaderProgress} = await import('./ReaderProgress');
  render(<ReaderProgress catalog={catalog} />);
}

const saved = () => {
  const read = parseProgress(window.localStorage.getItem(KEY));
  return read.kind === 'progress' ? read.progress : undefined;
};
const row = (title: string) => screen.getByRole('row', {name: new RegExp(title)});
const cells = (title: string) =>
  within(row(title))
    .getAllByRole('cell')
    .slice(0, 5)
    .map((cell) => cell.textContent);
const button = (name: string) => screen.getByRole('button', {name});
const pick = (text: string) => {
  // jsdom's files can't be read as text.
  const file = Object.assign(new File([text], 'mine.json'), {text: () => Promise.resolve(text)});
  return userEvent.upload(screen.getByLabelText(/^Import a file/), file, {applyAccept: false});
};

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('a reader’s progress', () => {
  test('tells a new reader where to begin, and offers nothing to export or reset', async () => {
    await open();
    expect(screen.getByRole('link', {name: 'Take ten questions'})).toBeDefined();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('table')).toEqual([]);
  });

  test('shows how each set and each objective stands', async () => {
    await open(STARTED);
    expect(cells('First set')).toEqual(['2 of 2', '1', '1', '0', '0']);
    expect(cells('Second set')).toEqual(['1 of 2', '0', '0', '1', '0']);
    expect(cells('Name the thing')).toEqual(['3 of 4', '1', '1', '1', '0']);
  });

  test('names the beliefs behind missed answers, and loads no bank without any', async () => {
    const load = vi.fn(() => Promise.reject(new Error('not needed')));
    await open(STARTED, [entry('first', 'First set'), entry('second', 'Second set', load)]);
    expect(await screen.findByText('“It is b.”')).toBeDefined();
    expect(screen.getByRole('link', {name: 'Read the section'}).getAttribute('href')).toBe('/page#belief');
    expect(load).not.toHaveBeenCalled();
  });

  test('says so when explanations can’t be loaded, and tries again', async () => {
    const load = vi.fn(() => Promise.reject<Bank>(new Error('offline')));
    await open(STARTED, [entry('first', 'First set', load)]);
    expect(await screen.findByText(/could not be loaded/)).toBeDefined();
    await userEvent.click(button('Try again'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('resets one set and brings it back, with the focus staying on the button', async () => {
    await open(STARTED);
    await userEvent.click(button('Reset First set'));
    expect(Object.keys(saved()?.items ?? {})).toEqual(['second-one']);
    expect(screen.getByText(/^Reset First set: 2 answers removed/)).toBeDefined();
    expect(document.activeElement).toBe(button('Undo reset of First set'));
    await userEvent.click(button('Undo reset of First set'));
    expect(saved()).toEqual(STARTED);
    expect(document.activeElement).toBe(button('Reset First set'));
  });

  test('resets everything, also what is not in this guide, and brings it back', async () => {
    const withStranger = {...STARTED, items: {...STARTED.items, stranger: exampleAnswer()}};
    await open(withStranger);
    expect(screen.getByText(/^1 answer belongs to a question that is not in this guide/)).toBeDefined();
    await userEvent.click(button('Reset everything'));
    expect(saved()?.items).toEqual({});
    await userEvent.click(button('Undo reset of everything'));
    expect(saved()).toEqual(withStranger);
  });

  test('keeps an answer that was given after the reset when the reset is undone', async () => {
    await open(STARTED);
    await userEvent.click(button('Reset First set'));
    const since = exampleAnswer({at: 99, response: ['c']});
    window.localStorage.setItem(KEY, printProgress(exampleProgress({'first-one': since})));
    await userEvent.click(button('Undo reset of First set'));
    expect(saved()?.items).toEqual({'first-one': since, 'first-two': STARTED.items['first-two']});
  });
});

describe('importing', () => {
  const FILE = exampleProgress({
    'first-one': exampleAnswer({at: 99, credit: 0}),
    'first-two': exampleAnswer({at: 1}),
    'second-two': exampleAnswer(),
  });

  test('shows first what would change, and changes it when told to', async () => {
    await open(STARTED);
    await pick(printExport(FILE));
    expect(await screen.findByText('1 new')).toBeDefined();
    expect(screen.getByText(/^1 newer than yours/)).toBeDefined();
    expect(screen.getByText(/^1 older than yours/)).toBeDefined();
    expect(saved()).toEqual(STARTED);
    await userEvent.click(button('Apply'));
    expect(screen.getByText('Imported: 1 new, 1 replaced.')).toBeDefined();
    expect(saved()?.items).toEqual({
      ...STARTED.items,
      'first-one': FILE.items['first-one'],
      'second-two': FILE.items['second-two'],
    });
    expect(document.activeElement).toBe(screen.getByLabelText(/^Import a file/));
  });

  test('changes nothing when canceled', async () => {
    await open(STARTED);
    await pick(printExport(FILE));
    await screen.findByText('1 new');
    await userEvent.click(button('Cancel'));
    expect(screen.getByText('Nothing was imported.')).toBeDefined();
    expect(saved()).toEqual(STARTED);
  });

  test('offers nothing to apply where the file holds nothing new', async () => {
    await open(STARTED);
    await pick(printExport(STARTED));
    expect(await screen.findByText('3 the same as yours')).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Apply'})).toBeNull();
  });

  test.each([
    ['no JSON', 'oops', /It is not JSON/],
    ['too big a file', ' '.repeat(MAX_LENGTH + 1), /larger than 2 MB/],
  ])('refuses %s in words and changes nothing', async (_because, text, reason) => {
    await open(STARTED);
    await pick(text);
    expect(await screen.findByText(reason)).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Apply'})).toBeNull();
    expect(saved()).toEqual(STARTED);
  });
});
