import {nearest} from '../../../lib/nearest';
import {ruleTable, type Findings, type Place} from '../problem';
import {entriesOf, fieldOf, headOf, itemsOf, type Value} from '../value';

const PAGE = '/codebuild/buildspec';

/** What a buildspec needs as a whole. */
export const ROOT_RULES = ruleTable({
  'version-missing': {
    severity: 'error',
    section: `${PAGE}#version`,
    why: 'CodeBuild can’t tell which rules the file follows, and doesn’t start the commands.',
    remedy: 'Write `version: 0.2` at the top.',
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
  if (!runsSomething(root, keys)) {
    const phases = entriesOf(root).find(({key}) => key === 'phases');
    yield {
      rule: ROOT_RULES['nothing-to-run'],
      at: phases?.keyAt ?? at,
      message: 'No phase of this buildspec has a command.',
    };
  }
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
