import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId} from '../../reference/ids';
import {itemBase, Why} from '../base';
import {readLines} from './lines';

/** The most lines and columns that a phone shows without losing the reader. */
const LINES = 25;
const COLUMNS = 72;

/** A short file. Comes out with its lines highlighted. */
const File = strict({
  /** Shown above the code, such as `appspec.yml`. */
  name: z.string().min(1, 'needs the name of the file, such as appspec.yml'),
  /** Decides the colors. */
  language: z.string().regex(/^[a-z0-9+#-]+$/, 'needs a language, such as yaml'),
  /** 2 to 25 lines of at most 72 columns; empty lines at its end are left out. */
  code: z
    .string()
    .transform((code) => code.replace(/\s+$/, ''))
    .superRefine((code, context) => {
      const lines = code.split('\n');
      if (lines.length < 2 || lines.length > LINES) {
        context.addIssue({code: 'custom', message: `needs 2 to ${LINES} lines, has ${lines.length}`});
      }
      lines.forEach((line, index) => {
        if (line.length > COLUMNS) {
          context.addIssue({
            code: 'custom',
            message: `line ${index + 1} needs ${COLUMNS} columns or fewer, has ${line.length}`,
          });
        }
      });
    }),
}).transform((file, context) => {
  const reading = readLines(file.code, file.language);
  if ('lines' in reading) {
    return {...file, lines: reading.lines};
  }
  context.addIssue({code: 'custom', path: ['code'], message: reading.problem});
  return z.NEVER;
});

const Line = strict({
  /** Its number in the file, from 1. */
  line: z.int().min(1, 'lines are counted from 1'),
  /** `true` on a line at fault; left out on others that are worth explaining. */
  key: z.boolean().default(false),
  /** What is wrong with the line, or why it is in order. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`: the belief that hides the fault, or makes the line look like one. */
  misconception: RegistryId.optional(),
});

/** The lines that are explained, each once, at least one of them at fault. */
const Lines = z.array(Line).superRefine((lines, context) => {
  if (!lines.some(({key}) => key)) {
    context.addIssue({code: 'custom', message: 'needs at least one line at fault, marked `key: true`'});
  }
  lines.forEach(({line}, index) => {
    if (lines.findIndex((other) => other.line === line) !== index) {
      context.addIssue({
        code: 'custom',
        path: [index, 'line'],
        message: `line ${line} is there twice; each line is explained once`,
      });
    }
  });
});

/** A file with one line at fault, or several, that the reader marks. */
export const HotspotItem = strict({
  type: z.literal('hotspot'),
  ...itemBase,
  file: File,
  /** In any order. */
  lines: Lines,
}).superRefine(({file, lines}, context) => {
  const code = file.code.split('\n');
  lines.forEach(({line}, index) => {
    const text = code[line - 1];
    if (text === undefined || text.trim() === '') {
      context.addIssue({
        code: 'custom',
        path: ['lines', index, 'line'],
        message:
          text === undefined ? `line ${line} is not there; the file has ${code.length}` : `line ${line} is empty`,
      });
    }
  });
});
export type HotspotItem = z.output<typeof HotspotItem>;
