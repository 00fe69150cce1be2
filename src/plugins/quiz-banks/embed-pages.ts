import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FullBank} from '../../quiz/bank';

/** The route's parameter; Docusaurus renders the route under this very name. */
const PARAMETER = ':item';

/** What is needed of a bank. */
type Embedded = Pick<FullBank, 'id'> & {
  readonly retired: readonly Pick<FullBank['retired'][number], 'id'>[];
  readonly items: readonly Pick<FullBank['items'][number], 'id' | 'aliases'>[];
};

/**
 * Makes of the page that was rendered for the route `embed/<bank>/:item/` one for each item, each of its former ids and
 * each withdrawn item, so that any static host finds them. The literal page is removed.
 */
export async function copyEmbedPages(banks: readonly Embedded[], outDir: string): Promise<void> {
  await Promise.all(banks.map((bank) => copyPagesOf(bank, join(outDir, 'embed', bank.id))));
}

async function copyPagesOf(bank: Embedded, folder: string): Promise<void> {
  const html = await renderedPage(bank.id, folder);
  const asked = bank.items.flatMap(({id, aliases}) => [id, ...aliases]);
  const names = new Set([...asked, ...bank.retired.map(({id}) => id)]);
  await Promise.all(
    [...names].map(async (name) => {
      await mkdir(join(folder, name), {recursive: true});
      await writeFile(join(folder, name, 'index.html'), named(html, bank.id, name));
    }),
  );
  await rm(join(folder, PARAMETER), {recursive: true});
}

async function renderedPage(bank: string, folder: string): Promise<string> {
  try {
    return await readFile(join(folder, PARAMETER, 'index.html'), 'utf8');
  } catch (cause) {
    throw new Error(
      `embed/${bank}/${PARAMETER}/index.html was not rendered; the route embed/${bank}/${PARAMETER}/ has to be added`,
      {cause},
    );
  }
}

/** The page under its own address: its head names that, as for the canonical link. */
function named(html: string, bank: string, name: string): string {
  return html.replaceAll(`/embed/${bank}/${PARAMETER}/`, `/embed/${bank}/${name}/`);
}
