import {textOfBytes, type Bytes} from './utf8';

/** As many bytes as an opened file may have. */
export const MOST_OPENED_BYTES = 1_048_576;

/** A file as text, or what is wrong with it, in a sentence. */
type OpenedFile = {readonly kind: 'text'; readonly text: string} | {readonly kind: 'problem'; readonly message: string};

/** Says what is wrong with a file of `size` bytes before it is read; nothing if it may be read. */
export function sizeProblem(name: string, size: number): string | undefined {
  return size > MOST_OPENED_BYTES
    ? `“${name}” has ${size} bytes; up to ${MOST_OPENED_BYTES} are opened. Is it the spec itself? The editor keeps its text.`
    : undefined;
}

/** Reads a file that a reader has chosen, whatever it is. A mark of UTF-8 at its beginning is left out. */
export function readOpened(name: string, bytes: Bytes): OpenedFile {
  const tooLarge = sizeProblem(name, bytes.length);
  if (tooLarge !== undefined) {
    return problem(tooLarge);
  }
  const mark = (bytes[0] ?? 0) * 0x100 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return problem(`“${name}” is in UTF-16. Save it as UTF-8 and open it again. The editor keeps its text.`);
  }
  const text = textOfBytes(bytes)?.replace(/^\uFEFF/, '');
  return text === undefined || /[\u0000-\u0008\u000E-\u001F]/.test(text)
    ? problem(`“${name}” is no text but a binary file, such as an archive or an image. The editor keeps its text.`)
    : {kind: 'text', text};
}

function problem(message: string): OpenedFile {
  return {kind: 'problem', message};
}
