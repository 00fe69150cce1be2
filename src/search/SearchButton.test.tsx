// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {EXAMPLE_DOCUMENTS} from './example-documents';
import {encodeIndex} from './index-file';
import {indexOf} from './search-index';
import {shardTexts} from './shards';

const index = indexOf(EXAMPLE_DOCUMENTS);
const FILES: Readonly<Record<string, unknown>> = {
  '/search/manifest.json': {version: 'v'},
  '/search/v/index.json': encodeIndex(index),
  ...Object.fromEntries(
    shardTexts(index, EXAMPLE_DOCUMENTS).map((texts, number) => [`/search/v/${number}.json`, texts]),
  ),
};
let broken = /never/;
const fetched: string[] = [];

/** The button with a search of its own, as after loading the page anew. */
async function openPage(address = '/codebuild/') {
  window.history.replaceState(null, '', address);
  vi.resetModules();
  const {SearchButton} = await import('./SearchButton');
  render(
    <>
      <SearchButton />
      <input aria-label="A field of the page" />
      <h1>The page</h1>
    </>,
  );
}

const field = () => screen.findByRole('searchbox', {name: 'Search the guide'});
const results = async () => within(await screen.findByRole('list', {name: 'Results'})).getAllByRole('link');

beforeEach(() => {
  broken = /never/;
  fetched.length = 0;
  window.localStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
  // jsdom has no modal dialogs; a browser restores the focus and fires `close` later.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    return broken.test(address)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(JSON.stringify(FILES[address]), {status: address in FILES ? 200 : 404}));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('a page without script hides the button, and nothing is fetched before the search is opened', async () => {
  await openPage();
  expect(screen.getByRole('button', {name: 'Search'}).hasAttribute('data-needs-script')).toBe(true);
  expect(fetched).toEqual([]);
  const {SearchButton} = await import('./SearchButton');
  expect(renderToString(<SearchButton />)).not.toContain('dialog>');
});

test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
  '%s opens the search, but not from a field',
  async (keys) => {
    await openPage();
    await userEvent.click(screen.getByRole('textbox', {name: 'A field of the page'}));
    await userEvent.keyboard(keys);
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(document.body);
    await userEvent.keyboard(keys);
    const opened = await field();
    expect(document.activeElement).toBe(opened);
  },
);

test('/ can be switched off for good; Ctrl-K stays', async () => {
  await openPage();
  await userEvent.click(screen.getByRole('button', {name: 'Search'}));
  await userEvent.click(await screen.findByRole('checkbox', {name: /with the \/ key/}));
  await userEvent.click(screen.getByRole('button', {name: 'Close'}));
  cleanup();
  await openPage();
  await userEvent.keyboard('/');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(await field()).toHaveProperty('value', '');
  expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
});

test('results say what they are, where, and show the words around the hit, marked', async () => {
  await openPage();
  await userEvent.click(screen.getByRole('button', {name: 'Search'}));
  await userEvent.type(await field(), 'aproval rule');
  const [first] = await results();
  expect(first?.getAttribute('href')).toBe('/codecommit/#rules');
  expect(first?.textContent).toBe('Approval rules');
  const item = screen.getByRole('listitem');
  expect(item.textContent).toContain('Section · AWS CodeCommit');
  expect(await within(item).findByText(/how many people must/)).toBeTruthy();
  expect([...item.querySelectorAll('mark')].map(({textContent}) => textContent)).toEqual([
    'Approval',
    'rules',
    'approval',
    'rule',
  ]);
  expect(screen.getByRole('status').textContent).toBe('1 result.');
});

test('arrow keys lead from the field through the results and back; typing goes on in the field', async () => {
  await openPage('/codebuild/?search=build');
  const links = await results();
  const input = await field();
  expect(input).toHaveProperty('value', 'build');
  input.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(links[1]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(input);
  await userEvent.keyboard('{ArrowDown}s');
  expect(document.activeElement).toBe(input);
  expect(input).toHaveProperty('value', 'builds');
});

test('Escape closes at once, also with words in the field', async () => {
  await openPage('/codebuild/?search=approval');
  await results();
  (await field()).focus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Enter in the field takes the first result and closes', async () => {
  await openPage('/codebuild/?search=approval');
  const [first] = await results();
  const went = vi.fn((event: Event) => event.preventDefault());
  first?.addEventListener('click', went);
  (await field()).focus();
  await userEvent.keyboard('{Enter}');
  expect(went).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('before anything is typed there are examples, and after a miss the nearest word; each can be pressed', async () => {
  await openPage('/codebuild/?search=aprovul');
  await userEvent.click(await screen.findByRole('button', {name: 'approval'}));
  expect(await results()).toHaveLength(1);
  await userEvent.clear(await field());
  await userEvent.click(await screen.findByRole('button', {name: 'post_build'}));
  expect((await results()).length).toBeGreaterThan(0);
});

test('what can’t be found is said', async () => {
  await openPage('/codebuild/?search=xyzzyx');
  expect(await screen.findByText('Nothing found for “xyzzyx”.')).toBeTruthy();
});

test('if the index can’t be loaded, that is said and can be tried again', async () => {
  broken = /index/;
  await openPage('/codebuild/?search=approval');
  expect(await screen.findByText('The search could not be loaded.')).toBeTruthy();
  broken = /never/;
  await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await results()).toHaveLength(1);
});

test('if a text can’t be loaded, the links work all the same', async () => {
  broken = /\d\.json/;
  await openPage('/codebuild/?search=approval');
  expect(await screen.findByText(/could not be loaded\. The links work/)).toBeTruthy();
  expect(await results()).toHaveLength(1);
});

test('in the dev server, the search says that the build makes it, and asks for nothing', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  await openPage('/codebuild/?search=approval');
  expect(await screen.findByText(/made by the build/)).toBeTruthy();
  expect(fetched).toEqual([]);
});

test('a text is fetched once', async () => {
  await openPage('/codebuild/?search=approval');
  await screen.findByText(/how many people must/);
  const before = fetched.length;
  await userEvent.type(await field(), ' rule');
  await userEvent.clear(await field());
  await userEvent.type(await field(), 'approval');
  await screen.findByText(/how many people must/);
  expect(fetched).toHaveLength(before);
});
