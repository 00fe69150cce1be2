import {readFileSync} from 'node:fs';
import {isMap, isScalar, LineCounter, parseDocument, type Document} from 'yaml';
import type {Problem} from './problem';

/** A way into parsed YAML: keys and indexes from the root. */
export type Path = readonly PropertyKey[];

/** A YAML file that was read. `value` is unparsed data; `problemAt` says where in the file something is wrong with it. */
export type YamlFile = {
  readonly file: string;
  readonly value: unknown;
  /** What the YAML parser itself refused. */
  readonly problems: readonly Problem[];
  readonly problemAt: (path: Path, message: string) => Problem;
};

/** Reads a YAML 1.2 file. `name` is what problems call it. Never throws for what the file holds; throws if it can't be read. */
export function readYamlFile(location: string, name: string): YamlFile {
  const text = readFileSync(location, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true});
  const problem = (offset: number, path: Path, message: string): Problem => {
    const {line, col} = lines.linePos(offset);
    return {
      file: name,
      line: Math.max(1, line),
      column: Math.max(1, col),
      path: path.map(String).join('.'),
      message,
      text,
    };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem(error.pos[0], [], `is not valid YAML: ${error.message}`),
  );
  return {
    file: name,
    value: problems.length === 0 ? (document.toJS({maxAliasCount: 100}) as unknown) : undefined,
    problems,
    problemAt: (path, message) => problem(offsetOf(document, path), path, message),
  };
}

/** Where `path` begins in the text; where it is missing, the nearest thing around it that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length);
    const offset = keyOffset(document, keys) ?? rangeStart(document.getIn(keys, true));
    if (offset !== undefined) {
      return offset;
    }
  }
  return rangeStart(document.contents) ?? 0;
}

function keyOffset(document: Document, path: Path): number | undefined {
  const name = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (typeof name !== 'string' || !isMap(parent)) {
    return undefined;
  }
  const pair = parent.items.find(({key}) => isScalar(key) && key.value === name);
  return rangeStart(pair?.key);
}

function rangeStart(node: unknown): number | undefined {
  const holder = node as {range?: readonly number[] | null} | null | undefined;
  return holder?.range?.[0];
}
