import type {Bytes} from './utf8';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(SIGNS, (sign, value) => [sign, value]));

/** Bytes in signs that an address holds as they are: base64url without padding. */
export function base64url(bytes: Bytes): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => SIGNS.charAt((three >> shift) & 0x3f));
    parts.push(signs.slice(0, Math.min(4, bytes.length - at + 1)).join(''));
  }
  return parts.join('');
}

/** The bytes of a base64url text; none if it has another sign or a length that bytes can’t have. */
export function bytesOfBase64url(text: string): Bytes | undefined {
  if (text.length % 4 === 1) {
    return undefined;
  }
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, end] = [0, 0, 0];
  for (const sign of text) {
    const value = VALUES.get(sign);
    if (value === undefined) {
      return undefined;
    }
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[end] = (held >> bits) & 0xff;
      end += 1;
    }
  }
  return bytes;
}
