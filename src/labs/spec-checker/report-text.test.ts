import {describe, expect, test} from 'vitest';
import {checkSpec} from './check';
import {countText, recognizedText, sectionText, type PageKind} from './report-text';

const BUILD = 'phases:\n  build:\n    commands: [make]\n';

test.each([
  [`version: 0.2\n${BUILD}`, 'No problem found'],
  [BUILD, '1 error'],
  [`version: 0.3\nextra: 1\n${BUILD}`, '2 errors'],
])('the problems of %j are counted as “%s”', (text, words) => {
  expect(countText(checkSpec(text).problems)).toBe(words);
});

describe('a file is recognized', () => {
  test.each<[string, PageKind, string]>([
    [`version: 0.2\n${BUILD}`, 'buildspec', 'Recognized: buildspec, version 0.2.'],
    [`# first\nversion: "0.1"\n${BUILD}`, 'buildspec', 'Recognized: buildspec, version 0.1.'],
    ['{"version": 0.2, "phases": {}}', 'buildspec', 'Recognized: buildspec, version 0.2.'],
    [BUILD, 'buildspec', 'Recognized: buildspec.'],
    ['version: 0.0\nos: linux\n', 'appspec', 'Recognized: AppSpec for servers (EC2 or on-premises).'],
    [
      'version: 0.0\nos: linux\n',
      'buildspec',
      'Recognized: AppSpec for servers (EC2 or on-premises). This page is for the other kind; it was checked as what it is.',
    ],
    ['hello', 'appspec', 'It wasn’t recognized as a buildspec or an AppSpec file.'],
  ])('%j on the page for a %s: %s', (text, page, words) => {
    expect(recognizedText(checkSpec(text), text, page)).toBe(words);
  });
});

test('a section has a name of its own', () => {
  expect(sectionText('/codebuild/buildspec#yaml-traps')).toBe('buildspec, yaml traps');
  expect(sectionText('/codedeploy/appspec')).toBe('appspec');
});
