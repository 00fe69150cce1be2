import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ADDRESS_LIMIT, reportOf, type Reported} from './report';

const REPOSITORY = 'https://github.com/owner/guide';
const example: Reported = {
  item: 'limits-longest-build',
  rev: 'a1b2c3',
  seed: 'codebuild/0/limits-longest-build',
  response: ['eight'],
  href: '/quizzes/codebuild/#limits-longest-build',
};

/** Any text at all, halves of surrogate pairs among it. */
const anyText = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 6000, size: 'max'})
  .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''));
const anyReported: fc.Arbitrary<Reported> = fc.record({
  item: anyText,
  rev: anyText,
  seed: anyText,
  response: fc.array(anyText, {maxLength: 3}),
  href: anyText,
});

function textOf(reported: Reported, repository?: string): string {
  const report = reportOf(reported, repository);
  return report.kind === 'text' ? report.text : '';
}

function issueOf(reported: Reported, repository = REPOSITORY): URL {
  const report = reportOf(reported, repository);
  return new URL(report.kind === 'issue' ? report.address : 'none:');
}

describe('a report to a repository', () => {
  test('opens a new issue that names item, address, revision, order and answer', () => {
    const {origin, pathname, searchParams} = issueOf(example);
    expect(origin + pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(searchParams.get('title')).toBe('limits-longest-build: wrong, outdated or unclear');
    const body = searchParams.get('body') ?? '';
    for (const line of [
      'Question: limits-longest-build',
      'Address: /quizzes/codebuild/#limits-longest-build',
      'Revision: a1b2c3',
      'Order: codebuild/0/limits-longest-build',
      'Answer: ["eight"]',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
  });

  test.each([
    ['https://github.com/owner/guide/', 'https://github.com/owner/guide/issues/new'],
    ['https://github.com/owner/guide.git', 'https://github.com/owner/guide/issues/new'],
    ['http://git.intern.example:3000/o/r', 'http://git.intern.example:3000/o/r/issues/new'],
    ['https://name:secret@github.com/owner/guide', 'https://github.com/owner/guide/issues/new'],
  ])('to %s goes to %s', (repository, form) => {
    const {origin, pathname, username, password} = issueOf(example, repository);
    expect(origin + pathname).toBe(form);
    expect(username + password).toBe('');
  });

  test('keeps to the limit and to its two parameters, whatever it says', () => {
    fc.assert(
      fc.property(anyReported, (reported) => {
        const url = issueOf(reported);
        expect(url.href.length).toBeLessThanOrEqual(ADDRESS_LIMIT);
        expect(url.origin + url.pathname).toBe(`${REPOSITORY}/issues/new`);
        expect(url.hash).toBe('');
        expect([...url.searchParams.keys()]).toEqual(['title', 'body']);
      }),
      {numRuns: 50},
    );
  });

  test('says word for word what fits', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 20}), {minLength: 1, maxLength: 4}), (response) => {
        const lines = (issueOf({...example, response}).searchParams.get('body') ?? '').split('\n');
        const [, said = ''] = /^Answer: (.*)$/.exec(lines.find((line) => line.startsWith('Answer: ')) ?? '') ?? [];
        // Unusual spaces count as spaces.
        const folded = JSON.stringify(response).replace(/[\s\p{Cc}]+/gu, ' ');
        expect(said).toBe(folded);
      }),
    );
  });

  test('holds what was typed in its block: no line of it ends the block early', () => {
    const typed = 'text=```\n@everyone\n```\n# Title';
    const body = issueOf({...example, response: [typed], seed: 'x\n```\n@all'}).searchParams.get('body') ?? '';
    expect(body.match(/^```/gm)).toHaveLength(2);
    expect(body.trimEnd().endsWith('\n```')).toBe(true);
    expect(body.match(/^@/gm)).toBeNull();
  });

  test('never cuts a character in half', () => {
    const {searchParams} = issueOf({...example, response: ['\u{1F512}'.repeat(3000)]});
    expect(searchParams.get('body')).toContain('…');
    expect(searchParams.get('body')).not.toContain('\uFFFD');
  });
});

describe('a report without a repository', () => {
  test.each([
    [undefined, 'none is configured'],
    ['', 'it is empty'],
    ['owner/guide', 'it is no address'],
    ['javascript:alert(1)//a/b', 'it is a script'],
    ['git@github.com:owner/guide.git', 'it is not on the web'],
    ['https://github.com/', 'it names no repository'],
    [`https://github.com/owner/${'x'.repeat(ADDRESS_LIMIT)}`, 'there is no room left'],
  ])('is text for %j, because %s', (repository, _because) => {
    expect(textOf(example, repository)).toContain('Question: limits-longest-build\n');
  });

  test('says that nothing was answered', () => {
    expect(textOf({...example, response: []})).toContain('Answer: none\n');
  });

  test('is as many lines for any item, and a length that fits into a message', () => {
    const lines = textOf(example).split('\n').length;
    fc.assert(
      fc.property(anyReported, (reported) => {
        const text = textOf(reported);
        expect(text.split('\n')).toHaveLength(lines);
        expect(Array.from(text).length).toBeLessThan(6000);
      }),
      {numRuns: 50},
    );
  });
});
