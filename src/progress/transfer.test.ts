import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleAnswer, exampleProgress, progresses} from './example-progress';
import {merge} from './merge';
import {NO_PROGRESS, printProgress} from './progress';
import {MAX_LENGTH, printExport, readImport} from './transfer';

const KIND = 'aws-cicd-field-guide/progress';
const file = (items: unknown, change: object = {}) => JSON.stringify({kind: KIND, version: 1, items, ...change});

describe('an exported file', () => {
  test('brings back everything to a new reader', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(readImport(printExport(progress), NO_PROGRESS)).toEqual({
          kind: 'preview',
          added: Object.keys(progress.items).length,
          newer: 0,
          older: 0,
          same: 0,
          unfit: 0,
          incoming: progress,
          merged: progress,
        });
      }),
    );
  });

  test('changes nothing for the reader who exported it', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(readImport(printExport(progress), progress)).toMatchObject({
          added: 0,
          newer: 0,
          older: 0,
          same: Object.keys(progress.items).length,
          merged: progress,
        });
      }),
    );
  });

  test('previews what merging does', () => {
    fc.assert(
      fc.property(progresses, progresses, (mine, theirs) => {
        const preview = readImport(printExport(theirs), mine);
        expect(preview).toMatchObject({kind: 'preview', merged: merge(mine, theirs)});
        if (preview.kind === 'preview') {
          expect(preview.added + preview.newer + preview.older + preview.same).toBe(Object.keys(theirs.items).length);
          expect(Object.keys(preview.merged.items)).toHaveLength(Object.keys(mine.items).length + preview.added);
        }
      }),
    );
  });
});

describe('readImport', () => {
  test('tells new, newer, older and same apart', () => {
    const mine = exampleProgress({
      newer: exampleAnswer({at: 10}),
      older: exampleAnswer({at: 10}),
      same: exampleAnswer({at: 10}),
    });
    const theirs = exampleProgress({
      added: exampleAnswer(),
      newer: exampleAnswer({at: 11}),
      older: exampleAnswer({at: 9}),
      same: exampleAnswer({at: 10}),
    });
    expect(readImport(printExport(theirs), mine)).toMatchObject({added: 1, newer: 1, older: 1, same: 1, unfit: 0});
  });

  test('never throws, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((items) => file(items)),
      fc.dictionary(fc.string(), fc.jsonValue()).map((items) => file(items)),
    );
    fc.assert(
      fc.property(texts, progresses, (text, mine) => {
        expect(['preview', 'refused']).toContain(readImport(text, mine).kind);
      }),
    );
  });

  test.each([
    ['an empty file', '', 'not JSON'],
    ['a file that was cut off', printExport(NO_PROGRESS).slice(0, -4), 'not JSON'],
    ['JSON of another kind', '{"name":"package"}', 'not a progress file'],
    ['null', 'null', 'not a progress file'],
    ['saved text without the mark', printProgress(NO_PROGRESS), 'not a progress file'],
    ['another program’s mark', file({}, {kind: 'someone-else/progress'}), 'not a progress file'],
    ['a version that never was', file({}, {version: 0}), 'not a progress file'],
    ['a newer version', file({}, {version: 2}), 'newer version'],
    ['a newer version of another shape', JSON.stringify({kind: KIND, version: 9, answers: []}), 'newer version'],
    ['a list in place of the answers', file([]), 'damaged'],
    ['no answers at all', file(undefined), 'damaged'],
    ['text past the limit', ' '.repeat(MAX_LENGTH + 1), 'larger than 2 MB'],
  ])('refuses %s, and says why', (_because, text, reason) => {
    const refused = readImport(text, NO_PROGRESS);
    expect(refused.kind === 'refused' ? refused.reason : 'taken').toContain(reason);
  });

  test('counts the entries that don’t fit and takes the others', () => {
    const text = file({good: exampleAnswer(), 'no-credit': {...exampleAnswer(), credit: 7}, worse: null});
    expect(readImport(text, NO_PROGRESS)).toMatchObject({
      added: 1,
      unfit: 2,
      merged: exampleProgress({good: exampleAnswer()}),
    });
  });

  test('counts hostile keys as not fitting, and no object changes by them', () => {
    const answer = JSON.stringify({...exampleAnswer(), polluted: true});
    const text = `{"kind":"${KIND}","version":1,"__proto__":{"polluted":true},"items":{"__proto__":${answer},"constructor":{"prototype":{"polluted":true}}}}`;
    expect(readImport(text, NO_PROGRESS)).toMatchObject({added: 0, unfit: 2, merged: NO_PROGRESS});
    expect(({} as {readonly polluted?: boolean}).polluted).toBeUndefined();
  });

  test('survives lists nested without end', () => {
    const nested = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    expect(readImport(`{"kind":"${KIND}","version":1,"items":{"q":${nested}}}`, NO_PROGRESS).kind).toBe('preview');
  });
});
