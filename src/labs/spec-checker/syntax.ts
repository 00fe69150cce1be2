import {unclosedAt} from './brackets';
import {lineAround} from './lines';
import {hasEngineMarks, PLACEHOLDER_RULES} from './placeholder';
import {ruleTable, type Finding, type Findings, type Rule} from './problem';
import {foreignMark, slipFinding} from './slips';
import {tabFix} from './tabs';

const TRAPS = '/codebuild/buildspec#yaml-traps';
const UNREADABLE =
  'The file can’t be read as YAML, so nothing in it counts: the build or the deployment fails at once.';

/** What is wrong with a text as YAML, before anybody asks what it means. */
export const SYNTAX_RULES = ruleTable({
  'yaml-tab': {
    severity: 'error',
    section: TRAPS,
    why: 'YAML allows no tabs as indentation; CodeBuild says `found character that cannot start any token`.',
    remedy:
      'Indent with spaces. Most editors do that for YAML if you tell them. The rest of the file can be read only when this is mended; there may be more problems in it.',
  },
  'yaml-colon': {
    severity: 'error',
    section: TRAPS,
    why: `A colon and a space begin a new value in YAML. ${UNREADABLE}`,
    remedy: 'Put quotes around a text that has a colon and a space in it, or mend the indentation of the line.',
  },
  'yaml-reserved-start': {
    severity: 'error',
    section: TRAPS,
    why: `Some signs mean something to YAML at the beginning of a value. ${UNREADABLE}`,
    remedy: 'Put quotes around the value.',
  },
  'yaml-unclosed': {
    severity: 'error',
    section: TRAPS,
    why: UNREADABLE,
    remedy: 'Close the quote or bracket where it ends; if the text only holds such a sign, quote the whole text.',
  },
  'yaml-indentation': {
    severity: 'error',
    section: TRAPS,
    why: `Indentation decides what belongs to what. ${UNREADABLE}`,
    remedy: 'Give keys of one map, and entries of one list, the same number of spaces.',
  },
  'yaml-syntax': {
    severity: 'error',
    section: TRAPS,
    why: UNREADABLE,
    remedy: 'Look at this line and the one above: a quote, a colon, or an indentation is out of place.',
  },
  'yaml-several-documents': {
    severity: 'warning',
    section: '/codebuild/buildspec#location',
    why: 'A build or a deployment reads one spec. What follows the second `---` is not part of it here, and AWS says nothing about such files.',
    remedy: 'Give each document a file of its own.',
  },
});

/** What the parser refuses. */
type ParseError = {readonly code: string; readonly message: string; readonly pos: readonly [number, number]};

/** One clear finding about a text that is no YAML, though a parser may complain at many places. None for YAML. */
export function syntaxFindings(text: string, errors: readonly ParseError[]): Findings {
  const several = errors.filter(({code}) => code === 'MULTIPLE_DOCS').map(({pos}) => severalDocuments(text, pos[0]));
  const first = errors
    .filter(({code}) => code !== 'MULTIPLE_DOCS')
    .reduce<ParseError | undefined>((best, error) => (best && best.pos[0] <= error.pos[0] ? best : error), undefined);
  return [...several, ...(first ? [syntaxFinding(text, first)] : [])];
}

function syntaxFinding(text: string, {code, message, pos}: ParseError): Finding {
  const from = Math.min(pos[0], text.length);
  const at = {from, to: Math.min(Math.max(pos[1], from), text.length)};
  if (hasEngineMarks(lineAround(text, from)) || /^[ \t]*(?:\{%|\{\{[#/]|<%)/m.test(text)) {
    return {
      rule: PLACEHOLDER_RULES['template-unrendered'],
      at,
      message: 'This is a template that isn’t YAML yet, so it can’t be checked as it is.',
    };
  }
  const line = lineAround(text, from);
  const foreign = foreignMark(text, from);
  if (foreign) {
    return foreign;
  }
  // JSON may be indented with tabs, so there they are no fault.
  if (code === 'TAB_AS_INDENT' || (/^ *\t/.test(line) && !/^\s*[{[]/.test(text))) {
    return {
      rule: SYNTAX_RULES['yaml-tab'],
      at,
      message: 'A tab is part of the indentation here.',
      fix: tabFix(text),
    };
  }
  const slip = slipFinding(text, at, code);
  if (slip) {
    return slip;
  }
  if (/["'][ \t]*$/.test(text.slice(Math.max(0, from - 200), from)) && code === 'UNEXPECTED_TOKEN') {
    const after = 'The value ends with its closing quote, and more follows on the line; quote all of it.';
    return {rule: SYNTAX_RULES['yaml-syntax'], at, message: after};
  }
  const unclosed = /^Flow .* end with a [\]}]$/.test(message) ? unclosedAt(text, from) : undefined;
  if (unclosed) {
    return unclosed.isIndentation
      ? {
          rule: SYNTAX_RULES['yaml-indentation'],
          at,
          message: unclosed.message,
          remedy:
            'Close the bracket before this line, or indent all that belongs to it further than the key before it.',
        }
      : {rule: SYNTAX_RULES['yaml-unclosed'], at, message: unclosed.message};
  }
  return {rule: ruleFor(code, message), at, message: EXPLAINED[code] ?? `This isn’t YAML: ${message}.`};
}

const EXPLAINED: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A second key begins on a line that has one already, or below a value that has ended.',
  MULTILINE_IMPLICIT_KEY: 'A key has to end on its line; a colon is missing, or the indentation is wrong.',
  BAD_INDENT: 'The indentation doesn’t fit what stands around it.',
  BAD_SCALAR_START: 'A value can’t begin with this sign unless it is quoted.',
  BAD_DQ_ESCAPE: 'Between double quotes, a backslash begins an escape, and there is none of this name.',
};

function ruleFor(code: string, message: string): Rule {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return SYNTAX_RULES['yaml-colon'];
    case 'BAD_SCALAR_START':
      return SYNTAX_RULES['yaml-reserved-start'];
    case 'MISSING_CHAR':
      return SYNTAX_RULES[/quote|[\]}]/.test(message) ? 'yaml-unclosed' : 'yaml-syntax'];
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return SYNTAX_RULES['yaml-indentation'];
    default:
      return SYNTAX_RULES['yaml-syntax'];
  }
}

function severalDocuments(text: string, from: number): Finding {
  const at = {from, to: Math.min(from + 3, text.length)};
  return {
    rule: SYNTAX_RULES['yaml-several-documents'],
    at,
    message: 'A second document begins here; only the first is checked.',
  };
}
