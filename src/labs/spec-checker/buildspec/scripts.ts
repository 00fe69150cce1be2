import {ruleTable, type Finding, type Findings} from '../problem';
import {shorten} from '../shorten';
import {fieldOf, textOf, type Value} from '../value';
import type {Command} from './commands';

const TRAPS = '/codebuild/buildspec#yaml-traps';

/** What happens to scripts on their way through YAML and a list of commands. */
export const SCRIPT_RULES = ruleTable({
  // People ask for it in github.com/aws-samples/aws-codebuild-multiple-buildspec/issues/2; the answer there is a `|`.
  'command-unfinished': {
    severity: 'error',
    section: TRAPS,
    why: 'Each entry of the list goes to the shell by itself. An `if` without its `fi`, or a loop without its `done`, is a syntax error.',
    remedy: 'Put all of it into one entry: over lines after a `|`, or on one line with semicolons.',
  },
  'command-joined': {
    severity: 'error',
    section: TRAPS,
    why: 'YAML joins the lines of a text by spaces, unless a `|` stands before them. The shell gets one long line.',
    remedy: 'Write `|` behind the dash, and the command in the lines below it.',
  },
});

const OPENS = /^(?:if|while|until|for|case)\b/;
const CLOSES = /^(?:fi|done|esac|else|then|do)\s*;?$/;
const CLOSERS: Readonly<Record<string, string>> = {if: 'fi', case: 'esac', for: 'done', while: 'done', until: 'done'};

/** Scripts that are spread over entries, or whose lines YAML has joined. `source` is the whole file. */
export function* scriptFindings(root: Value, commands: readonly Command[], source: string): Findings {
  // Other shells have another grammar.
  if (/\.exe$/.test(textOf(fieldOf(fieldOf(root, 'env'), 'shell')) ?? '')) {
    return;
  }
  let block = '';
  let isOpen = false;
  for (const command of commands) {
    const here = `${command.phase} ${command.block}`;
    isOpen = here === block && isOpen;
    block = here;
    const unfinished = pieceFinding(command);
    if (unfinished && !isOpen) {
      yield unfinished;
    }
    // What follows the beginning is told with it.
    isOpen = unfinished ? true : isOpen;
    yield* joinedFindings(command, source);
  }
}

function pieceFinding({text, at}: Command): Finding | undefined {
  const script = text.trim();
  const opener = OPENS.exec(script)?.[0];
  const closer = opener && CLOSERS[opener];
  if (closer && /\b(?:then|do|else|in)$/.test(script) && !new RegExp(`\\b${closer}\\b`).test(script)) {
    const message = `This \`${opener}\` has no \`${closer}\` in its own entry of the list.`;
    return {rule: SCRIPT_RULES['command-unfinished'], at, message};
  }
  return CLOSES.test(script)
    ? {
        rule: SCRIPT_RULES['command-unfinished'],
        at,
        message: `\`${script}\` stands in an entry of its own, and what it belongs to isn’t there.`,
      }
    : undefined;
}

/** Lines that mean something else, or nothing, when they are joined. */
function* joinedFindings({text, at}: Command, source: string): Findings {
  const lines = source.slice(at.from, at.to).trimEnd().split(/\r?\n/);
  const isOneLine = !text.trim().includes('\n');
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trim();
    if (next === undefined) {
      return;
    }
    const found = joinProblem(line.trim(), next, text, isOneLine);
    if (found !== undefined) {
      yield {rule: SCRIPT_RULES['command-joined'], at, message: `YAML joins these lines: ${found}`};
      return;
    }
  }
}

function joinProblem(line: string, next: string, text: string, isOneLine: boolean): string | undefined {
  // Seen in the text itself, because a line that is indented further keeps its break after `>`.
  if (line.endsWith('\\') && text.includes(`${line.slice(-20)} ${next.slice(0, 10)}`)) {
    return `the backslash in front of \`${shorten(next)}\` makes its space a part of the word.`;
  }
  if (!isOneLine) {
    return undefined;
  }
  const heredoc = /(?:^|[^<])<<-?\s*["']?([A-Za-z_]\w*)["']?/.exec(line)?.[1];
  if (heredoc !== undefined) {
    return `\`<<${heredoc}\` needs its text and its end on lines of their own.`;
  }
  const keyword = /^(?:fi|done|esac|else|elif)\b/.exec(next)?.[0];
  return keyword !== undefined && !/(?:[;&|]|\b(?:then|do|else|in))$/.test(line) && /\b(?:then|do|in)\b/.test(text)
    ? `\`${keyword}\` needs a line of its own, or a semicolon before it.`
    : undefined;
}
