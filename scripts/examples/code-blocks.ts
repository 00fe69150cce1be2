import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A titled piece of code on a page of the course. */
export type CodeBlock = {
  /** Page, below `docs/`. */
  readonly page: string;
  readonly language: string;
  readonly title: string;
  readonly code: string;
};

/** Every code block of every page under `docsDir`. */
export function codeBlocksUnder(docsDir: string): readonly CodeBlock[] {
  return readdirSync(docsDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .flatMap((page) =>
      [...readFileSync(join(docsDir, page), 'utf8').matchAll(/^```(\w+) title="([^"]+)"\n([\s\S]*?)^```$/gm)].map(
        ([, language = '', title = '', code = '']) => ({page, language, title, code}),
      ),
    );
}
