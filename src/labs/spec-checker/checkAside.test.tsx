import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type * as Aside from './checkAside';

const FAULTY = 'version: 0.2\nphases:\n  pre-build:\n    commands:\n      - make\n';

/** A stand-in for the browser's threads: answers, or breaks on its first message. */
class Thread extends EventTarget {
  static made = 0;
  static ended = 0;
  static isBroken = false;

  constructor() {
    super();
    Thread.made += 1;
  }

  postMessage(text: string, [port]: readonly MessagePort[]): void {
    if (Thread.isBroken) {
      queueMicrotask(() => this.dispatchEvent(new Event('error')));
    } else {
      port?.postMessage({kind: 'unknown', problems: [], from: `thread: ${text}`});
    }
  }

  terminate(): void {
    Thread.ended += 1;
  }
}

let checkAside: typeof Aside.checkAside;
beforeEach(async () => {
  // The thread is made once for a page.
  vi.resetModules();
  Object.assign(Thread, {made: 0, ended: 0, isBroken: false});
  ({checkAside} = await import('./checkAside'));
});
afterEach(() => vi.unstubAllGlobals());

describe('a text is checked', () => {
  test('in one thread of its own, each answer for its text', async () => {
    vi.stubGlobal('Worker', Thread);
    const reports = await Promise.all(['a', 'b'].map((text) => checkAside(text)));
    expect(reports).toMatchObject([{from: 'thread: a'}, {from: 'thread: b'}]);
    expect([Thread.made, Thread.ended]).toEqual([1, 0]);
  });

  test('here, where the browser has no threads', async () => {
    vi.stubGlobal('Worker', undefined);
    expect((await checkAside(FAULTY)).problems.map(({rule}) => rule)).toContain('key-misspelt');
  });

  test('here, from the first text on, where the thread doesn’t start', async () => {
    vi.stubGlobal('Worker', Thread);
    Thread.isBroken = true;
    const reports = await Promise.all([FAULTY, FAULTY].map((text) => checkAside(text)));
    expect(reports.map(({kind}) => kind)).toEqual(['buildspec', 'buildspec']);
    expect((await checkAside(FAULTY)).kind).toBe('buildspec');
    expect(Thread.made).toBe(1);
    expect(Thread.ended).toBeGreaterThan(0);
  });
});
