import {nearest} from '../../lib/nearest';
import type {LoadedBank} from './load';
import type {Problem} from './problem';
import {misconceptionsIn} from './references';
import type {Registries} from './registries';
import type {Path, YamlFile} from './yaml-file';

/** Rules that hold between files: ids are unique over all banks, and what an item names exists. */
export function crossProblems(banks: readonly LoadedBank[], registries: Registries): readonly Problem[] {
  return [...duplicateIds(banks), ...banks.flatMap((loaded) => danglingIds(loaded, registries))];
}

function duplicateIds(banks: readonly LoadedBank[]): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (id: string, file: YamlFile, path: Path) => {
    const owner = owners.get(id);
    if (owner !== undefined) {
      problems.push(
        file.problemAt(path, `"${id}" is taken by an item of ${owner}; item ids are unique over all banks (S08)`),
      );
    }
    owners.set(id, owner ?? file.file);
  };
  for (const {bank, file} of banks) {
    bank.retired.forEach(({id}, index) => claim(id, file, ['retired', index, 'id']));
    bank.items.forEach((item, index) => {
      claim(item.id, file, ['items', index, 'id']);
      item.aliases.forEach((alias, position) => claim(alias, file, ['items', index, 'aliases', position]));
    });
  }
  return problems;
}

function danglingIds({bank, file}: LoadedBank, {misconceptions, objectives}: Registries): readonly Problem[] {
  const missing = (
    id: string,
    known: ReadonlyMap<string, unknown>,
    registry: string,
    path: Path,
  ): readonly Problem[] => {
    if (known.has(id)) {
      return [];
    }
    const meant = nearest(id, [...known.keys()]);
    return [
      file.problemAt(path, `no "${id}" in quizzes/reference/${registry}${meant ? `; did you mean "${meant}"?` : ''}`),
    ];
  };
  return [
    ...bank.items.flatMap(({objective}, index) =>
      missing(objective, objectives.entries, 'objectives.yaml', ['items', index, 'objective']),
    ),
    ...misconceptionsIn(file.value).flatMap(({id, path}) =>
      missing(id, misconceptions.entries, 'misconceptions.yaml', path),
    ),
  ];
}
