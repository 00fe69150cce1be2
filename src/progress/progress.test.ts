import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  NO_PROGRESS,
  parseProgress,
  printProgress,
  record,
  reopen,
  standingOf,
  VERSION,
  type Answer,
  type Progress,
} from './progress';

const answers = fc.record(
  {
    rev: fc.string(),
    response: fc.array(fc.string()),
    credit: fc.double({min: 0, max: 1, noNaN: true}),
    at: fc.nat(),
    reopenedAt: fc.nat(),
  },
  {requiredKeys: ['rev', 'response', 'credit', 'at']},
) as fc.Arbitrary<Answer>;
const progresses: fc.Arbitrary<Progress> = fc
  .dictionary(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), answers)
  .map((items) => ({version: VERSION, items}));

const answer = (change: Partial<Answer> = {}): Answer => ({rev: 'r1', response: ['a'], credit: 1, at: 10, ...change});

describe('parseProgress', () => {
  test('reads back whatever was printed', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        const text = printProgress(progress);
        const saved = parseProgress(text);
        expect(saved.kind === 'progress' && printProgress(saved.progress)).toBe(text);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('{"version":1,"items":{"__proto__":{}}}')), (text) => {
        expect(['progress', 'unreadable', 'newer']).toContain(parseProgress(text).kind);
      }),
    );
  });

  test('keeps the good entries beside a bad one', () => {
    const text = JSON.stringify({version: 1, items: {good: answer(), bad: {...answer(), credit: 7}, worse: null}});
    expect(parseProgress(text)).toEqual({kind: 'progress', progress: {version: 1, items: {good: answer()}}});
  });

  test.each([
    [null, 'progress', 'a new reader has nothing saved'],
    ['', 'unreadable', 'an empty text is not JSON'],
    ['[]', 'unreadable', 'a list is not progress'],
    ['{"version":0,"items":{}}', 'unreadable', 'no version 0 was ever written'],
    ['{"version":2,"items":{}}', 'newer', 'a later guide wrote it'],
  ])('takes %j for %s, because %s', (text, kind, _because) => {
    expect(parseProgress(text).kind).toBe(kind);
  });

  test('leaves objects alone that hostile text tries to change', () => {
    parseProgress('{"version":1,"items":{"__proto__":{"polluted":true}}}');
    expect(({} as {readonly polluted?: boolean}).polluted).toBeUndefined();
  });
});

describe('standingOf', () => {
  const progress = record(NO_PROGRESS, 'q', answer());
  test.each([
    [NO_PROGRESS, 'r1', 'unseen'],
    [progress, 'r1', 'right'],
    [record(NO_PROGRESS, 'q', answer({credit: 0.5})), 'r1', 'missed'],
    [progress, 'r2', 'changed'],
    [reopen(progress, ['q'], 20), 'r1', 'reopened'],
    [record(reopen(progress, ['q'], 20), 'q', answer({at: 30, credit: 0})), 'r1', 'missed'],
  ] as const)('case %#', (given, rev, standing) => {
    expect(standingOf(given, 'q', rev)).toBe(standing);
  });
});

describe('reopen', () => {
  test('keeps the answer on record and invents none', () => {
    const reopened = reopen(record(NO_PROGRESS, 'q', answer()), ['q', 'never-answered'], 20);
    expect(reopened.items).toEqual({q: {...answer(), reopenedAt: 20}});
  });
});
