import {objectiveProblems} from '../../quiz/lint/coverage';
import type {Figure, Severity} from '../../quiz/lint/finding';
import {figuresOf, lintItems} from '../../quiz/lint/lint';
import {unaskedSections} from '../../quiz/lint/sections';
import {askedFactFindings} from './asked-facts';
import {problemOnPage, type CoursePage} from './course-pages';
import type {Library} from './load';
import type {Problem} from './problem';
import {typedFactFindings} from './typed-facts';

/** A broken rule at its place in a file. */
type Reviewed = {readonly rule: string; readonly severity: Severity; readonly problem: Problem};

/** What the rules of item writing say of a library. */
export type Review = {
  /** Every broken rule. */
  readonly found: readonly Reviewed[];
  /** Break the build. */
  readonly errors: readonly Problem[];
  /** Are printed. */
  readonly warnings: readonly Problem[];
  /** One row per bank, `all` last. */
  readonly figures: readonly {readonly bank: string; readonly items: number; readonly figures: readonly Figure[]}[];
};

/** Runs every rule over every bank, and asks of every page whether the banks ask about it. */
export function reviewOf(library: Library, pages: readonly CoursePage[]): Review {
  const {banks} = library;
  const found = [...itemFindings(library), ...coverageFindings(library, pages)];
  const problemsOf = (severity: Severity) =>
    found.filter((finding) => finding.severity === severity).map(({problem}) => problem);
  const all = banks.flatMap(({bank}) => bank.items);
  return {
    found,
    errors: problemsOf('E'),
    warnings: problemsOf('W'),
    figures: [
      ...banks.map(({bank: {id, items}}) => ({
        bank: id,
        items: items.length,
        figures: figuresOf(items).filter(isOfABank),
      })),
      {bank: 'all', items: all.length, figures: figuresOf(all)},
    ],
  };
}

/** C03 is about the whole guide: three short quizzes of choices on one page are fine where others ask in other ways. */
function isOfABank({rule}: Figure): boolean {
  return rule !== 'C03';
}

function itemFindings({banks, registries}: Library): readonly Reviewed[] {
  const raw = banks.map(({bank, file}) => ({bank: bank.id, items: Object(file.value) as {readonly items?: unknown}}));
  const repeated = askedFactFindings(raw.map(({bank, items}) => ({bank, items: items.items})));
  return banks.flatMap(({bank, file}, index) =>
    [
      ...lintItems(bank.items),
      ...typedFactFindings(raw[index]?.items.items, registries.facts.entries.values()),
      ...repeated.filter((finding) => finding.bank === bank.id),
    ].map(({rule, severity, path, message}) => ({
      rule,
      severity,
      problem: file.problemAt(path, `${message} (${rule})`),
    })),
  );
}

/** A bank that could not be read asks nothing; what is missing because of it is no problem of its own. */
function coverageFindings({banks, registries, problems}: Library, pages: readonly CoursePage[]): readonly Reviewed[] {
  if (problems.length > 0) {
    return [];
  }
  const items = banks.flatMap(({bank}) => bank.items);
  const {entries, file} = registries.objectives;
  const ids = [...entries.keys()];
  const asked = new Set(items.map(({section}) => section));
  return [
    ...objectiveProblems(items, ids).map(({objective, message}) => ({
      rule: 'C01',
      severity: 'E' as const,
      problem: file.problemAt([ids.indexOf(objective), 'id'], `objective "${objective}" ${message}`),
    })),
    ...pages.flatMap((page) =>
      unaskedSections(page.path, page.sections, asked).map(({id, line}) => ({
        rule: 'C05',
        severity: 'E' as const,
        problem: problemOnPage(page, line, `#${id}`, `no item asks about ${page.path}#${id} or a part of it (C05)`),
      })),
    ),
  ];
}
