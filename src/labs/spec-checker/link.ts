import {base64url, bytesOfBase64url} from './base64url';
import {bytesOf, textOfBytes, type Bytes} from './utf8';

/** As many bytes as a file in a link may have, before it is compressed. */
export const MOST_LINKED_BYTES = 1_048_576;
/** As many characters as `MOST_LINKED_BYTES` have in a link at most. */
const MOST_CHARACTERS = Math.ceil((MOST_LINKED_BYTES * 4) / 3) + 4;

/** The browser’s compression. Each part is missing where the browser has none. */
export type Compression = {
  readonly deflate?: (bytes: Bytes) => Promise<Bytes>;
  /** Ends at `most` bytes, so that a small link can’t fill the memory. Rejects bytes that nobody has compressed. */
  readonly inflate?: (bytes: Bytes, most: number) => Promise<Bytes | 'too-large'>;
};

/** What a fragment is found to say. */
export type LinkedFile =
  /** It says nothing about a file. */
  | {readonly kind: 'nothing'}
  | {readonly kind: 'file'; readonly text: string}
  /** It can’t be read, and why, in a sentence. */
  | {readonly kind: 'problem'; readonly message: string};

/** A fragment, or why there is none. */
type PrintedFile =
  {readonly kind: 'fragment'; readonly fragment: string} | {readonly kind: 'problem'; readonly message: string};

/** A whole file as a fragment: `#s=d.…` deflated, `#s=p.…` plain where the browser can’t compress. */
export async function printFile(text: string, {deflate}: Compression): Promise<PrintedFile> {
  const bytes = bytesOf(text);
  if (bytes.length > MOST_LINKED_BYTES) {
    return problem(
      `The file has ${bytes.length} bytes; a link holds up to ${MOST_LINKED_BYTES}. Send the file itself.`,
    );
  }
  const fragment = deflate ? `#s=d.${base64url(await deflate(bytes))}` : `#s=p.${base64url(bytes)}`;
  return {kind: 'fragment', fragment};
}

/** Reads a fragment, whatever it is. Never throws. */
export async function parseFile(fragment: string, {inflate}: Compression): Promise<LinkedFile> {
  if (!fragment.startsWith('#s=')) {
    return {kind: 'nothing'};
  }
  if (fragment.length > MOST_CHARACTERS) {
    return problem(`The file in the link is larger than ${MOST_LINKED_BYTES} bytes, so it isn’t opened.`);
  }
  const [, way, written = ''] = /^#s=([dp])\.([\w-]*)$/.exec(fragment) ?? [];
  const bytes = way === undefined ? undefined : bytesOfBase64url(written);
  if (!bytes) {
    return problem('The link isn’t whole, or it isn’t from this page. Copy it again from its beginning to its end.');
  }
  if (way === 'p') {
    return fileOf(bytes);
  }
  if (!inflate) {
    return problem('This browser can’t open compressed links. Ask for the file itself, or use a newer browser.');
  }
  try {
    return fileOf(await inflate(bytes, MOST_LINKED_BYTES));
  } catch {
    return problem('The file in the link is damaged: a part of the link is missing. Copy the whole link again.');
  }
}

function fileOf(bytes: Bytes | 'too-large'): LinkedFile {
  if (bytes === 'too-large' || bytes.length > MOST_LINKED_BYTES) {
    return problem(`The file in the link is larger than ${MOST_LINKED_BYTES} bytes, so it isn’t opened.`);
  }
  const text = textOfBytes(bytes);
  return text === undefined
    ? problem('What the link holds is no text. Ask for the file itself.')
    : {kind: 'file', text};
}

function problem(message: string): {readonly kind: 'problem'; readonly message: string} {
  return {kind: 'problem', message};
}
