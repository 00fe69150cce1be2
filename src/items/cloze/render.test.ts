import {describe, expect, test} from 'vitest';
import {readGaps} from './render';

describe('readGaps', () => {
  test('keeps a gap whole in a highlighted block: as a key, as a value, inside a string', () => {
    const markdown = '```yaml\nphases:\n  [[phase]]:\n    on-failure: [[value]]\n    name: "x-[[part]]"\n```';
    expect(readGaps(markdown)).toEqual({
      blocks: [
        {
          language: 'yaml',
          pieces: [
            {html: '<span class="hljs-attr">phases:</span>\n  '},
            {gap: 'phase'},
            {html: '<span class="hljs-attr">:</span>\n    <span class="hljs-attr">on-failure:</span> '},
            {gap: 'value'},
            {html: '\n    <span class="hljs-attr">name:</span> <span class="hljs-string">"x-</span>'},
            {gap: 'part'},
            {html: '<span class="hljs-string">"</span>'},
          ],
        },
      ],
    });
  });

  test('reads a sentence, emphasis around a gap included', () => {
    expect(readGaps('First *the [[one]]*, then `[[two]]`.\n\nDone.')).toEqual({
      blocks: [
        {pieces: [{html: 'First <em>the </em>'}, {gap: 'one'}, {html: ', then '}, {gap: 'two'}, {html: '.'}]},
        {pieces: [{html: 'Done.'}]},
      ],
    });
  });

  test.each(['bash', 'json', 'python', 'dockerfile', 'text'])('finds its gaps in %s', (language) => {
    const reading = readGaps(`\`\`\`${language}\naws deploy --[[option]] "[[value]]" # [[note]]\n\`\`\``);
    expect('blocks' in reading && reading.blocks[0]?.pieces.filter((piece) => 'gap' in piece)).toEqual([
      {gap: 'option'},
      {gap: 'value'},
      {gap: 'note'},
    ]);
  });

  test('leaves the double brackets of a shell alone, and a word that looks like its own placeholder', () => {
    const reading = readGaps('```bash\nif [[ -n "$gapz" ]]; then [[command]]; fi\n```');
    expect(JSON.stringify(reading)).toContain('$gapz');
    expect(JSON.stringify(reading)).toContain('[[ -n');
  });

  test.each([
    ['[[Push_Phase]]', 'is no gap', 'not a slug'],
    ['- [[a]]', 'paragraphs and code blocks', 'a list'],
    ['# [[a]]', 'paragraphs and code blocks', 'a heading'],
    ['[there](https://example.com/[[a]])', 'inside an address', 'an address'],
    ['![[[a]]](https://example.com/a.png)', 'inside an address', 'the words for an image'],
    ['[x](https://example.com "[[a]]")', 'inside an address', 'a title'],
    ['```[[a]]\nx\n```', 'language of a code block', 'a language'],
    ['```\n[[a]]\n```', 'needs a language', 'no language'],
    ['a <b>[[a]]</b>', 'raw HTML', 'what prose refuses too'],
  ])('refuses %j (%s): %s', (markdown, part) => {
    expect(readGaps(markdown)).toEqual({problem: expect.stringContaining(part) as unknown});
  });
});
