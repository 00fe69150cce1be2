/** How long a checksum is, in characters. */
export const CHECKSUM_LENGTH = 7;

/**
 * CRC-32 of an ASCII text as seven digits of base 36. One wrong character, or two neighbors that changed places,
 * always give another checksum. It finds mistakes; it keeps nobody from making a text that fits.
 */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (~crc >>> 0).toString(36).padStart(CHECKSUM_LENGTH, '0');
}
