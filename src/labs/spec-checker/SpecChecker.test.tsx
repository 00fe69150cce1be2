// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
// Loaded before the tests, so that the first of them doesn't wait for it.
import './check';
import {browserCompression} from './compression';
import {EXAMPLES, type ExampleId} from './examples';
import {printFile} from './link';
import type {PageKind} from './report-text';
import {SpecChecker} from './SpecChecker';
import type {LoadBox} from './useTextBox';
import {bytesOf, type Bytes} from './utf8';

/** CodeMirror doesn't come; the plain field stays. */
const noEditor: LoadBox = () => Promise.reject(new Error('offline'));
const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

beforeEach(() => {
  copied.mockReset();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), {clipboard: {writeText: copied}}));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (kind: PageKind = 'buildspec', hash = '') =>
  render(<SpecChecker kind={kind} hash={hash} address={`/labs/${kind}/`} load={noEditor} />);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', {name: /^Your /});
const type = (text: string) => fireEvent.input(field(), {target: {value: text}});
const summary = (words: RegExp | string) => screen.findByText(words, {selector: 'strong'});
const said = () => screen.getByRole('status', {name: 'What was done'}).textContent;
const press = async (name: string | RegExp) => {
  screen.getByRole('button', {name}).focus();
  await userEvent.keyboard('{Enter}');
};
const example = (id: string) => EXAMPLES.find((one) => one.id === id)?.text ?? '';
/** jsdom's files can't be read as bytes. */
const open = (name: string, bytes: Bytes) => {
  const file = Object.assign(new File([bytes], name), {arrayBuffer: () => Promise.resolve(bytes.buffer)});
  return userEvent.upload(screen.getByLabelText('Open a file'), file, {applyAccept: false});
};

describe('while typing', () => {
  test('a problem is told with its place, why, what to do, the rule, and where to read more', async () => {
    show();
    type('version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n');
    await summary('1 error.');
    const item = within(screen.getByRole('listitem'));
    expect(item.getByText('Error')).toBeDefined();
    expect(item.getByText('key-misspelt')).toBeDefined();
    expect(item.getByText('pre_build', {selector: '.message code'})).toBeDefined();
    expect(item.getByText('Why it matters').nextElementSibling?.textContent).not.toBe('');
    expect(item.getByText('What to do').nextElementSibling?.textContent).not.toBe('');
    expect(item.getByRole('link', {name: /^Read more: buildspec, /}).getAttribute('href')).toContain('/codebuild/');
    expect(screen.getByText('Recognized: buildspec, version 0.2.')).toBeDefined();
  });

  test('the button of a place moves the cursor there', async () => {
    show();
    type('version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n');
    await summary('1 error.');
    await press('Line 3, column 3');
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe('version: 0.2\nphases:\n  '.length);
  });

  test('one click mends, says so, keeps the focus where that is said, and can be taken back', async () => {
    show();
    const text = 'version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n';
    type(text);
    await summary('1 error.');
    await press('Write pre_build');
    expect(field().value).toBe(text.replace('pre-build', 'pre_build'));
    expect(said()).toBe('Done in line 3: Write pre_build.');
    expect(document.activeElement).toBe(screen.getByRole('status', {name: 'What was done'}));
    await summary('No problem found.');
    expect(screen.getByText(/It can’t see whether the commands work/)).toBeDefined();
    await press('Undo');
    expect(field().value).toBe(text);
    await summary('1 error.');
  });

  test('a fix for a text that has changed since is not made', async () => {
    show();
    type('version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n');
    await summary('1 error.');
    type('# new\nversion: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n');
    await press('Write pre_build');
    expect(field().value).toContain('pre-build');
    expect(said()).toContain('The text has changed since');
    await screen.findByRole('button', {name: 'Line 4, column 3'});
  });

  test('typing and pasting empty what was said of the text before', async () => {
    show();
    type('version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n');
    await summary('1 error.');
    await press('Write pre_build');
    expect(said()).toBe('Done in line 3: Write pre_build.');
    type('version: 0.2\nphases:\n  build:\n    commands:\n      - make\n');
    expect(said()).toBe('');
    expect(screen.getByRole('status', {name: 'What was done'}).hasAttribute('data-empty')).toBe(true);
  });

  test('a fix over lines says from which line on', async () => {
    show();
    type('version: 0.2\nphases:\n\tbuild:\n\t\tcommands:\n\t\t\t- make\n');
    await summary('1 error.');
    await press('Replace tabs by spaces');
    expect(field().value).toBe('version: 0.2\nphases:\n  build:\n    commands:\n      - make\n');
    expect(said()).toBe('Done from line 3 on: Replace tabs by spaces.');
    await summary('No problem found.');
  });

  test('the count is said after a pause, and only when it has changed', async () => {
    show();
    type('phases: {build: {commands: [make]}}');
    const status = screen.getByRole('status', {name: 'Count of problems'});
    await summary('1 error.');
    expect(status.textContent).toBe('');
    await waitFor(() => expect(status.textContent).toBe('1 error'), {timeout: 3000});
    const told = status.firstElementChild?.firstChild;
    type('phases: {build: {commands: [make, test]}}');
    await waitFor(() => expect(screen.queryByText('Checking…')).toBeNull());
    expect(status.firstElementChild?.firstChild).toBe(told);
  });

  test('a long text is checked on demand', async () => {
    show();
    type(`version: 0.3\nphases: {build: {commands: [make]}}\n# ${'x'.repeat(200_000)}`);
    await press('Check now');
    await summary('1 error.');
    expect(screen.queryByRole('button', {name: 'Check now'})).toBeNull();
    type(`version: 0.2\n# ${'x'.repeat(200_000)}`);
    expect(screen.getByText(/from before your last change/)).toBeDefined();
  });

  test.each<[PageKind, string, string, string]>([
    ['appspec', 'version: 0.2\nphases: {build: {commands: [make]}}', 'To the buildspec checker', '/labs/buildspec/'],
    ['buildspec', example('server'), 'To the AppSpec checker', '/labs/appspec/'],
  ])('on the page for a %s, a file of the other kind is checked as what it is', async (page, text, name, address) => {
    show(page);
    type(text);
    await summary('No problem found.');
    expect(screen.getByText(/This page is for the other kind/)).toBeDefined();
    expect(screen.getByRole('link', {name}).getAttribute('href')).toBe(address);
  });

  test('a file of its own kind, or of none, leads to no other page', async () => {
    show();
    type('version: 0.2\nphases: {build: {commands: [make]}}');
    await summary('No problem found.');
    expect(screen.queryByRole('link', {name: /^To the/})).toBeNull();
    type('hello');
    await summary('1 error.');
    expect(screen.queryByRole('link', {name: /^To the/})).toBeNull();
  });
});

