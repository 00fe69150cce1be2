import {ruleTable, type Findings, type Fix} from '../problem';
import {isIntrinsic, placeholderNote} from '../placeholder';
import type {Check, Here} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, fieldOf, headOf, itemsOf, type Fields, type Text, type Value} from '../value';

const TRAPS = '/codebuild/buildspec#yaml-traps';

/** What can be wrong with a list of commands. */
export const COMMAND_RULES = ruleTable({
  'commands-not-list': {
    severity: 'error',
    section: '/codebuild/buildspec#phases',
    why: 'CodeBuild runs a list of commands, one after the other. Without dashes there is no list.',
    remedy: 'Put each command on a line of its own, after a dash.',
  },
  // AWS’s own examples for the CDK have one text here: docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_codebuild.BuildEnvironmentVariable.html.
  'commands-one-text': {
    severity: 'warning',
    section: '/codebuild/buildspec#phases',
    why: 'The reference has a list here. CodeBuild has taken one text as one command, and nothing says that it always will.',
    remedy: 'Put the command on a line of its own, after a dash.',
  },
  'command-mapping': {
    severity: 'error',
    section: TRAPS,
    why: 'A colon and a space, or a brace at the beginning, make YAML read keys and values, and CodeBuild wants text. It ends with YAML_FILE_ERROR.',
    remedy: 'Put quotes around the whole command.',
  },
  'command-not-text': {
    severity: 'error',
    section: '/codebuild/buildspec#phases',
    why: 'A command is one text. CodeBuild doesn’t unfold lists in lists.',
    remedy: 'Give each command a dash on the same level; several lines of one command stand under a `|`.',
  },
  'command-empty': {
    severity: 'warning',
    section: '/codebuild/buildspec#phases',
    why: 'A dash with nothing after it isn’t a command. What follows a `#` is a comment.',
    remedy: 'Remove the dash, or write the command.',
  },
});

/** What runs, and in which block of which phase. */
export type Command = Text & {readonly phase: string; readonly block: 'commands' | 'finally'};

/** All commands of a buildspec in the order of its phases. */
export function commandsOf(root: Value): readonly Command[] {
  const phases = fieldOf(root, 'phases');
  return ['install', 'pre_build', 'build', 'post_build'].flatMap((phase) =>
    (['commands', 'finally'] as const).flatMap((block) =>
      commandsIn(fieldOf(fieldOf(phases, phase), block)).flatMap((item) =>
        item.kind === 'text' ? [{...item, phase, block}] : [],
      ),
    ),
  );
}

/** One text runs as one command. */
function commandsIn(block: Value | undefined): readonly Value[] {
  return block?.kind === 'text' ? [block] : itemsOf(block);
}

/** The value of `commands` or `finally`: a list of texts. */
export const checkCommands: Check = function* check(value, here) {
  if (value.kind === 'filled' || isIntrinsic(value)) {
    yield placeholderNote(headOf(value));
  } else if (value.kind === 'map') {
    const message = `\`${here.name}\` takes a list; here it has keys.`;
    yield {rule: COMMAND_RULES['commands-not-list'], at: here.at, message};
  } else if (value.kind === 'text' && value.style === 'plain' && /^-\S/.test(value.text)) {
    const message = `\`${here.name}\` takes a list; here it has text, because no space follows the dash.`;
    const remedy = 'Write a space after each dash.';
    yield {rule: COMMAND_RULES['commands-not-list'], at: here.at, message, remedy};
  } else if (value.kind === 'text') {
    const message = `\`${here.name}\` takes a list; here it has text without a dash.`;
    yield {rule: COMMAND_RULES['commands-one-text'], at: here.at, message, fix: withDash(value, here)};
  }
  for (const item of itemsOf(value)) {
    yield* command(item, here);
  }
};

function* command(item: Value, {name, source}: Here): Findings {
  const at = headOf(item);
  if (item.kind === 'filled' || isIntrinsic(item)) {
    yield placeholderNote(at);
  } else if (item.kind === 'empty') {
    yield {rule: COMMAND_RULES['command-empty'], at, message: `A command of \`${name}\` is empty.`};
  } else if (item.kind === 'list') {
    yield {rule: COMMAND_RULES['command-not-text'], at, message: `A command of \`${name}\` is a list.`};
  } else if (item.kind === 'map') {
    const key = shorten(entriesOf(item)[0]?.key ?? '');
    const cause = item.flow ? 'because it begins with a brace' : 'because of the colon';
    const message = `YAML reads this command as a map with the key \`${key}\`, ${cause}.`;
    yield {rule: COMMAND_RULES['command-mapping'], at, message, fix: quoted(item, source)};
  }
}

/** The one command of a block after a dash of its own; only where it stands in one line behind its key. */
function withDash(value: Value, {at, source}: Here): Fix | undefined {
  const written = source.slice(value.at.from, value.at.to);
  const lineStart = source.lastIndexOf('\n', at.from - 1) + 1;
  const indent = source.slice(lineStart, at.from);
  const isBehindKey = source.slice(at.to, value.at.from) === ': ';
  if (
    value.kind !== 'text' ||
    value.style === 'block' ||
    written.includes('\n') ||
    !/^ *$/.test(indent) ||
    !isBehindKey
  ) {
    return undefined;
  }
  return {from: at.to + 1, to: value.at.from, insert: `\n${indent}  - `, title: 'Make it a list'};
}

/** The whole line as one text; only where it is one line, and no map in braces. */
function quoted(item: Fields, source: string): Fix | undefined {
  const lineEnd = source.indexOf('\n', item.at.from);
  const line = source.slice(item.at.from, lineEnd === -1 ? source.length : lineEnd).trimEnd();
  const written = source.slice(item.at.from, item.at.to).trimEnd();
  if (item.flow || written.includes('\n') || line !== written || item.entries.length !== 1) {
    return undefined;
  }
  return {
    from: item.at.from,
    to: item.at.from + written.length,
    insert: `'${written.replaceAll("'", "''")}'`,
    title: 'Put quotes around the command',
  };
}
