import {nearest} from '../../../lib/nearest';
import {ruleTable, type Findings, type Place} from '../problem';
import {shorten} from '../shorten';
import {entriesOf, entryOf, fieldOf, headOf, itemsOf, textOf, type Value} from '../value';

const PAGE = '/codebuild/buildspec';

/** What a buildspec needs as a whole. */
export const ROOT_RULES = ruleTable({
  'version-missing': {
    severity: 'error',
    section: `${PAGE}#version`,
    why: 'CodeBuild can’t tell which rules the file follows, and doesn’t start the commands.',
    remedy: 'Write `version: 0.2` at the top.',
  },
  'env-old-name': {
    severity: 'error',
    section: `${PAGE}#env`,
    why: 'CodeBuild looks for the name of the version that the file follows, so none of these variables is set.',
    remedy: 'Write `env`, and below it `variables` where `plaintext` stands.',
  },
  // CodeBuild’s own words: github.com/aws/aws-cdk/issues/29592, the same in 22087.
  'version-quoted-batch': {
    severity: 'warning',
    section: `${PAGE}#version`,
    why: 'A single build takes the version as a text, too. A batch ends with “cannot unmarshal !!str `0.2` into float64”.',
    remedy: 'Write the version without quotes.',
  },
  'nothing-to-run': {
    severity: 'error',
    section: `${PAGE}#phases`,
    why: 'Each phase is optional, but a build without a command has nothing to do.',
    remedy: 'Add a phase with `commands`, such as `build`.',
  },
});

const PHASES = ['install', 'pre_build', 'build', 'post_build'];
const SETTINGS = ['run-as', 'on-failure', 'runtime-versions'];

/** A buildspec has a version and something to run. */
export function* checkRoot(root: Value, text: string): Findings {
  const keys = entriesOf(root).map(({key}) => key);
  const at: Place = headOf(root);
  if (fieldOf(root, 'version') === undefined && !keys.some((key) => nearest(key, ['version']))) {
    const startsLine = at.from === 0 || text[at.from - 1] === '\n';
    const isBlock = root.kind === 'map' && !root.flow;
    yield {
      rule: ROOT_RULES['version-missing'],
      at,
      message: 'The buildspec has no `version`.',
      fix:
        startsLine && isBlock
          ? {from: at.from, to: at.from, insert: 'version: 0.2\n', title: 'Add version: 0.2'}
          : undefined,
    };
  }
  yield* versionOfBatch(root);
  yield* oldNames(root);
  if (!runsSomething(root, keys)) {
    const phases = entriesOf(root).find(({key}) => key === 'phases');
    yield {
      rule: ROOT_RULES['nothing-to-run'],
      at: phases?.keyAt ?? at,
      message: 'No phase of this buildspec has a command.',
    };
  }
}

function* versionOfBatch(root: Value): Findings {
  const version = fieldOf(root, 'version');
  if (fieldOf(root, 'batch') && version?.kind === 'text' && version.style === 'quoted') {
    const fix = {...version.at, insert: version.text, title: `Write ${shorten(version.text)}`};
    const message = 'The version is a text here, because of the quotes, and the file has a batch.';
    yield {rule: ROOT_RULES['version-quoted-batch'], at: version.at, message, fix};
  }
}

/** Names of version 0.1, which AWS’s table of versions calls renamed. */
function* oldNames(root: Value): Findings {
  const old = entryOf(root, 'environment_variables');
  if (old && !isFirstVersion(root)) {
    const message = '`environment_variables` is called `env` since version 0.2, and `plaintext` in it `variables`.';
    yield {rule: ROOT_RULES['env-old-name'], at: old.keyAt, message};
  }
}

/** Whether a file follows version 0.1. */
export function isFirstVersion(root: Value): boolean {
  return /^0\.10*$/.test(textOf(fieldOf(root, 'version')) ?? '');
}

/** Counts everything that may be meant as something to run, so that one slip isn’t told twice. */
function runsSomething(root: Value, keys: readonly string[]): boolean {
  if (keys.some((key) => key === 'batch' || key === 'commands' || PHASES.includes(key))) {
    return true;
  }
  const phases = fieldOf(root, 'phases');
  if (phases === undefined) {
    return keys.some((key) => nearest(key, ['phases', 'batch']));
  }
  if (phases.kind !== 'map') {
    return phases.kind !== 'empty';
  }
  return phases.entries.some(({key, value}) => !PHASES.includes(key) || phaseRuns(value));
}

function phaseRuns(phase: Value): boolean {
  if (phase.kind !== 'map') {
    return phase.kind !== 'empty';
  }
  return phase.entries.some(
    ({key, value}) =>
      !SETTINGS.includes(key) && value.kind !== 'empty' && !(value.kind === 'list' && itemsOf(value).length === 0),
  );
}
