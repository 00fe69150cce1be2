import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cut} from './cut';

describe('cut', () => {
  test.each([
    ['a|b', ['a', 'b'], 'plain text'],
    ['|', ['', ''], 'nothing on either side'],
    ['<em>a|b</em>', ['<em>a</em>', '<em>b</em>'], 'a cut inside an element'],
    ['<code>|</code>', ['', ''], 'an element that held the marker alone'],
    [
      '<i><b class="x">a|b</b>c|d</i>',
      ['<i><b class="x">a</b></i>', '<i><b class="x">b</b>c</i>', '<i>d</i>'],
      'nesting',
    ],
    ['a<br>b|c', ['a<br>b', 'c'], 'an element without an end'],
    ['<a title="1 > 0">a|b</a>', ['<a title="1 > 0">a</a>', '<a title="1 > 0">b</a>'], 'a bracket in an attribute'],
    ['<b></b>x|y', ['x', 'y'], 'an element that was empty before'],
  ])('cuts %j into %j: %s', (html, pieces) => {
    expect(cut(html, '|')).toEqual(pieces);
  });

  test('keeps every character of the text, and balances every piece', () => {
    const words = fc.stringMatching(/^[a-z |]{0,8}$/);
    const {node} = fc.letrec<{node: string}>((tie) => ({
      node: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        words,
        fc
          .tuple(words, fc.constantFrom('em', 'span', 'code'), tie('node'), words)
          .map(([before, name, inner, after]) => `${before}<${name} class="c">${inner}</${name}>${after}`),
      ),
    }));
    const bare = (html: string) => html.replace(/<[^>]+>/g, '');
    fc.assert(
      fc.property(node, (html) => {
        const pieces = cut(html, '|');
        expect(pieces.map(bare).join('|')).toBe(bare(html));
        for (const piece of pieces) {
          expect(piece.match(/<[a-z]/g)?.length ?? 0).toBe(piece.match(/<\//g)?.length ?? 0);
        }
      }),
    );
  });
});
