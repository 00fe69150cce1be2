import type {Figure, Finding, LintItem} from './finding';
import {contentWords} from './words';

/** C02 and C03: what kind of work the items ask for. */
export function coverageFigures(items: readonly LintItem[]): readonly Figure[] {
  const share = (test: (item: LintItem) => boolean) =>
    items.length === 0 ? 0 : items.filter(test).length / items.length;
  const recall = share(({level}) => level === 'recall');
  const working = share(({level}) => level === 'apply' || level === 'diagnose');
  const design = share(({level}) => level === 'design');
  const open = share(({type}) => type !== 'choice');
  const figure = (rule: string, label: string, value: number, bound: string, kept: boolean): Figure => ({
    rule,
    label,
    value: `${(value * 100).toFixed(1)} %`,
    bound,
    kept,
  });
  return [
    figure('C02', 'recall', recall, '≤ 40 %', recall <= 0.4),
    figure('C02', 'apply and diagnose', working, '≥ 40 %', working >= 0.4),
    figure('C02', 'design and trade-off', design, '≥ 15 %', design >= 0.15),
    figure('C03', 'not multiple choice', open, '≥ 30 %', open >= 0.3),
  ];
}

/** C04: the same question asked twice in one bank. */
export function nearDuplicateFindings(items: readonly LintItem[]): readonly Finding[] {
  const words = items.map((item) => contentWords(item.stem));
  return items.flatMap((item, index) => {
    const twin = words.slice(0, index).findIndex((other) => overlap(other, words[index] ?? new Set()) > 0.7);
    const original = items[twin];
    return original
      ? [
          {
            rule: 'C04',
            severity: 'W' as const,
            path: ['items', index, 'stem'],
            message: `asks nearly what ${original.id} asks`,
          },
        ]
      : [];
  });
}

/** C01: each objective of the site is asked at least three times, and at least once above recall. */
export function objectiveProblems(
  items: readonly LintItem[],
  objectives: readonly string[],
): readonly {readonly objective: string; readonly message: string}[] {
  return objectives.flatMap((objective) => {
    const asked = items.filter((item) => item.objective === objective);
    if (asked.length < 3) {
      return [{objective, message: `is asked by ${asked.length} items; needs 3 (C01)`}];
    }
    return asked.every(({level}) => level === 'recall')
      ? [{objective, message: 'is asked by recall items only; needs one above (C01)'}]
      : [];
  });
}

/** Jaccard index, 0 to 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared || 1);
}
