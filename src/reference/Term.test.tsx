// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Term} from './Term';

const SHORT = 'Files that a build puts out for later steps.';
const artifact = () => <Term id="artifact" term="artifact" short={SHORT} />;
const word = () => screen.getByRole('link', {name: 'artifact'});
/** Browsers tell it by `:popover-open`, which jsdom doesn't know. */
const open = () => document.querySelector('[popover][data-open]') !== null;
/** Longer than anybody has to wait for a preview to come or go. */
const wait = () => act(() => new Promise<void>((done) => setTimeout(done, 200)));

/** Whether a click is left to the link. Stops it then, because jsdom can't go anywhere. */
function follows(link: HTMLElement, detail: number): boolean {
  let left = false;
  const stop = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, {once: true});
  fireEvent.click(link, {detail});
  return left;
}

/** jsdom has no popovers. */
function addPopovers() {
  Object.assign(HTMLElement.prototype, {
    popover: null,
    togglePopover(this: HTMLElement, force: boolean) {
      this.toggleAttribute('data-open', force);
    },
  });
}
function removePopovers() {
  Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
}

afterEach(cleanup);

describe('a term', () => {
  test('is a link to its entry, described by the short text', () => {
    render(artifact());
    expect(word().getAttribute('href')).toBe('/glossary#artifact');
    const description = document.getElementById(word().getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe(SHORT);
  });

  test('shows its children where it has some', () => {
    render(
      <Term id="artifact" term="artifact" short={SHORT}>
        artifacts
      </Term>,
    );
    expect(screen.getByRole('link', {name: 'artifacts'}).getAttribute('href')).toBe('/glossary#artifact');
  });

  test('used twice on a page has two descriptions', () => {
    render([<Term key="1" id="a" term="a" short="One." />, <Term key="2" id="b" term="b" short="Two." />]);
    const ids = ['a', 'b'].map((name) => screen.getByRole('link', {name}).getAttribute('aria-describedby'));
    expect(new Set(ids).size).toBe(2);
  });

  test('that was not filled in says where it works', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Term id="artifact" />)).toThrow('<Term id="artifact" /> was not filled in');
    vi.restoreAllMocks();
  });
});

describe('the preview', () => {
  beforeEach(addPopovers);
  afterEach(removePopovers);

  test('closes on Escape and on a press elsewhere by the browser’s own means', () => {
    render(artifact());
    expect(document.querySelector('[popover="auto"]')?.textContent).toContain(SHORT);
  });

  test('comes with the keyboard’s focus and goes with it; the way to the glossary is no stop of its own', async () => {
    render(
      <>
        {artifact()}
        <button type="button">after</button>
      </>,
    );
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(word());
    await wait();
    expect(open()).toBe(true);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button'));
    await wait();
    expect(open()).toBe(false);
  });

  test('comes with the pointer and goes with it', async () => {
    render(artifact());
    const user = userEvent.setup();
    await user.hover(word());
    expect(open()).toBe(false);
    await wait();
    expect(open()).toBe(true);
    await user.unhover(word());
    await wait();
    expect(open()).toBe(false);
  });

  test('does not come for a pointer that only passes', async () => {
    render(artifact());
    const user = userEvent.setup();
    await user.hover(word());
    await user.unhover(word());
    await wait();
    expect(open()).toBe(false);
  });

  test('comes with a touch, which then does not follow the link; the way to the glossary is inside', () => {
    render(artifact());
    fireEvent.pointerDown(word(), {pointerType: 'touch'});
    expect(follows(word(), 1)).toBe(false);
    expect(open()).toBe(true);
    const way = screen.getByRole('link', {name: '“artifact” in the glossary', hidden: true});
    expect(way.getAttribute('href')).toBe('/glossary#artifact');
    expect(follows(way, 1)).toBe(true);
  });

  test.each([
    ['a mouse', 'mouse', 1],
    ['Enter on a device that was touched before', 'touch', 0],
  ])('lets %s follow the link', (_, pointerType, detail) => {
    render(artifact());
    fireEvent.pointerDown(word(), {pointerType});
    expect(follows(word(), detail)).toBe(true);
  });
});

test('a touch follows the link where the browser has no popovers', () => {
  render(artifact());
  fireEvent.pointerDown(word(), {pointerType: 'touch'});
  expect(follows(word(), 1)).toBe(true);
});
