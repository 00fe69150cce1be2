import {lintItems, figuresOf} from '../../quiz/lint/lint';
import {objectiveProblems} from '../../quiz/lint/coverage';
import type {Figure, Severity} from '../../quiz/lint/finding';
import type {Library} from './load';
import type {Problem} from './problem';

/** What the rules of item writing say of a library. */
export type Review = {
  /** Break the build. */
  readonly errors: readonly Problem[];
  /** Are printed. */
  readonly warnings: readonly Problem[];
  /** One row per bank, `all` last. */
  readonly figures: readonly {readonly bank: string; readonly items: number; readonly figures: readonly Figure[]}[];
};

/** Runs every rule over every bank. */
export function reviewOf({banks, registries, problems}: Library): Review {
  const found = (severity: Severity) =>
    banks.flatMap(({bank, file}) =>
      lintItems(bank.items)
        .filter((finding) => finding.severity === severity)
        .map(({rule, path, message}) => file.problemAt(path, `${message} (${rule})`)),
    );
  const all = banks.flatMap(({bank}) => bank.items);
  const {entries, file} = registries.objectives;
  const ids = [...entries.keys()];
  // A bank that could not be read asks nothing; what is missing because of it is no problem of its own.
  const covered = problems.length > 0 ? [] : ids;
  const uncovered = objectiveProblems(all, covered).map(({objective, message}) =>
    file.problemAt([ids.indexOf(objective), 'id'], `objective "${objective}" ${message}`),
  );
  return {
    errors: [...found('E'), ...uncovered],
    warnings: found('W'),
    figures: [...banks.map(({bank}) => ({bank: bank.id, items: bank.items})), {bank: 'all', items: all}].map(
      ({bank, items}) => ({bank, items: items.length, figures: figuresOf(items)}),
    ),
  };
}
