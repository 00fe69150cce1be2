// @vitest-environment jsdom
import {waitFor} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {checkSpec} from './check';
import {mountCodeMirror} from './codeMirrorBox';
import type {TextBox} from './text-box';

const TEXT = 'version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make # why\n';
const onTyped = vi.fn();
let box: TextBox;

beforeEach(() => {
  onTyped.mockClear();
  document.body.innerHTML = '<p id="label">Your buildspec</p><p id="hint">Hint</p><div id="host"></div>';
  const start = {text: TEXT, from: 2, to: 4, isFocused: true, labelledBy: 'label', describedBy: 'hint', onTyped};
  box = mountCodeMirror(find('#host'), start);
});

afterEach(() => {
  box.remove();
  document.body.innerHTML = '';
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`There is no ${selector}.`);
  }
  return found;
}

const content = () => find('.cm-content');
const key = (name: string, keyCode: number, type = 'keydown') => {
  const event = new KeyboardEvent(type, {key: name, keyCode, bubbles: true, cancelable: true});
  content().dispatchEvent(event);
  return event.defaultPrevented;
};

describe('CodeMirror as a box', () => {
  test('has its name, its hint and the focus', () => {
    expect(content().getAttribute('aria-labelledby')).toBe('label');
    expect(content().getAttribute('aria-describedby')).toBe('hint');
    expect(document.activeElement).toBe(content());
  });

  test('wears the colors of the site’s code blocks', async () => {
    // A busy machine colors the text a moment later.
    await waitFor(() => expect(find('.hljs-comment').textContent).toBe('# why'));
    expect(find('.hljs-attr').textContent).toBe('version');
  });

  test('changes its text without calling that typed', () => {
    box.change({from: 0, to: 7, insert: 'Version'});
    expect(box.text()).toBe(TEXT.replace('version', 'Version'));
    box.replace('a\r\nb');
    expect([box.text(), box.length()]).toEqual(['a\nb', 3]);
    expect(onTyped).not.toHaveBeenCalled();
  });

  test('underlines problems, each severity in its own way, and goes to them', () => {
    box.mark(checkSpec(TEXT).problems);
    expect(find('.cm-lintRange-error').textContent).toBe('pre-build');
    expect(find('.cm-lint-marker-error')).toBeDefined();
    box.goTo({line: 99, column: 1});
    expect(box.text()).toBe(TEXT);
  });

  test('takes Tab for indentation, which is typed; after Escape, Tab leaves', () => {
    expect(key('Tab', 9)).toBe(true);
    expect(onTyped).toHaveBeenCalledTimes(1);
    key('Escape', 27);
    key('Escape', 27, 'keyup');
    expect(key('Tab', 9)).toBe(false);
    expect(onTyped).toHaveBeenCalledTimes(1);
  });
});
