import type {Finding} from '../../quiz/lint/finding';
import type {Fact} from '../../reference/fact';
import type {Path} from './yaml-file';

/** Values that nobody writes by chance: an amount with its unit. */
const AMOUNT = /^\$?[\d,.]+ (?:hours|minutes|days|seconds|GB|MB|characters)/;

/** What a reader is asked, and what may be answered; the rest explains and may name other numbers. */
const ASKED: ReadonlySet<string> = new Set(['stem', 'scenario']);
const ANSWERS: ReadonlySet<string> = new Set(['text', 'accept', 'choices']);

/**
 * R04 and R05: a value of the facts registry, about the service that an item is about, typed by hand. In an answer it is an
 * error; in a situation a warning, because a situation may take the same number by chance. `items` are unparsed, with
 * references to facts still in them.
 */
export function typedFactFindings(items: unknown, facts: Iterable<Fact>): readonly Finding[] {
  const watched = [...facts].flatMap((fact) => {
    const rule = fact.id.includes('.status.') ? 'R04' : AMOUNT.test(fact.value) ? 'R05' : undefined;
    return rule === undefined ? [] : [{rule, id: fact.id, pattern: patternOf(fact.value)}];
  });
  return (Array.isArray(items) ? items : []).flatMap((item: unknown, index) => {
    const own = watched.filter(({id}) => id.startsWith(`${serviceOf(item)}.`));
    return textsIn(item, ['items', index]).flatMap(({text, path, severity}) => {
      const found = own.filter(({pattern}) => pattern.test(text));
      return found.map(({rule, id}) => ({
        rule,
        severity,
        path,
        message: `types by hand what the registry holds; write {{${id}}}, or another number if it is part of a made-up situation`,
      }));
    });
  });
}

function patternOf(value: string): RegExp {
  return new RegExp(`(?<![\\w,.–-])${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`);
}

/** The first part of the address of the section that teaches an item. */
function serviceOf(item: unknown): string {
  const {section} = Object(item) as {readonly section?: unknown};
  return typeof section === 'string' ? (/^\/([a-z0-9-]+)/.exec(section)?.[1] ?? '') : '';
}

type Text = {readonly text: string; readonly path: Path; readonly severity: Finding['severity']};

function textsIn(node: unknown, path: Path): readonly Text[] {
  if (typeof node === 'string') {
    const field = path.findLast((key) => typeof key === 'string') ?? '';
    const severity = ASKED.has(field) ? 'W' : ANSWERS.has(field) ? 'E' : undefined;
    return severity === undefined ? [] : [{text: node, path, severity}];
  }
  if (typeof node !== 'object' || node === null) {
    return [];
  }
  return Array.isArray(node)
    ? node.flatMap((child: unknown, index) => textsIn(child, [...path, index]))
    : Object.entries(node).flatMap(([key, child]: [string, unknown]) => textsIn(child, [...path, key]));
}
