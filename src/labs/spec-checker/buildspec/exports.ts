import {ruleTable, type Findings} from '../problem';
import {entriesOf, fieldOf, itemsOf, textOf, type Value} from '../value';
import {commandsOf} from './commands';
import {simpleCommands} from './words';

const EXPORTED = '/codebuild/buildspec#exported-variables';

/** What can be wrong with names that go to the pipeline. */
export const EXPORT_RULES = ruleTable({
  'export-aws-name': {
    severity: 'error',
    section: EXPORTED,
    why: 'Names that begin with `AWS_` can’t be exported, so later actions of the pipeline get nothing.',
    remedy: 'Put the value into a variable with a name of your own, and export that one.',
  },
  'export-never-set': {
    severity: 'warning',
    section: EXPORTED,
    why: 'Exporting hands a value on; it makes none. If the project doesn’t set it either, later actions get nothing.',
    remedy:
      'Set it in a command, such as `export NAME="$(cat file)"`, or under `env`; or check that the project sets it.',
  },
});

/** Commands that may set any name: they read another file, or text, into this shell. A dot at the end of `docker build` is none. */
const SETS_ANYTHING = /^(?:(?:source|\.|eval)\s|set -(?:[a-z]*a|o allexport))/;

/** Every exported name can be exported and gets its value somewhere in the file. */
export function* checkExports(root: Value): Findings {
  const env = fieldOf(root, 'env');
  const names = itemsOf(fieldOf(env, 'exported-variables'));
  if (names.length === 0) {
    return;
  }
  const set = new Set(
    ['variables', 'parameter-store', 'secrets-manager'].flatMap((source) =>
      entriesOf(fieldOf(env, source)).map(({key}) => key),
    ),
  );
  const commands = commandsOf(root).map(({text}) => text);
  const isOpen = commands.flatMap(simpleCommands).some((command) => SETS_ANYTHING.test(command)) || opaque(root);
  const mentioned = new Set(commands.flatMap(namesWithoutDollar));
  for (const item of names) {
    const name = textOf(item) ?? '';
    if (name.startsWith('AWS_')) {
      yield {rule: EXPORT_RULES['export-aws-name'], at: item.at, message: `\`${name}\` can’t be exported.`};
    } else if (
      /^[A-Za-z_]\w*$/.test(name) &&
      !name.startsWith('CODEBUILD_') &&
      !isOpen &&
      !set.has(name) &&
      !mentioned.has(name)
    ) {
      yield {rule: EXPORT_RULES['export-never-set'], at: item.at, message: `Nothing in this file sets \`${name}\`.`};
    }
  }
}

/** Names in a command that are more than read: `NAME=x`, `read NAME`, `$env:NAME = x`. */
function namesWithoutDollar(command: string): readonly string[] {
  return [...command.matchAll(/(\$\{?|%|env:)?\b([A-Za-z_]\w*)/g)].flatMap(([, mark = '', name = '']) =>
    mark === '' || mark === 'env:' ? [name] : [],
  );
}

/** Whether commands are hidden in placeholders, or in builds of a batch. */
function opaque(root: Value): boolean {
  return fieldOf(root, 'batch') !== undefined || entriesOf(fieldOf(root, 'phases')).some(({value}) => hasFilled(value));
}

function hasFilled(value: Value): boolean {
  return (
    value.kind === 'filled' ||
    entriesOf(value).some(
      ({value: inner}) => inner.kind === 'filled' || itemsOf(inner).some(({kind}) => kind === 'filled'),
    )
  );
}
