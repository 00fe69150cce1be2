import {describe, expect, test} from 'vitest';
import {plainText} from './plain';
import {readInlineProse, readProse} from './prose';

describe('readProse', () => {
  test('makes HTML of Markdown and highlights code by class names', () => {
    expect(readProse('Set `on-failure`.\n\n```yaml\nversion: 0.2\n```')).toMatchInlineSnapshot(`
      {
        "html": "<p>Set <code>on-failure</code>.</p>
      <pre><code class="hljs language-yaml"><span class="hljs-attr">version:</span> <span class="hljs-number">0.2</span>
      </code></pre>",
      }
    `);
  });

  test('escapes what would be markup in code', () => {
    expect(readProse('`<script>alert(1)</script>`')).toEqual({
      html: '<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>',
    });
  });

  test.each([
    ['Put <bucket> here', 'raw HTML', 'it would vanish from the page'],
    ['```\nx\n```', 'needs a language', 'a block without one is not highlighted'],
    ['See [there](/codebuild)', 'name pages of this site in `section`', 'its address has no base in front'],
  ])('refuses %j', (markdown, part) => {
    expect(readProse(markdown)).toEqual({problem: expect.stringContaining(part) as unknown});
  });
});

describe('readInlineProse', () => {
  test('gives phrasing content, without a paragraph around it', () => {
    expect(readInlineProse('Run `npm ci` *first*')).toEqual({html: 'Run <code>npm ci</code> <em>first</em>'});
  });

  test.each(['- a list', 'two\n\nparagraphs', '```yaml\na: 1\n```', ''])(
    'refuses %j, which a label cannot hold',
    (markdown) => {
      expect(readInlineProse(markdown)).toHaveProperty('problem');
    },
  );
});

describe('plainText', () => {
  test('reads back the words, entities included', () => {
    const reading = readProse('Use `a < b && c` in **"bold"**.');
    expect('html' in reading && plainText(reading.html)).toBe('Use a < b && c in "bold".');
  });
});
