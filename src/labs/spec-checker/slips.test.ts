import {describe, expect, test} from 'vitest';
import {checkSpec} from './check';

/** A text with the first fix that is offered for it. */
function mended(text: string): string | undefined {
  const fix = checkSpec(text).problems.find((problem) => problem.fix)?.fix;
  return fix && text.slice(0, fix.from) + fix.insert + text.slice(fix.to);
}

const build = (command: string) => `version: 0.2\nphases:\n  build:\n    commands:\n      ${command}\n`;

describe('one click mends', () => {
  test.each<readonly [because: string, text: string, right: string]>([
    ['a space that is missing after a dash', build('- npm ci\n      -npm test'), build('- npm ci\n      - npm test')],
    ['a space that is missing after a colon', build('- make').replace('version: ', 'version:'), build('- make')],
    ['spaces of another kind', build('- make').replaceAll('  ', '\u00A0\u00A0'), build('- make')],
    ['a mark that YAML takes away', build('- ! grep -r "TODO" src'), build(`- '! grep -r "TODO" src'`)],
    ['a quote that is cut off', build('- echo "it’s #1"'), build(`- 'echo "it’s #1"'`)],
  ])('%s, and nothing is left to tell', (_because, text, right) => {
    expect(mended(text)).toBe(right);
    expect(checkSpec(right).problems).toEqual([]);
  });

  test('spaces without a width, which have no place', () => {
    expect(mended(build('- make').replace('    commands', '  \u200B  commands'))).toBe(build('- make'));
  });
});

test('an event is guessed only if each of its words is near, and never its opposite', () => {
  const message = (event: string) =>
    checkSpec(`version: 0.0\nos: linux\nhooks:\n  ${event}:\n    - location: a.sh\n`).problems[0];
  expect(message('ApplicationRun')?.message).toContain('there are: ');
  expect(message('ApplicationRun')?.fix).toBeUndefined();
  expect(message('application_start')?.fix?.insert).toBe('ApplicationStart');
  expect(message('AfterAllowTrafic')?.fix?.insert).toBe('AfterAllowTraffic');
});
