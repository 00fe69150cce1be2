import type * as z from 'zod';
import type {Problem} from './problem';
import type {Path, YamlFile} from './yaml-file';

/** Parses a file's data with `schema`. What does not fit comes back as problems, all at once, each at its place in the file. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: YamlFile,
): {readonly data: z.output<Schema>; readonly problems: readonly []} | {readonly data: undefined; readonly problems: readonly Problem[]} {
  const parsed = schema.safeParse(value, {reportInput: false});
  if (parsed.success) {
    return {data: parsed.data, problems: []};
  }
  const problems = parsed.error.issues.flatMap((issue) =>
    placesOf(issue).map((path) => file.problemAt(path, issue.message)),
  );
  return {data: undefined, problems};
}

/** An unknown field is reported where it stands, anything else where zod says. */
function placesOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path];
}
