import type {Nodes, Root} from 'mdast';
import rehypeHighlight from 'rehype-highlight';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';

const engine = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeHighlight).use(rehypeStringify);

/** Prose that was read: its HTML, or what is wrong with it and what would be right. */
export type Reading = {readonly html: string} | {readonly problem: string};

/**
 * Markdown (GitHub flavor) to HTML, code blocks highlighted by class names. Runs at build only.
 * Refuses raw HTML (it would vanish), code blocks without a language, and links into this site (they belong into `section`).
 */
export function readProse(markdown: string): Reading {
  const tree = engine.parse(markdown);
  const problem = [...nodesOf(tree)].map(problemOf).find((found) => found !== undefined);
  return problem === undefined ? {html: render(tree)} : {problem};
}

/** One paragraph of Markdown to phrasing content, fit for the inside of a `<label>`. */
export function readInlineProse(markdown: string): Reading {
  const tree = engine.parse(markdown);
  const [first, second] = tree.children;
  if (first?.type !== 'paragraph' || second !== undefined) {
    return {problem: 'needs to be one line of inline Markdown; lists and code blocks belong into the stem'};
  }
  const reading = readProse(markdown);
  return 'problem' in reading ? reading : {html: reading.html.replace(/^<p>|<\/p>$/g, '')};
}

function render(tree: Root): string {
  return engine.stringify(engine.runSync(tree)).trim();
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) {
    for (const child of node.children) {
      yield* nodesOf(child);
    }
  }
}

function problemOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'html':
      return `raw HTML ${node.value} would vanish; put it into a code span`;
    case 'code':
      return node.lang ? undefined : 'a code block needs a language after its fence, such as ```yaml';
    case 'link':
      return node.url.startsWith('/') ? `link to ${node.url}: name pages of this site in \`section\`` : undefined;
    default:
      return undefined;
  }
}
