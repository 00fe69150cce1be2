import {codeFrameColumns} from '@babel/code-frame';

/** Something wrong in an author's file: where, what, and what would be right. */
export type Problem = {
  /** Path of the file from the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** The field, such as `items.0.options`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** The file's text, for the lines under the message. */
  readonly text: string;
};

/** All problems as one text: `file:line:column path: message`, each with its lines of the file. */
export function describe(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the quiz files:`, ...problems.map(describeOne)].join('\n\n');
}

function describeOne({file, line, column, path, message, text}: Problem): string {
  const frame = codeFrameColumns(text, {start: {line, column}}, {linesAbove: 2, linesBelow: 2});
  return `${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}\n${frame}`;
}
