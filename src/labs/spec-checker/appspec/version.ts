import {nearest} from '../../../lib/nearest';
import {ruleTable, type Findings} from '../problem';
import {textThat} from '../scalar-checks';
import type {Check, Here} from '../shape';
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
  'appspec-version-quoted': {
    severity: 'error',
    section: VERSION,
    why: 'The agent on the server compares with the number 0.0. In quotes it is a text, and the deployment fails with “an invalid version value (0.0)”.',
    remedy: 'Write `version: 0.0`, without quotes.',
  },
});

/** The version is 0.0, as a number or as text. Servers take no text; see `checkServerVersion`. */
export const checkAppSpecVersion = textThat(function* check(written, {at}) {
  if (!/^\s*0(?:\.0+)?\s*$/.test(written)) {
    const fix = {...at, insert: '0.0', title: 'Write 0.0'};
    const message = `An AppSpec file’s version is 0.0; here it is ${shorten(written)}.`;
    yield {rule: APPSPEC_VERSION_RULES['appspec-version'], at, message, fix};
  }
});

/** The version as the agent on a server takes it: github.com/aws/aws-codedeploy-agent, application_specification.rb, 19 Feb 2026. */
export const checkServerVersion: Check = function* check(value, here) {
  const findings = [...checkAppSpecVersion(value, here)];
  yield* findings;
  if (findings.length === 0 && value.kind === 'text' && value.style === 'quoted') {
    const message = `The version is the text \`${shorten(value.text)}\` here, because of the quotes.`;
    const fix = {...value.at, insert: '0.0', title: 'Write 0.0'};
    yield {rule: APPSPEC_VERSION_RULES['appspec-version-quoted'], at: value.at, message, fix};
  }
};

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
