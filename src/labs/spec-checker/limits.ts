import {measure} from './measure';
import {ruleTable, type Findings, type Place} from './problem';

/** As long as a file may be, in characters. */
export const MAX_CHARACTERS = 1_048_576;
/** As many pieces (words, dashes, colons, line breaks) as are read; about 25,000 lines. */
export const MAX_TOKENS = 150_000;
/** As deep as lists and maps may stand in each other. The deepest spec that AWS shows has 9 levels. */
export const MAX_DEPTH = 60;

const TRAPS = '/codebuild/buildspec#yaml-traps';

/** What is refused before the text is read as YAML, so that no text can keep the reader's browser busy. */
export const LIMIT_RULES = ruleTable({
  'file-too-large': {
    severity: 'error',
    section: '/codebuild/buildspec#location',
    why: 'A spec file of this size is something else, such as an archive or a log, or it carries data that belongs into files of their own.',
    remedy: 'Check the file that you meant, or move long scripts and data to files that the spec names.',
  },
  'file-too-dense': {
    severity: 'error',
    section: '/codebuild/buildspec#location',
    why: 'A file with so many keys and entries is hardly meant as a spec, and reading it would take too long here.',
    remedy: 'Check the file that you meant, or move long lists of commands to scripts that the spec names.',
  },
  'file-binary': {
    severity: 'error',
    section: TRAPS,
    why: 'YAML allows no control characters, so this is an archive, an image, or a text in an encoding such as UTF-16.',
    remedy: 'Open the spec file itself, and save it as UTF-8 text.',
  },
  'yaml-too-deep': {
    severity: 'error',
    section: TRAPS,
    why: 'No spec has so many levels; programs that read such a file can run out of memory.',
    remedy: 'Look for brackets or indentations that were never closed.',
  },
});

/** The first limit that a text breaks, if it breaks one. */
export function limitFindings(text: string): Findings {
  if (text.length > MAX_CHARACTERS) {
    const message = `The file has ${text.length} characters; up to ${MAX_CHARACTERS} are checked.`;
    return [{rule: LIMIT_RULES['file-too-large'], at: START, message}];
  }
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `The text has a control character, U+${code}, as binary files do.`;
    return [{rule: LIMIT_RULES['file-binary'], at: {from: control.index, to: control.index + 1}, message}];
  }
  const {depth, tokens, offset} = measure(text, {tokens: MAX_TOKENS, depth: MAX_DEPTH});
  if (depth > MAX_DEPTH) {
    const message = `Lists and maps stand more than ${MAX_DEPTH} levels deep in each other here.`;
    return [{rule: LIMIT_RULES['yaml-too-deep'], at: {from: offset, to: offset + 1}, message}];
  }
  if (tokens > MAX_TOKENS) {
    const message = `The file has more than ${MAX_TOKENS} keys, values, and signs; so many are not checked.`;
    return [{rule: LIMIT_RULES['file-too-dense'], at: START, message}];
  }
  return [];
}

const START: Place = {from: 0, to: 0};
