import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {explainHotspot} from './explain';
import {gradeHotspot, isCompleteHotspot} from './grade';
import {lineId, type HotspotQuestion} from './split';

const question = (keys: readonly number[], count = 6, explained = keys): HotspotQuestion => ({
  type: 'hotspot',
  id: 'q',
  aliases: [],
  level: 'diagnose',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Which?</p>',
  file: {
    name: 'appspec.yml',
    language: 'yaml',
    lines: Array.from({length: count}, (_, index) => `  <span class="hljs-attr">key${index + 1}:</span>`),
  },
  keys,
  explained,
});

const cases = fc.integer({min: 2, max: 25}).chain((count) => {
  const lines = Array.from({length: count}, (_, index) => index + 1);
  return fc.record({
    count: fc.constant(count),
    keys: fc.subarray(lines, {minLength: 1}),
    marks: fc.shuffledSubarray(lines),
  });
});

describe('gradeHotspot', () => {
  test.each<[readonly number[], readonly string[], number, string]>([
    [[2], [], 0, 'nothing marked'],
    [[2], ['line-2'], 1, 'the key'],
    [[2], ['line-2', 'line-2'], 1, 'the key, said twice'],
    [[2], ['line-3'], 0, 'another line'],
    [[2], ['line-2', 'line-3'], 0, 'another line beside the key costs as much as the key earns'],
    [[2, 4], ['line-4'], 0.5, 'one key of two'],
    [[2, 4], ['line-4', 'line-2'], 1, 'both, in any order'],
    [[2, 4], ['line-4', 'line-2', 'line-1'], 0.5, 'both and another line'],
    [[2, 4], ['line-1', 'line-3', 'line-5'], 0, 'never less than nothing'],
    [[2], ['line-2', 'line-7'], 0, 'a line beyond the file'],
    [[2], ['line-02'], 0, 'a number that is written otherwise'],
    [[2], ['line-2', ''], 0, 'an empty entry'],
    [[2], ['2'], 0, 'a bare number'],
  ])('gives keys %j and response %j a credit of %d: %s', (keys, response, credit) => {
    expect(gradeHotspot(question(keys), response).credit).toBe(credit);
  });

  test('gives full credit for exactly the keys, and for nothing else', () => {
    fc.assert(
      fc.property(cases, ({count, keys, marks}) => {
        const exact = marks.length === keys.length && marks.every((line) => keys.includes(line));
        expect(gradeHotspot(question(keys, count), marks.map(lineId)).credit === 1).toBe(exact);
        expect(gradeHotspot(question(keys, count), keys.map(lineId)).credit).toBe(1);
      }),
    );
  });

  test('never pays for marking a line too many', () => {
    fc.assert(
      fc.property(cases, ({count, keys, marks}) => {
        const item = question(keys, count);
        const others = Array.from({length: count}, (_, index) => index + 1).filter((line) => !keys.includes(line));
        const before = gradeHotspot(item, marks.map(lineId)).credit;
        for (const line of others) {
          expect(gradeHotspot(item, [...marks, line].map(lineId)).credit).toBeLessThanOrEqual(before);
        }
        expect(before).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('never throws, whatever the response', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (response) => {
        expect(gradeHotspot(question([1]), response).credit).toBe(0);
      }),
    );
  });
});

describe('isCompleteHotspot', () => {
  test('asks for a mark, not for all of them', () => {
    const responses = [[], ['line-1'], ['line-1', 'line-2']];
    expect(responses.map((response) => isCompleteHotspot(question([1, 2]), response))).toEqual([false, true, true]);
  });
});

describe('explainHotspot', () => {
  const rolesOf = (response: readonly string[]) =>
    explainHotspot(question([2, 4], 6, [1, 2, 4]), response).map(({id, role}) => `${id} ${role}`);

  test.each([
    [[], ['line-1 other', 'line-2 missed', 'line-4 missed'], 'the explained lines only'],
    [['line-2', 'line-1'], ['line-1 wrong', 'line-2 right', 'line-4 missed'], 'what was marked'],
    [['line-6'], ['line-1 other', 'line-2 missed', 'line-4 missed', 'line-6 wrong'], 'a line that is not explained'],
    [['line-99'], ['line-1 other', 'line-2 missed', 'line-4 missed'], 'a line that is not there'],
  ])('tells of %j: %j (%s)', (response, roles) => {
    expect(rolesOf(response)).toEqual(roles);
  });

  test('names the line and shows it without what it is set in by', () => {
    expect(explainHotspot(question([2]), [])[0]?.text).toBe(
      'line 2, <code><span class="hljs-attr">key2:</span></code>',
    );
  });
});
