import {plainText} from '../../lib/plain';

const COMMON = new Set(
  'a an and are as at be because been but by can do does for from had has have how if in into is it its more no not of on one or so than that the their them then there these they this to was were what when where which while who why will with you your'.split(
    ' ',
  ),
);

/** Length of a prose as a reader sees it, in characters. */
export function lengthOf(html: string): number {
  return plainText(html).length;
}

/** How many words a prose has, code blocks left out. */
export function wordCount(html: string): number {
  return plainText(html.replace(/<pre>[\s\S]*?<\/pre>/g, ' '))
    .split(' ')
    .filter(Boolean).length;
}

/** The words that carry meaning, lower-case, plural s cut off. */
export function contentWords(html: string): ReadonlySet<string> {
  const words =
    plainText(html)
      .toLowerCase()
      .match(/[a-z0-9][a-z0-9_-]+/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, '')));
}

/** Whether two proses say the same once case, white space and punctuation are folded. */
export function folded(html: string): string {
  return plainText(html)
    .toLowerCase()
    .replace(/[\s.,;:!?]+/g, ' ')
    .trim();
}
