import {checkSpec, type SpecReport} from '../../src/labs/spec-checker/check';

/** How the command is called. */
export const USAGE = 'Usage: npm run check-spec -- [--json] FILE...    (- reads what is piped in)';

/** What was asked for. With a `problem`, nothing can be checked. */
export type Arguments = {readonly files: readonly string[]; readonly json: boolean; readonly problem?: string};

/** A file’s report, as it is printed for machines. */
type FileReport = SpecReport & {readonly file: string};

/** What the command prints, and how it ends: 0 without errors, 1 with errors, 2 if a file can’t be read. */
export type Outcome = {readonly output: string; readonly errors: readonly string[]; readonly exitCode: 0 | 1 | 2};

/** Reads the words after the command. What follows `--` is a file, whatever it begins with. */
export function readArguments(words: readonly string[]): Arguments {
  const end = words.indexOf('--');
  const [before, after] = end === -1 ? [words, []] : [words.slice(0, end), words.slice(end + 1)];
  const options = before.filter((word) => word.startsWith('-') && word !== '-');
  const files = [...before.filter((word) => !options.includes(word)), ...after];
  const unknown = options.find((option) => option !== '--json');
  const json = options.includes('--json');
  if (unknown !== undefined) {
    return {files, json, problem: `check-spec has no option ${unknown}; there is --json.`};
  }
  return files.length === 0 ? {files, json, problem: 'check-spec needs at least one file.'} : {files, json};
}

/** Checks files in their order. `read` may throw; such a file is told, and the others are checked nevertheless. */
export function checkFiles(
  files: readonly string[],
  {json, read}: {readonly json: boolean; readonly read: (file: string) => string},
): Outcome {
  const reports: FileReport[] = [];
  const errors: string[] = [];
  for (const file of files) {
    try {
      reports.push({file: file === '-' ? '<stdin>' : file, ...checkSpec(read(file))});
    } catch (error) {
      errors.push(unreadable(file, error));
    }
  }
  const hasErrors = reports.some(({problems}) => problems.some(({severity}) => severity === 'error'));
  const output = json ? JSON.stringify(reports, undefined, 2) : reports.flatMap(linesOf).join('\n');
  return {output, errors, exitCode: errors.length > 0 ? 2 : hasErrors ? 1 : 0};
}

/** `file:line:col severity rule message`, one problem on each line. */
function linesOf({file, problems}: FileReport): readonly string[] {
  return problems.map(
    ({line, column, severity, rule, message}) => `${file}:${line}:${column} ${severity} ${rule} ${message}`,
  );
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason =
    code === 'ENOENT'
      ? 'there is no such file; check the path, which starts in the folder of the guide'
      : code === 'EISDIR'
        ? 'it is a folder; name the files in it'
        : error instanceof Error
          ? error.message
          : 'no reason given';
  return `${file} can’t be read, so it wasn’t checked: ${reason}`;
}