describe('a file comes', () => {
  test.each(EXAMPLES.map(({page, id, title, isFaulty}) => [title, page, id, isFaulty] as const))(
    'from the example “%s”',
    async (title, page, id, isFaulty) => {
      show(page);
      fireEvent.change(screen.getByLabelText('Example'), {target: {value: id}});
      await press('Load the example');
      expect(field().value).toBe(example(id));
      expect(said()).toBe(`Loaded the example: ${title}.`);
      await summary(isFaulty ? /error/ : 'No problem found.');
    },
  );

  test('from the disk, and can be taken back', async () => {
    show();
    type('mine');
    await open('buildspec.yml', bytesOf(example('buildspec')));
    await waitFor(() => expect(said()).toBe('“buildspec.yml” is open.'));
    expect(field().value).toBe(example('buildspec'));
    await press('Undo');
    expect(field().value).toBe('mine');
  });

  test.each([
    ['archive.zip', new Uint8Array([0x50, 0x4b, 3, 4]), 'is no text but a binary file'],
    ['log.txt', new Uint8Array(1_048_577), 'has 1048577 bytes'],
  ])('not from %s; what stands in the editor is kept', async (name, bytes, words) => {
    show();
    type('mine');
    await open(name, bytes);
    await waitFor(() => expect(said()).toContain(words));
    expect(field().value).toBe('mine');
  });

  test('from a link', async () => {
    const printed = await printFile(example('ecs-faulty'), browserCompression());
    show('appspec', printed.kind === 'fragment' ? printed.fragment : '');
    await waitFor(() => expect(field().value).toBe(example('ecs-faulty')));
    await summary(/errors/);
  });

  test('not from a link that isn’t whole: that is told, and the editor stays empty', async () => {
    show('appspec', '#s=d.abc');
    await waitFor(() => expect(said()).toContain('damaged'));
    expect(field().value).toBe('');
  });
});

