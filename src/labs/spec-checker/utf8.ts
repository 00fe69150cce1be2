/** Bytes of a text or of what is made of it. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** As many codes as one call turns into text; many more would be too many arguments. */
const BATCH = 8192;
/** The least code that needs 0, 1, 2… bytes; a smaller one in so many bytes is no UTF-8. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000] as const;

/** A text as UTF-8. Half a surrogate pair, which UTF-8 has no bytes for, is written like any other code, so nothing is lost. */
export function bytesOf(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let place = length - 1; place > 0; place -= 1) {
      bytes[end + place] = 0x80 | ((code >> (6 * (length - 1 - place))) & 0x3f);
    }
    bytes[end] = length === 1 ? code : ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1)));
    end += length;
  }
  return bytes.slice(0, end);
}

/** The text that bytes stand for; none if they aren’t UTF-8. */
export function textOfBytes(bytes: Bytes): string | undefined {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = lengthAfter(bytes[at] ?? 0);
    const code = codeAt(bytes, at, length);
    if (code === undefined) {
      return undefined;
    }
    codes.push(code);
    if (codes.length === BATCH) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
    at += length;
  }
  return parts.join('') + String.fromCodePoint(...codes);
}

/** How many bytes a character has that begins with `lead`; 0 for none. */
function lengthAfter(lead: number): number {
  if (lead < 0x80) {
    return 1;
  }
  return lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

function codeAt(bytes: Bytes, at: number, length: number): number | undefined {
  const lead = bytes[at] ?? 0;
  if (length === 0 || at + length > bytes.length) {
    return undefined;
  }
  let code = length === 1 ? lead : lead & (0x7f >> length);
  for (const next of bytes.subarray(at + 1, at + length)) {
    if ((next & 0xc0) !== 0x80) {
      return undefined;
    }
    code = (code << 6) | (next & 0x3f);
  }
  return code < (LEAST[length] ?? 0) || code > 0x10ffff ? undefined : code;
}
