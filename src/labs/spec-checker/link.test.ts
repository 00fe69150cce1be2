import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {base64url} from './base64url';
import {browserCompression} from './compression';
import {MOST_LINKED_BYTES, parseFile, printFile, type Compression} from './link';
import {bytesOf, textOfBytes} from './utf8';

const REAL = browserCompression();
const NONE: Compression = {};
/** Any text at all, with halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
);

async function fragmentOf(text: string, compression: Compression): Promise<string> {
  const printed = await printFile(text, compression);
  return printed.kind === 'fragment' ? printed.fragment : printed.message;
}

describe('a link', () => {
  test.each([
    ['compressed', REAL, /^#s=d\.[\w-]*$/],
    ['plain', NONE, /^#s=p\.[\w-]*$/],
  ])('gives back any text, %s', async (_because, compression, form) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const fragment = await fragmentOf(text, compression);
        expect(fragment).toMatch(form);
        expect(await parseFile(fragment, REAL)).toEqual({kind: 'file', text});
      }),
      {numRuns: 200},
    );
  });

  test('is short for a file that repeats itself', async () => {
    const text = 'version: 0.2\n'.repeat(10_000);
    const fragment = await fragmentOf(text, REAL);
    expect(fragment.length).toBeLessThan(1000);
    expect(await parseFile(fragment, REAL)).toEqual({kind: 'file', text});
  });

  test('is a file, nothing, or a message, whatever the fragment', async () => {
    const written = fc.oneof(fc.string({unit: 'binary'}), fc.base64String(), fc.stringMatching(/^[\w-]*$/));
    const fragments = fc
      .tuple(fc.constantFrom('', '#', '#s=', '#s=d.', '#s=p.', '#x'), written)
      .map((two) => two.join(''));
    await fc.assert(
      fc.asyncProperty(fragments, fc.constantFrom(REAL, NONE), async (fragment, compression) => {
        const read = await parseFile(fragment, compression);
        expect(read.kind === 'problem' ? read.message.length : 1).toBeGreaterThan(0);
        expect(read.kind === 'nothing').toBe(!fragment.startsWith('#s='));
      }),
      {numRuns: 500},
    );
  });

  test('is empty for an empty file', async () => {
    expect(await fragmentOf('', NONE)).toBe('#s=p.');
    expect(await parseFile('#s=p.', NONE)).toEqual({kind: 'file', text: ''});
  });
});

describe('a link is refused', () => {
  const message = async (fragment: string, compression = REAL) => {
    const read = await parseFile(fragment, compression);
    return read.kind === 'problem' ? read.message : read.kind;
  };

  test('if a part of it is missing', async () => {
    const fragment = await fragmentOf('version: 0.2\nphases: {build: {commands: [make]}}\n', REAL);
    expect(await message(fragment.slice(0, -8))).toContain('damaged');
    expect(await message('#s=')).toContain('isn’t whole');
    expect(await message('#s=x.abcd')).toContain('isn’t whole');
    expect(await message('#s=p.abcde')).toContain('isn’t whole');
  });

  test('if it holds no text', async () => {
    expect(await message(`#s=p.${base64url(new Uint8Array([0xff, 0xfe]))}`)).toContain('no text');
  });

  test('if the browser can’t open it', async () => {
    expect(await message('#s=d.AwA', NONE)).toContain('can’t open compressed links');
  });

  test('if a few bytes would become twenty megabytes, and reading ends at the limit', async () => {
    const bomb = await REAL.deflate?.(new Uint8Array(20 * MOST_LINKED_BYTES));
    expect(await message(`#s=d.${base64url(bomb ?? new Uint8Array())}`)).toContain('larger than 1048576');
  });

  test('if it is itself too long', async () => {
    expect(await message(`#s=p.${'A'.repeat(2_000_000)}`)).toContain('larger than 1048576');
  });

  test('already when it is made of a file that is too large', async () => {
    expect(await fragmentOf('é'.repeat(MOST_LINKED_BYTES / 2 + 1), REAL)).toContain('Send the file itself');
    expect(await parseFile(await fragmentOf('x'.repeat(MOST_LINKED_BYTES), REAL), REAL)).toMatchObject({kind: 'file'});
  });
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      expect([...bytesOf(text)]).toEqual([...new TextEncoder().encode(text)]);
      expect(textOfBytes(bytesOf(text))).toBe(text);
    }),
  );
  const overlong = new Uint8Array([0xe0, 0x80, 0x80]);
  expect(textOfBytes(overlong)).toBeUndefined();
});
