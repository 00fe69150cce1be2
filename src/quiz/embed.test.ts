import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {embedPath, heightMessage, parseEmbedOptions} from './embed';

describe('parseEmbedOptions', () => {
  test.each([
    ['', {save: false}, 'nothing is stored unless asked'],
    ['?save=1', {save: true}, 'it was asked'],
    ['?save=true', {save: false}, 'only 1 is documented'],
    ['?theme=dark', {theme: 'dark', save: false}, 'dark is a theme'],
    ['?save=1&theme=light', {theme: 'light', save: true}, 'the order is free'],
    ['?theme=Dark', {save: false}, 'a theme has one spelling'],
    ['?theme=%E0%A4%A&save', {save: false}, 'nonsense counts as not said'],
  ])('reads %j as %j, because %s', (search, options, _because) => {
    expect(parseEmbedOptions(search)).toEqual(options);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (search) => {
        expect(typeof parseEmbedOptions(search).save).toBe('boolean');
      }),
    );
  });
});

describe('heightMessage', () => {
  test('rounds up, so that the last line is not cut', () => {
    expect(heightMessage(480.2)).toEqual({type: 'aws-cicd-field-guide:height', height: 481});
  });
});

describe('embedPath', () => {
  test('stays below the bank’s address, whatever the ids', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (item) => {
        fc.pre(item !== '.' && item !== '..');
        const {pathname, search, hash} = new URL(embedPath('bank', item), 'https://guide.example');
        expect(search + hash).toBe('');
        expect(decodeURIComponent(pathname)).toBe(`/embed/bank/${item}/`);
      }),
    );
    expect(embedPath('bank')).toBe('/embed/bank/');
  });
});
