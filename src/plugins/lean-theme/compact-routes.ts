/** What Docusaurus generates for its router; every page loads all of it. */
export type RouteFiles = {
  /** `registry.js`: how each chunk is fetched. */
  readonly registry: string;
  /** `routes.js`: every address and what shows it. */
  readonly routes: string;
  /** `routesChunkNames.json`: the chunks of each address. */
  readonly chunkNames: string;
};

const CHUNK =
  /"(\w+)": \[\(\) => import\(\/\* webpackChunkName: "\w+" \*\/ ("[^"]+")\), "[^"]+", require\.resolveWeak\("[^"]+"\)\]/g;
const CREATED = /ComponentCreator\('([^']+)', '([^']+)'\)/g;

/**
 * The same files with short names, for browsers: chunks and addresses are numbered, and module paths and ids, which only rendering
 * at build needs, are left out. Throws where a file is not of the form that Docusaurus 3 writes, so that nothing is lost in silence.
 */
export function compactRoutes({registry, routes, chunkNames}: RouteFiles): RouteFiles {
  const chunkIds = new Map([...registry.matchAll(CHUNK)].map(([, name = ''], index) => [name, shortId(index)]));
  expectAll('registry.js', chunkIds.size, registry.match(/\bimport\(/g)?.length ?? 0);
  const places = JSON.parse(chunkNames) as Readonly<Record<string, unknown>>;
  const placeIds = new Map(Object.keys(places).map((key, index) => [key, shortId(index)]));
  const created = [...routes.matchAll(CREATED)].filter(([, path]) => path !== '*');
  expectAll('routes.js', created.length, placeIds.size);
  return {
    registry: registry.replace(
      CHUNK,
      (_whole, name: string, path: string) => `"${chunkIds.get(name)}": [() => import(${path})]`,
    ),
    routes: routes.replace(CREATED, (whole, path: string, hash: string) => {
      const id = placeIds.get(`${path}-${hash}`);
      return id === undefined ? whole : `ComponentCreator('', '${id}')`;
    }),
    chunkNames: JSON.stringify(
      Object.fromEntries(
        Object.entries(places).map(([key, chunks]) => [`-${placeIds.get(key)}`, renamed(chunks, chunkIds)]),
      ),
    ),
  };
}

function shortId(index: number): string {
  return index.toString(36);
}

function expectAll(file: string, found: number, expected: number): void {
  if (found !== expected) {
    throw new Error(
      `${file}: ${found} of ${expected} entries could be read; has Docusaurus changed what it generates?`,
    );
  }
}

/** Chunk names at any depth, by their short ids. */
function renamed(chunks: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof chunks === 'string') {
    return ids.get(chunks) ?? chunks;
  }
  if (Array.isArray(chunks)) {
    return chunks.map((chunk) => renamed(chunk, ids));
  }
  return Object.fromEntries(
    Object.entries(Object(chunks) as Readonly<Record<string, unknown>>).map(([key, chunk]) => [
      key,
      renamed(chunk, ids),
    ]),
  );
}
