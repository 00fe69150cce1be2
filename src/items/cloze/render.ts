import {readProse} from '../../lib/prose';
import {cut} from '../../lib/cut';

/** Text between gaps, phrasing HTML that may stand in a `<span>`; or a gap, by its id. */
type Piece = {readonly html: string} | {readonly gap: string};

/** A paragraph, or a block of code with its language. */
export type Block = {
  /** Language of a block of code; left out on a paragraph. */
  readonly language?: string | undefined;
  readonly pieces: readonly Piece[];
};

/** A text with gaps that was read, or what is wrong with it and what would be right. */
export type GapReading = {readonly blocks: readonly Block[]} | {readonly problem: string};

const GAP = /\[\[([^\s[\]]+)\]\]/g;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TAG = /<(?:"[^"]*"|[^>"])*>/g;
const BLOCK = /<p>([\s\S]*?)<\/p>\s*|<pre><code class="(?:hljs )?language-([^"]+)">([\s\S]*?)\n?<\/code><\/pre>\s*/y;

/**
 * Markdown with gaps `[[id]]` to paragraphs and code blocks, highlighted. Runs at build only.
 * While it is rendered, a word stands in each gap's place: highlighting leaves a word whole, in a key as in a value.
 */
export function readGaps(markdown: string): GapReading {
  const ids = [...markdown.matchAll(GAP)].map(([, id = '']) => id);
  const stray = ids.find((id) => !SLUG.test(id));
  if (stray !== undefined) {
    return {problem: `[[${stray}]] is no gap: the id of a gap is a slug, such as [[push-phase]]`};
  }
  const word = wordNotIn(markdown);
  const reading = readProse(markdown.replace(GAP, word));
  return 'problem' in reading ? reading : blocksOf(reading.html, word, ids);
}

function blocksOf(html: string, word: string, ids: readonly string[]): GapReading {
  if (html.match(TAG)?.some((tag) => tag.includes(word))) {
    return {
      problem: 'has a gap inside an address, a title or the language of a code block; gaps stand in text or in code',
    };
  }
  const blocks: Block[] = [];
  let found = 0;
  BLOCK.lastIndex = 0;
  while (BLOCK.lastIndex < html.length) {
    const [block, prose, language, code] = BLOCK.exec(html) ?? [];
    if (block === undefined) {
      return {problem: 'needs to be paragraphs and code blocks; lists, tables and headings belong into the stem'};
    }
    const pieces = cut(prose ?? code ?? '', word);
    const gaps = ids.slice(found, found + pieces.length - 1);
    found += gaps.length;
    blocks.push({language, pieces: interleaved(pieces, gaps)});
  }
  return found === ids.length
    ? {blocks}
    : {problem: 'has a gap that got lost when it was rendered; put spaces around it'};
}

function interleaved(pieces: readonly string[], gaps: readonly string[]): readonly Piece[] {
  return pieces.flatMap((html, index): readonly Piece[] => {
    const gap = gaps[index];
    return [...(html === '' ? [] : [{html}]), ...(gap === undefined ? [] : [{gap}])];
  });
}

function wordNotIn(markdown: string): string {
  let word = 'gapz';
  while (markdown.includes(word)) {
    word += 'z';
  }
  return word;
}
