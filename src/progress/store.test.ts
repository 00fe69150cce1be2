import {describe, expect, test} from 'vitest';
import {printProgress, record, type Answer, type Progress} from './progress';
import {ASIDE_KEY, KEY, openStore, type Shelf} from './store';

const answer: Answer = {rev: 'r', response: ['a'], credit: 1, at: 1};
const answering = (id: string) => (progress: Progress) => record(progress, id, answer);

function memoryShelf(start: Readonly<Record<string, string>> = {}): Shelf & {readonly texts: Map<string, string>} {
  const texts = new Map(Object.entries(start));
  return {texts, read: (key) => texts.get(key) ?? null, write: (key, text) => void texts.set(key, text)};
}

const throwing = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('a store', () => {
  test('saves a change and tells who listens', () => {
    const shelf = memoryShelf();
    const store = openStore(shelf);
    let told = 0;
    store.subscribe(() => (told += 1));
    store.change(answering('q'));
    expect(told).toBe(1);
    expect(openStore(shelf).get().progress.items).toEqual({q: answer});
  });

  test('adds to what another tab saved in the meantime, instead of overwriting it', () => {
    const shelf = memoryShelf();
    const [one, other] = [openStore(shelf), openStore(shelf)];
    one.change(answering('first'));
    other.change(answering('second'));
    expect(Object.keys(openStore(shelf).get().progress.items)).toEqual(['first', 'second']);
  });

  test('follows another tab on refresh', () => {
    const shelf = memoryShelf();
    const [one, other] = [openStore(shelf), openStore(shelf)];
    one.change(answering('first'));
    other.refresh();
    expect(other.get().progress.items).toEqual({first: answer});
  });

  test('works on in memory where storage is forbidden, and says so once something is lost', () => {
    const store = openStore({read: throwing, write: throwing});
    expect(store.get()).toMatchObject({trouble: 'blocked'});
    expect(store.get().unsaved).toBeUndefined();
    store.change(answering('q'));
    store.change(answering('p'));
    expect(store.get()).toMatchObject({trouble: 'blocked', unsaved: true, progress: {items: {p: answer, q: answer}}});
  });

  test('works on in memory where storage is full', () => {
    const store = openStore({read: () => null, write: throwing});
    store.change(answering('q'));
    store.change(answering('p'));
    expect(store.get()).toMatchObject({trouble: 'full', unsaved: true, progress: {items: {p: answer, q: answer}}});
  });

  test('saves again as soon as there is room', () => {
    const shelf = memoryShelf();
    let full = true;
    const store = openStore({read: shelf.read, write: (key, text) => (full ? throwing() : shelf.write(key, text))});
    store.change(answering('q'));
    full = false;
    store.change(answering('p'));
    expect(store.get().trouble).toBeUndefined();
    expect(Object.keys(openStore(shelf).get().progress.items).sort()).toEqual(['p', 'q']);
  });

  test('puts rubbish aside instead of losing it, and starts afresh', () => {
    const shelf = memoryShelf({[KEY]: '{"version":1,"items":'});
    const store = openStore(shelf);
    expect(store.get()).toEqual({progress: {version: 1, items: {}}});
    expect(shelf.texts.get(ASIDE_KEY)).toBe('{"version":1,"items":');
  });

  test('never overwrites what a newer version saved', () => {
    const newer = '{"version":9,"items":{},"something":"new"}';
    const shelf = memoryShelf({[KEY]: newer});
    const store = openStore(shelf);
    store.change(answering('q'));
    expect(shelf.texts.get(KEY)).toBe(newer);
    expect(store.get()).toMatchObject({trouble: 'newer', unsaved: true, progress: {items: {q: answer}}});
  });

  test('reads what printProgress wrote', () => {
    const shelf = memoryShelf({[KEY]: printProgress({version: 1, items: {q: answer}})});
    expect(openStore(shelf).get()).toEqual({progress: {version: 1, items: {q: answer}}});
  });
});
