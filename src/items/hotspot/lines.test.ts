import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readLines} from './lines';

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&');

describe('readLines', () => {
  test('highlights line by line', () => {
    expect(readLines('os: linux\n\n# note', 'yaml')).toEqual({
      lines: [
        '<span class="hljs-attr">os:</span> <span class="hljs-string">linux</span>',
        '',
        '<span class="hljs-comment"># note</span>',
      ],
    });
  });

  test('closes what goes on over several lines on each of them', () => {
    expect(readLines('/* a\n b */', 'css')).toEqual({
      lines: ['<span class="hljs-comment">/* a</span>', '<span class="hljs-comment"> b */</span>'],
    });
  });

  test('keeps its count where a quote is left open at the end', () => {
    expect(readLines('a: "\nb', 'yaml')).toHaveProperty('lines.length', 2);
  });

  test('has as many lines as the code and every character of it, whatever it holds', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'a b : - # " \' < > & ` ~ | { } [ ] / *'.split(' '), ' '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(line, {minLength: 1, maxLength: 6}),
        fc.constantFrom('yaml', 'bash', 'json', 'text'),
        (lines, language) => {
          const reading = readLines(['first', ...lines].join('\n'), language);
          expect('lines' in reading && reading.lines.map(text)).toEqual(['first', ...lines]);
        },
      ),
    );
  });
});
