import {nearest} from '../../../lib/nearest';
import {ruleTable, type Findings} from '../problem';
import {textThat, type Here} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, fieldOf, type Value} from '../value';

const VERSION = '/codedeploy/appspec#version';

/** What can be wrong with the version of an AppSpec file. */
export const APPSPEC_VERSION_RULES = ruleTable({
  'appspec-version': {
    severity: 'error',
    section: VERSION,
    why: 'It is the version of the format, and 0.0 is the only one. Your release has its number elsewhere.',
    remedy: 'Write `version: 0.0`.',
  },
  'appspec-version-missing': {
    severity: 'error',
    section: VERSION,
    why: 'CodeDeploy doesn’t accept an AppSpec file without its version.',
    remedy: 'Write `version: 0.0` at the top.',
  },
});

/** The version is 0.0, as a number or as text. */
export const checkAppSpecVersion = textThat(function* check(written, {at}) {
  if (!/^\s*0(?:\.0+)?\s*$/.test(written)) {
    const fix = {...at, insert: '0.0', title: 'Write 0.0'};
    const message = `An AppSpec file’s version is 0.0; here it is ${shorten(written)}.`;
    yield {rule: APPSPEC_VERSION_RULES['appspec-version'], at, message, fix};
  }
});

/** There is a version, or at least a key that was meant as one. */
export function* appSpecVersionMissing(root: Value, {at, source}: Here): Findings {
  const version = fieldOf(root, 'version', true);
  if (
    version !== undefined
      ? version.kind !== 'empty'
      : entriesOf(root).some(({key}) => nearest(key.slice(0, 20), ['version']))
  ) {
    return;
  }
  const startsLine = at.from === 0 || source[at.from - 1] === '\n';
  const isBlock = root.kind === 'map' && !root.flow;
  const fix =
    version === undefined && startsLine && isBlock
      ? {from: at.from, to: at.from, insert: 'version: 0.0\n', title: 'Add version: 0.0'}
      : undefined;
  yield {
    rule: APPSPEC_VERSION_RULES['appspec-version-missing'],
    at,
    message: 'The AppSpec file has no `version`.',
    fix,
  };
}
