import {describe, expect, test} from 'vitest';
import {checkSpec} from './check';

const only = (text: string) => {
  const {problems} = checkSpec(text);
  expect(problems.map(({rule}) => rule)).toHaveLength(1);
  return problems[0];
};

describe('a bracket that isn’t closed is named with the place where it was opened', () => {
  test.each<readonly [string, string, string, string]>([
    [
      'JSON cut off on its one line',
      '{"version": 0.2, "phases": {"build": {"commands": ["x"',
      'yaml-unclosed',
      'The `[` opened in line 1, column 51 isn’t closed. Around it, 3 more are open.',
    ],
    [
      'JSON over lines without its last brace',
      '{\n  "version": 0.2,\n  "phases": {"build": {"commands": ["x"]}}\n',
      'yaml-unclosed',
      'The `{` opened in line 1, column 1 isn’t closed.',
    ],
    [
      'a brace where a bracket has to come',
      '{"phases": {"build": {"commands": ["{a}"}}}',
      'yaml-unclosed',
      'The `[` opened in line 1, column 35 isn’t closed. Around it, 3 more are open.',
    ],
    [
      'a map in YAML, at the end of the text',
      'version: 0.2\nphases: {build: {commands: [make]}\n',
      'yaml-unclosed',
      'The `{` opened in line 2, column 9 isn’t closed.',
    ],
    [
      'a list in YAML, with more lines after it',
      'version: 0.2\nphases:\n  build:\n    commands: [make\nenv: {}',
      'yaml-indentation',
      'The `[` opened in line 4, column 15 isn’t closed before this line, which isn’t indented far enough to belong to it.',
    ],
  ])('%s', (_because, text, rule, message) => {
    expect(only(text)).toMatchObject({rule, message});
  });
});

describe('a tab as indentation', () => {
  test('says that more may wait behind it, and one click replaces all of them', () => {
    const text = 'version: 0.3\nphases:\n\tbuild:\n\t\tcommands:\n\t\t\t- make\t# all\nenv:\n  shell: bash\n';
    const problem = only(text);
    expect(problem?.rule).toBe('yaml-tab');
    expect(problem?.remedy).toContain('The rest of the file can be read only when this is mended');
    const fix = problem?.fix;
    expect(fix?.title).toBe('Replace tabs by spaces');
    const mended = fix && text.slice(0, fix.from) + fix.insert + text.slice(fix.to);
    expect(mended).toBe('version: 0.3\nphases:\n  build:\n    commands:\n      - make\t# all\nenv:\n  shell: bash\n');
    expect(checkSpec(mended ?? '').problems.map(({line}) => line)).toEqual([1]);
  });

  test.each<readonly [string, string]>([
    ['spaces in steps of four', 'phases:\n    build:\n\t\tcommands: [make]\n'],
    ['another fault left', 'phases:\n\tbuild:\n\t\tcommands: [make\n'],
    [
      'a tab in a script that may be meant',
      'phases:\n  build:\n\t\tcommands:\n      - |\n        cat <<-END\n        \ttext\n        END\n',
    ],
  ])('has no button with %s', (_because, text) => {
    expect(only(text)).toMatchObject({rule: 'yaml-tab'});
    expect(only(text)?.fix).toBeUndefined();
  });
});
