import type {Review} from './review';

/** The figures as a table in plain text: a row per rule, a column per bank; a figure past its bound is marked. */
export function figureTable({figures}: Review): string {
  // The last column is about all banks and has every figure.
  const rules = figures.at(-1)?.figures ?? [];
  const head = ['rule', 'figure', ...figures.map(({bank, items}) => `${bank} (${items})`)];
  const rows = rules.map((rule, index) => [
    rule.rule,
    rule.label,
    ...figures.map((column) => {
      const figure = column.figures[index];
      return figure ? `${figure.value} ${figure.kept ? figure.bound : `PAST ${figure.bound}`}` : '';
    }),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
