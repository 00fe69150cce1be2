import type {Figure, Finding, ChoiceLintItem, LintOption} from './finding';
import {
  chanceOf,
  distractorsOf,
  keyLengthRatio,
  keysOf,
  mean,
  optionLength as length,
  scoreOf,
  singleKeyed,
} from './options';
import {contentWords} from './words';

const ABSOLUTE = /\b(?:always|never|only|all|must|every|none|cannot|impossible|any)\b/i;
const HEDGE = /\b(?:may|might|usually|typically|often|sometimes|generally|can be|normally)\b/i;
/** Critical values of chi-square at p = 0.05, by degrees of freedom from 1. */
const CHI_SQUARE_05 = [3.841, 5.991, 7.815, 9.488] as const;
const LONGEST_RUN = 3;

/** L03: a key much longer or shorter than its distractors can be seen without reading. */
export function keyLengthFindings(item: ChoiceLintItem, index: number): readonly Finding[] {
  const ratio = keyLengthRatio(item);
  if (ratio >= 0.67 && ratio <= 1.5) {
    return [];
  }
  const severity = ratio > 2 || ratio < 0.5 ? 'E' : 'W';
  const message = `keys are ${ratio.toFixed(2)} times as long as distractors; 0.67 to 1.5 gives nothing away (move explanations into \`why\`)`;
  return [{rule: 'L03', severity, path: ['items', index, 'options'], message}];
}

/** L01, L02, L04 to L07: what a reader who knows nothing would score by looking at the options alone. */
export function leakFigures(items: readonly ChoiceLintItem[]): readonly Figure[] {
  const single = singleKeyed(items);
  const chance = chanceOf(single);
  const longest = mean(single.map((item) => (isOnlyLongest(item) ? 1 : 0)));
  const absolutes = share(items, distractorsOf, ABSOLUTE) - share(items, keysOf, ABSOLUTE);
  const hedges = share(items, keysOf, HEDGE) - share(items, distractorsOf, HEDGE);
  return [
    atMost('L01', 'items whose key is the one longest option', longest, chance + 0.05),
    atMost('L02', '“pick the longest” scores', mean(single.map((item) => scoreOf(item, length))), chance + 0.05),
    atMost(
      'L02',
      '“pick the shortest” scores',
      mean(single.map((item) => scoreOf(item, (option) => -length(option)))),
      chance + 0.05,
    ),
    ...positionFigures(single),
    atMost(
      'L05',
      '“pick what echoes the stem” scores',
      mean(single.map((item) => scoreOf(item, echo(item)))),
      chance + 0.07,
    ),
    atMost('L06', 'absolutes in distractors, above keys', absolutes, 0.05),
    atMost('L07', 'hedges in keys, above distractors', hedges, 0.05),
  ];
}

function positionFigures(single: readonly ChoiceLintItem[]): readonly Figure[] {
  const positions = single.map((item) => item.options.findIndex((option) => option.key));
  const widest = Math.max(2, ...single.map((item) => item.options.length));
  const chiSquare = [...Array(widest).keys()].reduce((sum, position) => {
    const expected = single.reduce(
      (total, item) => total + (position < item.options.length ? 1 / item.options.length : 0),
      0,
    );
    const seen = positions.filter((found) => found === position).length;
    return expected === 0 ? sum : sum + (seen - expected) ** 2 / expected;
  }, 0);
  const critical = CHI_SQUARE_05[widest - 2] ?? CHI_SQUARE_05[3];
  const run = longestRun(positions);
  return [
    {
      rule: 'L04',
      label: 'key position, chi-square',
      value: chiSquare.toFixed(1),
      bound: `≤ ${critical}`,
      kept: chiSquare <= critical,
    },
    {
      rule: 'L04',
      label: 'keys in the same place in a row',
      value: String(run),
      bound: `≤ ${LONGEST_RUN}`,
      kept: run <= LONGEST_RUN,
    },
  ];
}

function longestRun(positions: readonly number[]): number {
  let longest = 0;
  let run = 0;
  positions.forEach((position, index) => {
    run = position === positions[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function atMost(rule: string, label: string, value: number, bound: number): Figure {
  return {rule, label, value: points(value), bound: `≤ ${points(bound)}`, kept: value <= bound + 1e-9};
}

function points(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function isOnlyLongest(item: ChoiceLintItem): boolean {
  return scoreOf(item, length) === 1;
}

function echo(item: ChoiceLintItem): (option: LintOption) => number {
  const stem = contentWords(item.stem);
  return (option) => [...contentWords(option.text)].filter((word) => stem.has(word)).length;
}

function share(
  items: readonly ChoiceLintItem[],
  options: (item: ChoiceLintItem) => readonly LintOption[],
  pattern: RegExp,
): number {
  return mean(items.flatMap(options).map((option) => (pattern.test(option.text) ? 1 : 0)));
}
