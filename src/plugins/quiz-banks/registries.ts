import {join} from 'node:path';
import type * as z from 'zod';
import {CheckRound} from '../../reference/check-round';
import {Fact} from '../../reference/fact';
import {Misconception} from '../../reference/misconception';
import {Objective} from '../../reference/objective';
import {Service} from '../../reference/service';
import {Term} from '../../reference/term';
import {checkShape} from './check-shape';
import {interpolate} from './interpolate';
import {keptWhileUnchanged} from './kept';
import type {Problem} from './problem';
import {readYamlFile, type YamlFile} from './yaml-file';

/** One registry: its entries by id, and what is wrong with its file. */
type Registry<Entry> = {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  readonly file: YamlFile;
};

/** What pages and items refer to by id. */
export type Registries = {
  readonly facts: Registry<Fact>;
  readonly misconceptions: Registry<Misconception>;
  readonly objectives: Registry<Objective>;
  readonly services: Registry<Service>;
  readonly terms: Registry<Term>;
  readonly checks: Registry<CheckRound>;
};

const FILES = ['facts', 'misconceptions', 'objectives', 'services', 'glossary', 'checks'] as const;

/** Reads `quizzes/reference/`, again only when a file there has changed. Problems are returned, not thrown. */
export const loadRegistries: (quizzesDir: string) => Registries = keptWhileUnchanged(
  (quizzesDir) => FILES.map((name) => pathOf(quizzesDir, name)),
  (quizzesDir) => {
    const at = (name: (typeof FILES)[number]) =>
      readYamlFile(pathOf(quizzesDir, name), `quizzes/reference/${name}.yaml`);
    const facts = readRegistry(Fact, at('facts'));
    return {
      facts,
      misconceptions: readRegistry(Misconception, at('misconceptions')),
      objectives: readRegistry(Objective, at('objectives')),
      services: readWithFacts(Service, at('services'), facts.entries),
      terms: readWithFacts(Term, at('glossary'), facts.entries),
      checks: readRegistry(CheckRound, at('checks')),
    };
  },
);

function pathOf(quizzesDir: string, name: string): string {
  return join(quizzesDir, 'reference', `${name}.yaml`);
}

/** A registry whose texts may name facts between double braces, as banks do. */
function readWithFacts<Entry extends {readonly id: string}>(
  schema: z.ZodType<Entry>,
  file: YamlFile,
  facts: ReadonlyMap<string, Fact>,
): Registry<Entry> {
  const {value, unknown} = interpolate(file.value, facts);
  const registry = readRegistry(schema, {...file, value});
  const missing = unknown.map(({path, message}) => file.problemAt(path, message));
  return {...registry, problems: [...missing, ...registry.problems]};
}

function readRegistry<Entry extends {readonly id: string}>(schema: z.ZodType<Entry>, file: YamlFile): Registry<Entry> {
  if (file.problems.length > 0) {
    return {entries: new Map(), problems: file.problems, file};
  }
  if (!Array.isArray(file.value)) {
    return {entries: new Map(), problems: [file.problemAt([], 'needs to be a list of entries')], file};
  }
  // Entry by entry, so that one wrong entry doesn't make every reference to the others look wrong too.
  const read = file.value.map((value: unknown, index) => checkShape(schema, value, file, [index]));
  const problems = read.flatMap((entry) => entry.problems);
  const list = read.flatMap(({data}) => (data === undefined ? [] : [data]));
  const twice = list.flatMap((entry, index) =>
    list.findIndex((other) => other.id === entry.id) === index
      ? []
      : [
          file.problemAt(
            [read.findIndex(({data}) => data === entry), 'id'],
            `"${entry.id}" is defined twice; keep one`,
          ),
        ],
  );
  return {
    entries: new Map(list.map((entry) => [entry.id, entry])),
    problems: [...problems, ...twice],
    file,
  };
}
