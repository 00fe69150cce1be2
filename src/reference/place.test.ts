import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {placeBeside} from './place';

const VIEW = {width: 320, height: 568};
const PREVIEW = {width: 288, height: 140};

describe('a preview', () => {
  test.each([
    [{left: 16, top: 100, bottom: 120}, {left: 16, top: 120}, 'there is room under the word'],
    [{left: 250, top: 100, bottom: 120}, {left: 24, top: 120}, 'it would stick out on the right'],
    [{left: -40, top: 100, bottom: 120}, {left: 8, top: 120}, 'the word begins left of the view'],
    [{left: 16, top: 500, bottom: 520}, {left: 16, top: 360}, 'there is room only over the word'],
    [{left: 16, top: 100, bottom: 500}, {left: 16, top: 500}, 'there is room on neither side'],
  ])('of a word at %j stands at %j, because %s', (word, place, _because) => {
    expect(placeBeside(word, PREVIEW, VIEW)).toEqual(place);
  });

  test('touches its word, so that the pointer can reach it, and stays between the edges', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 560}), fc.integer({min: -300, max: 400}), (top, left) => {
        const word = {left, top, bottom: top + 20};
        const placed = placeBeside(word, PREVIEW, VIEW);
        expect([word.bottom, word.top - PREVIEW.height]).toContain(placed.top);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + PREVIEW.width).toBeLessThanOrEqual(VIEW.width - 8);
      }),
    );
  });
});