describe('with an example at the start', () => {
  const begin = (example: ExampleId, hash = '') =>
    render(<SpecChecker kind="buildspec" hash={hash} address="/labs/buildspec/" example={example} load={noEditor} />);
  const note = () => screen.queryByText(/^An example with [0-9]+ problems is open; paste your own over it\.$/);
  const isGone = () =>
    screen
      .getByText(/^An example/)
      .closest('p')
      ?.hasAttribute('data-gone');

  test('its problems stand there, and that it is an example', async () => {
    begin('buildspec-faulty');
    expect(field().value).toBe(example('buildspec-faulty'));
    await summary(/errors/);
    expect(note()?.textContent).toContain(`with ${screen.getAllByRole('listitem').length} problems`);
    expect(isGone()).toBe(false);
    expect(said()).toBe('');
  });

  test('one press makes room for one’s own file, with the cursor in the field', async () => {
    begin('buildspec-faulty');
    await summary(/errors/);
    await press('Clear the example');
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(isGone()).toBe(true);
    await press('Undo');
    expect(field().value).toBe(example('buildspec-faulty'));
  });

  test.each([
    ['typing', () => Promise.resolve(type('version: 0.2'))],
    ['a fix', () => press('Write post_build')],
    ['another example', () => press('Load the example')],
  ])('%s ends it', async (_because, act) => {
    begin('buildspec-yaml-traps');
    await screen.findByRole('button', {name: 'Write post_build'});
    await act();
    expect(isGone()).toBe(true);
  });

  test('the file of a link takes its place', async () => {
    const printed = await printFile('version: 0.2', browserCompression());
    begin('buildspec-faulty', printed.kind === 'fragment' ? printed.fragment : '');
    await waitFor(() => expect(field().value).toBe('version: 0.2'));
    expect(isGone()).toBe(true);
    expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
  });

  test('a link that isn’t whole takes it away', async () => {
    begin('buildspec-faulty', '#s=d.abc');
    await waitFor(() => expect(said()).toContain('damaged'));
    expect(field().value).toBe('');
  });
});

describe('a file goes', () => {
  test('into a link, and that it does is said', async () => {
    show();
    type('version: 0.2');
    expect(screen.getByText(/^The link contains the whole file/)).toBeDefined();
    await press('Copy link');
    await waitFor(() => expect(said()).toContain('It contains the whole file.'));
    const [link = ''] = copied.mock.calls[0] ?? [];
    cleanup();
    show('buildspec', new URL(link).hash);
    await waitFor(() => expect(field().value).toBe('version: 0.2'));
  });

  test('into a field to copy by hand, where the clipboard is closed', async () => {
    copied.mockImplementation(() => Promise.reject(new Error('denied')));
    show();
    type('version: 0.2');
    await press('Copy link');
    const link = await screen.findByLabelText<HTMLInputElement>('Link with the file');
    expect(link.value).toContain('/labs/buildspec/#s=d.');
    await press('Copy the text');
    await waitFor(() => expect(field().selectionEnd).toBe('version: 0.2'.length));
    await waitFor(() => expect(said()).toContain('Ctrl+C'));
  });

  test('by Clear, and comes back by Undo', async () => {
    show();
    type('mine');
    await press('Clear');
    expect(field().value).toBe('');
    await press('Undo');
    expect(field().value).toBe('mine');
    expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
    expect(said()).toBe('Undone.');
  });
});

test('without JavaScript there is a field with its name, and a sentence that checking needs it', () => {
  const html = renderToString(<SpecChecker kind="buildspec" hash="" address="/labs/buildspec/" load={noEditor} />);
  expect(html).toMatch(/<noscript><p>Checking needs JavaScript/);
  expect(html).toMatch(/<label[^>]*>Your buildspec<\/label><\/div><textarea/);
});

test('what was typed before the editor came is taken over, with the focus', async () => {
  const mounted: {text: string; isFocused: boolean}[] = [];
  const {promise, resolve} = withResolvers<Awaited<ReturnType<LoadBox>>>();
  render(<SpecChecker kind="buildspec" hash="" address="/labs/buildspec/" load={() => promise} />);
  type('version: 0.2');
  field().focus();
  resolve((_parent, {text, isFocused}) => {
    mounted.push({text, isFocused});
    return {
      text: () => text,
      length: () => text.length,
      replace: vi.fn(),
      change: vi.fn(),
      goTo: vi.fn(),
      selectAll: vi.fn(),
      mark: vi.fn(),
      remove: vi.fn(),
    };
  });
  await act(() => promise);
  expect(mounted).toEqual([{text: 'version: 0.2', isFocused: true}]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText(/press Escape and then Tab to leave/)).toBeDefined();
});

/** Node 20 has no `Promise.withResolvers`. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return {promise, resolve};
}
