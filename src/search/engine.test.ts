import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {engineOf, type Findings} from './engine';
import {EXAMPLE_DOCUMENTS} from './example-documents';
import {indexOf} from './search-index';
import {syntheticCourse} from './synthetic-course';

const search = engineOf(indexOf(EXAMPLE_DOCUMENTS));
const found = ({hits}: Findings) => hits.map(({address}) => address);

test.each([
  ['approval', '/codecommit/#rules', 'the word itself'],
  ['APPROVAL RULE', '/codecommit/#rules', 'capitals say nothing'],
  ['appro', '/codecommit/#rules', 'the word is still being typed'],
  ['aproval rule', '/codecommit/#rules', 'a letter is missing'],
  ['approvla', '/codecommit/#rules', 'two letters changed places'],
  ['post_build', '/codebuild/#phases', 'an identifier'],
  ['post build', '/codebuild/#phases', 'its parts'],
  ['appspec', '/codebuild/#phases', 'a name without its ending'],
  ['code commit', '/codecommit/', 'the guide writes it together'],
  ['artifacts', '/glossary/#artifact', 'the plural'],
  ['36 hours', '/about/facts/#codebuild.timeout.max', 'a fact by its value'],
  ['does post_build run', '/quizzes/codebuild/#post-build-after-failure', 'a question as it is asked'],
])('“%s” finds %s: %s', (query, address) => {
  expect(found(search(query))).toContain(address);
});

test('a page comes before its sections when its name is asked for', () => {
  expect(found(search('codebuild'))[0]).toBe('/codebuild/');
});

test('a single letter asks for nothing yet', () => {
  expect(search('a').hits).toEqual([]);
});

test('a word that is known is never taken for a typo of another', () => {
  expect(found(search('rule'))).toEqual(['/codecommit/#rules']);
});

test('a hit names the words of the index that were found, for marking', () => {
  expect([...(search('aproval').hits[0]?.matched ?? [])]).toEqual(['approval']);
});

test('if nothing holds every word, what holds some is found, and that is said', () => {
  const findings = search('approval qqqqqq');
  expect(findings.whole).toBe(false);
  expect(found(findings)).toContain('/codecommit/#rules');
});

test('if nothing is found, the nearest words are offered', () => {
  expect(search('aprovul')).toEqual({hits: [], whole: false, meant: 'approval'});
  expect(search('xyzzyx')).toEqual({hits: [], whole: false});
});

test.each(['', ' ', '?', 'the', '_', '"', '\\', '__proto__', 'constructor', '🙂'])('“%s” is no trouble', (query) => {
  expect(() => search(query)).not.toThrow();
});

test('no text whatever is trouble', () => {
  const text = fc.oneof(fc.string(), fc.string({unit: 'binary'}));
  fc.assert(
    fc.property(text, (query) => {
      expect(search(query).hits.length).toBeLessThanOrEqual(EXAMPLE_DOCUMENTS.length);
    }),
    {numRuns: 200},
  );
});

describe('on a course of the finished size', () => {
  const course = syntheticCourse();
  const whole = engineOf(indexOf(course));
  const words = course.slice(0, 60).map(({text}) => text.split(' ').find((word) => word !== 'the') ?? '');

  // It takes about as long; on a machine of 2026 both took half a millisecond, where a slow phone has 50 to spare.
  test('the median query takes no more than six times as long as looking for its words in every text', () => {
    const queries = words.flatMap((word) => [word.slice(0, 2), word, `${word} ${words[0] ?? ''}`, `x${word.slice(1)}`]);
    const inEveryText = (query: string) =>
      course.filter(({text}) => query.split(' ').every((word) => text.toLowerCase().includes(word)));
    const ratios = queries
      .map((query) => timeOf(() => whole(query)) / timeOf(() => inEveryText(query)))
      .sort((one, other) => one - other);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(6);
  });
});

/** How long a piece of work takes, in milliseconds; only to be set against another one of the same run. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
