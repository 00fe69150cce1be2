import type * as z from 'zod';
import {nearest} from '../../lib/nearest';
import type {Problem} from './problem';
import type {Path, YamlFile} from './yaml-file';

/** Parses a file's data with `schema`. What does not fit comes back as problems, all at once, each at its place in the file. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: YamlFile,
  /** Where `value` stands in the file. */
  at: Path = [],
):
  | {readonly data: z.output<Schema>; readonly problems: readonly []}
  | {readonly data: undefined; readonly problems: readonly Problem[]} {
  const parsed = schema.safeParse(value, {error: saidPlainly});
  if (parsed.success) {
    return {data: parsed.data, problems: []};
  }
  const problems = parsed.error.issues.flatMap((issue) =>
    placesOf(issue).map((path) => file.problemAt([...at, ...path], issue.message)),
  );
  return {data: undefined, problems};
}

/** An unknown field is reported where it stands, anything else where zod says. */
function placesOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** Words for what zod says in terms of types; rules that have words of their own keep them. */
function saidPlainly(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const expected =
      issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'fields' : `a ${issue.expected}`;
    return issue.input === undefined || issue.input === null
      ? `is missing; needs ${expected}`
      : `needs ${expected}, has ${JSON.stringify(issue.input).slice(0, 60)}`;
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const meant = typeof issue.input === 'string' ? nearest(issue.input, allowed) : undefined;
    return `needs one of ${allowed.join(', ')}, has ${JSON.stringify(issue.input)}${meant ? `; did you mean "${meant}"?` : ''}`;
  }
  return undefined;
}
