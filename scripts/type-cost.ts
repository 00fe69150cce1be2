import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {rolldown, type OutputChunk, type Plugin} from 'rolldown';

/** Module that a page with a quiz begins with. */
const ENTRY = resolve('src/quiz/Quiz.tsx');

/**
 * What every page with a quiz carries of one item type, bytes after brotli: the quiz as browsers first load it, less the same
 * with the type's code replaced by empty functions. Parts that are fetched on demand don't count.
 */
export async function costOf(type: string): Promise<number> {
  return (await firstLoad()) - (await firstLoad(type));
}

/** Bytes after brotli of the quiz and everything it imports statically; packages stay outside, they serve the whole site. */
async function firstLoad(without?: string): Promise<number> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    external: /^(?:react|react-dom|@docusaurus|@theme|@generated|@site)(?:\/|$)/,
    resolve: {alias: {'@controls': resolve('src/items/controls.client.tsx')}},
    plugins: [withoutStyles, ...(without === undefined ? [] : [emptied(without)])],
  });
  const {output} = await bundle.generate({format: 'es', minify: true});
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const first = new Set<string>();
  const take = (name: string) => {
    if (!first.has(name)) {
      first.add(name);
      chunks.find(({fileName}) => fileName === name)?.imports.forEach(take);
    }
  };
  chunks.filter(({isEntry}) => isEntry).forEach(({fileName}) => take(fileName));
  const code = chunks.filter(({fileName}) => first.has(fileName)).map((chunk) => chunk.code);
  return brotliCompressSync(code.join('\n')).byteLength;
}

const withoutStyles: Plugin = {
  name: 'without-styles',
  load: {filter: {id: /\.css$/}, handler: () => ({code: 'export default {}', moduleType: 'js'})},
};

/** The files of one type, with functions of the same names that do nothing. */
function emptied(type: string): Plugin {
  return {
    name: 'without-type',
    load: {
      filter: {id: new RegExp(`/src/items/${type}/`)},
      handler: (id) => {
        const names = readFileSync(id, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
        return {code: [...names].map(([, name]) => `export const ${name} = () => [];`).join('\n'), moduleType: 'js'};
      },
    },
  };
}
