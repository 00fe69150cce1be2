// @vitest-environment jsdom
import {act, cleanup, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Bank} from '../../quiz/bank';
import {exampleItem} from '../../quiz/example-bank';
import EmbedPage from './index';

const site = vi.hoisted(() => ({inBrowser: true, observed: (): void => undefined}));
vi.mock('@docusaurus/useIsBrowser', () => ({default: () => site.inBrowser}));
vi.mock('@docusaurus/theme-common', () => ({PageMetadata: () => null}));
vi.mock('../../quiz/Quiz', () => ({
  Quiz: ({bank, save, only}: {readonly bank: Bank; readonly save: boolean; readonly only?: string}): ReactNode => (
    <p>
      {`quiz of ${bank.id}, ${only ?? 'whole'}, ${save ? 'saved' : 'not saved'}`} <a href="/page/#section">section</a>{' '}
      <a href="#two">two</a>
    </p>
  ),
}));

const bank: Bank = {
  id: 'topic',
  title: 'The topic',
  description: 'What is asked.',
  page: '/page',
  aliases: [],
  retired: [{id: 'gone', on: '2026-11-20', why: 'AWS withdrew what it asked about.'}],
  objectives: {},
  items: [exampleItem('one'), {...exampleItem('two'), aliases: ['former-two']}],
  loadNotes: () => Promise.reject(new Error('not asked for')),
};

function open(item?: string, search = '') {
  window.history.replaceState(null, '', `/embed/topic/${item ?? ''}${search}`);
  return render(<EmbedPage bank={bank} match={{params: item === undefined ? {} : {item}}} />);
}

beforeEach(() => {
  site.inBrowser = true;
  document.documentElement.setAttribute('data-theme', 'light');
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        site.observed = tell;
      }
      observe(): void {
        site.observed();
      }
      disconnect(): void {
        site.observed = () => undefined;
      }
    },
  );
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an embedded page', () => {
  test.each([
    [undefined, '', 'quiz of topic, whole, not saved', '/quizzes/topic/'],
    ['one', '', 'quiz of topic, one, not saved', '/quizzes/topic/#one'],
    ['former-two', '', 'quiz of topic, two, not saved', '/quizzes/topic/#two'],
    ['one', '?save=1', 'quiz of topic, one, saved', '/quizzes/topic/#one'],
  ])('for item %j and %j shows the %s, and links to %s', (item, search, shown, page) => {
    open(item, search);
    expect(screen.getByText(shown)).toBeDefined();
    const link = screen.getByRole('link', {name: /in the guide$/});
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([page, '_blank']);
  });

  test('says so when the quiz has no such question, and leads to the quiz', () => {
    open('on%65');
    expect(screen.getByText('This quiz has no question “on%65”.')).toBeDefined();
    const link = screen.getByRole('link', {name: 'See all questions of the quiz'});
    expect(link.getAttribute('href')).toBe('/quizzes/topic/');
    expect(screen.queryByText(/^quiz of/)).toBeNull();
  });

  test('says when a question was withdrawn, and why', () => {
    open('gone');
    expect(screen.getByText('This question was withdrawn on 20 November 2026.')).toBeDefined();
    expect(screen.getByText('AWS withdrew what it asked about.')).toBeDefined();
    expect(screen.getByRole('link', {name: 'See all questions of the quiz'})).toBeDefined();
  });

  test('says whether answers are kept', () => {
    open('one');
    expect(screen.getByText('Answers given here are not kept.')).toBeDefined();
    cleanup();
    open('one', '?save=1');
    expect(screen.getByText('Answers are kept in this browser only.')).toBeDefined();
  });

  test.each([
    ['?theme=dark', 'dark'],
    ['?theme=pink', 'light'],
    ['', 'light'],
  ])('with %j is %s', (search, theme) => {
    open('one', search);
    expect(document.documentElement.getAttribute('data-theme')).toBe(theme);
  });

  test('is the same for every item and query on the server, so that one file serves them all', () => {
    site.inBrowser = false;
    const served = (item: string, search: string) => {
      window.history.replaceState(null, '', `/embed/topic/${item}${search}`);
      return renderToString(<EmbedPage bank={bank} match={{params: {item}}} />);
    };
    const literal = served(':item', '');
    expect(served('one', '?theme=dark&save=1')).toBe(literal);
    expect(literal).toContain('Loading the question');
    expect(literal).not.toContain(':item');
  });

  test('opens links in a tab of their own, past the router', async () => {
    const routed = vi.fn();
    window.history.replaceState(null, '', '/embed/topic/one');
    render(
      // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <div onClick={routed}>
        <EmbedPage bank={bank} match={{params: {item: 'one'}}} />
      </div>,
    );
    const link = screen.getByRole('link', {name: 'section'});
    await userEvent.click(link);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(routed).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('link', {name: 'two'}));
    expect(routed).toHaveBeenCalledTimes(1);
  });
});

describe('the height of an embedded page', () => {
  test('is told to the page that holds it, at once and on each change', () => {
    const host = document.body.appendChild(document.createElement('iframe')).contentWindow ?? window;
    vi.spyOn(window, 'parent', 'get').mockReturnValue(host);
    const post = vi.spyOn(host, 'postMessage').mockReturnValue(undefined);
    const size = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    size.mockReturnValue(new DOMRect(0, 0, 300, 400.5));
    open('one');
    size.mockReturnValue(new DOMRect(0, 0, 300, 500));
    act(() => site.observed());
    expect(post.mock.calls).toEqual([
      [{type: 'aws-cicd-field-guide:height', height: 401}, '*'],
      [{type: 'aws-cicd-field-guide:height', height: 500}, '*'],
    ]);
  });

  test('is told to nobody outside a frame', () => {
    const post = vi.spyOn(window, 'postMessage');
    open('one');
    expect(post).not.toHaveBeenCalled();
  });
});
