import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {BankFile, type FullBank} from '../../quiz/bank';
import {checkShape} from './check-shape';
import {crossProblems} from './cross';
import {interpolate} from './interpolate';
import type {Problem} from './problem';
import {misconceptionsIn} from './references';
import {loadRegistries, type Registries} from './registries';
import {revOf} from './rev';
import {readYamlFile, type YamlFile} from './yaml-file';

/** A bank beside the file it came from. */
export type LoadedBank = {readonly bank: FullBank; readonly file: YamlFile};

/** All that `quizzes/` holds, and all that is wrong with it. */
export type Library = {
  readonly banks: readonly LoadedBank[];
  readonly registries: Registries;
  readonly problems: readonly Problem[];
};

/** Reads and validates every bank and registry below `quizzesDir`. Collects problems over all files; throws for none. */
export function loadLibrary(quizzesDir: string): Library {
  const registries = loadRegistries(quizzesDir);
  const files = bankNames(quizzesDir).map((name) => readYamlFile(join(quizzesDir, name), `quizzes/${name}`));
  const read = files.map((file) => readBank(file, registries));
  const banks = read.flatMap(({loaded}) => (loaded ? [loaded] : []));
  return {
    banks,
    registries,
    problems: [
      ...Object.values(registries).flatMap((registry) => registry.problems),
      ...read.flatMap(({problems}) => problems),
      ...crossProblems(banks, registries),
    ],
  };
}

function bankNames(quizzesDir: string): readonly string[] {
  return readdirSync(quizzesDir)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
}

function readBank(
  file: YamlFile,
  registries: Registries,
): {readonly loaded?: LoadedBank; readonly problems: readonly Problem[]} {
  const id = basename(file.file).replace(/\.ya?ml$/, '');
  if (file.problems.length > 0) {
    return {problems: file.problems};
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(basename(file.file))) {
    return {
      problems: [
        file.problemAt([], 'the file name is the bank id: lower-case letters, digits, single hyphens, ending in .yaml'),
      ],
    };
  }
  const {value, unknown} = interpolate(file.value, registries.facts.entries);
  const missing = unknown.map(({path, message}) => file.problemAt(path, message));
  const {data, problems} = checkShape(BankFile, value, file);
  return data
    ? {loaded: {bank: complete(id, data, registries), file}, problems: missing}
    : {problems: [...missing, ...problems]};
}

/** Adds what a page needs beside the file's own text: fingerprints, and the registry entries that items name. */
function complete(id: string, file: BankFile, {misconceptions, objectives}: Registries): FullBank {
  const items = file.items.map((item) => ({...item, rev: revOf(item)}));
  return {
    ...file,
    id,
    items,
    misconceptions: pick(
      misconceptionsIn(file.items).map(({id: misconception}) => misconception),
      misconceptions.entries,
    ),
    objectives: pick(
      items.map((item) => item.objective),
      objectives.entries,
    ),
  };
}

function pick<Entry extends {readonly id: string}>(
  ids: readonly string[],
  entries: ReadonlyMap<string, Entry>,
): Readonly<Record<string, Omit<Entry, 'id'>>> {
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const entry = entries.get(id);
      if (!entry) {
        return [];
      }
      const {id: name, ...rest} = entry;
      return [[name, rest] as const];
    }),
  );
}
