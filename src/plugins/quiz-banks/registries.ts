import {join} from 'node:path';
import type * as z from 'zod';
import {Fact} from '../../reference/fact';
import {Misconception} from '../../reference/misconception';
import {Objective} from '../../reference/objective';
import {checkShape} from './check-shape';
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
};

/** Reads `quizzes/reference/`. Problems are returned, not thrown. */
export function loadRegistries(quizzesDir: string): Registries {
  const at = (name: string) => readYamlFile(join(quizzesDir, 'reference', name), `quizzes/reference/${name}`);
  return {
    facts: readRegistry(Fact, at('facts.yaml')),
    misconceptions: readRegistry(Misconception, at('misconceptions.yaml')),
    objectives: readRegistry(Objective, at('objectives.yaml')),
  };
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
