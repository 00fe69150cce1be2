import {describe, expect, test} from 'vitest';
import {MOST_OPENED_BYTES, readOpened} from './opened-file';
import {bytesOf} from './utf8';

describe('a file that a reader opens', () => {
  test.each([
    ['text', 'version: 0.2 # ü 😀\n', 'version: 0.2 # ü 😀\n'],
    ['text with a mark of UTF-8', '\uFEFFversion: 0.2', 'version: 0.2'],
    ['nothing', '', ''],
  ])('is read when it is %s', (_because, written, text) => {
    expect(readOpened('buildspec.yml', bytesOf(written))).toEqual({kind: 'text', text});
  });

  test.each([
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4]), '“a.zip” is no text but a binary file'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'binary file'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x76, 0]), 'UTF-16'],
    ['too large', new Uint8Array(MOST_OPENED_BYTES + 1), 'has 1048577 bytes'],
  ])('is refused when it is %s', (_because, bytes, words) => {
    const opened = readOpened('a.zip', bytes);
    expect(opened.kind === 'problem' && opened.message).toContain(words);
    expect(opened.kind === 'problem' && opened.message).toContain('The editor keeps its text.');
  });
});
