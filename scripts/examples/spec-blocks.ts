import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {codeBlocksUnder} from './code-blocks';

/** A spec file that the guide shows. */
export type SpecBlock = {readonly name: string; readonly text: string};

const SPEC = /^(?:buildspec|appspec)[\w-]*\.(?:ya?ml|json)\b/;

/** Every buildspec and AppSpec file on a page. */
export function specsOnPages(docsDir: string): readonly SpecBlock[] {
  return codeBlocksUnder(docsDir)
    .filter(({title}) => SPEC.test(title))
    .map(({page, title, code}) => ({name: `${page}: ${title}`, text: code}));
}

const Item = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.unknown().optional(),
  file: z.looseObject({name: z.string(), code: z.string()}).optional(),
  gaps: z.array(z.looseObject({id: z.string(), accept: z.array(z.coerce.string())})).optional(),
});
const Bank = z.looseObject({items: z.array(Item)});
type Item = z.output<typeof Item>;

/** Files in which a reader looks for faults. */
export function specsToMark(quizzesDir: string): readonly SpecBlock[] {
  return items(quizzesDir).flatMap(({id, file}) => (file && SPEC.test(file.name) ? [{name: id, text: file.code}] : []));
}

/** Files that a reader completes, with the first right answer in each gap. A part of a file is told by its first line. */
export function specsToFill(quizzesDir: string): readonly SpecBlock[] {
  return items(quizzesDir).flatMap(({id, type, text, gaps = []}) => {
    if (type !== 'cloze' || typeof text !== 'string') {
      return [];
    }
    const filled = gaps.reduce((current, gap) => current.replaceAll(`[[${gap.id}]]`, gap.accept[0] ?? ''), text);
    return [...filled.matchAll(/^```(?:ya?ml|json)\n([\s\S]*?)^```$/gm)]
      .map(([, code = '']) => code)
      .filter((code) => SPEC.test(code.replace(/^# /, '')) || /^version: 0\.[02]$/m.test(code))
      .map((code) => ({name: id, text: code}));
  });
}

function items(quizzesDir: string): readonly Item[] {
  return readdirSync(quizzesDir)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => Bank.parse(parse(readFileSync(join(quizzesDir, file), 'utf8'))).items);
}
