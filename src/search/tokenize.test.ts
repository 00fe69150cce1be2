import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {folded} from './fold';
import {termsIn, wordsIn} from './tokenize';

describe('a text is found by', () => {
  test.each([
    ['post_build', ['post_build', 'post', 'build'], 'readers type the whole name, or one half of it'],
    ['appspec.yml', ['appspec.yml', 'appspec', 'yml'], 'the name without its ending is asked as often'],
    ['AllAtOnce', ['allatonce', 'once'], 'parts that are stop words tell nothing'],
    ['BUILD_GENERAL1_SMALL', ['build_general1_small', 'build', 'general1', 'small'], 'a digit stays with its word'],
    [
      'CodeDeployDefault.OneAtATime',
      ['codedeploydefault.oneatatime', 'codedeploydefault', 'code', 'deploy', 'default', 'oneatatime', 'time'],
      'what stands behind the dot is a name of its own',
    ],
    ['codecommit:GitPull', ['codecommit', 'gitpull', 'git', 'pull'], 'an action belongs to its service'],
    ['CodeBuild', ['codebuild'], 'the services are one word: “build” would find half the guide otherwise'],
    ['S3, EC2, IAMRole', ['s3', 'ec2', 'iamrole', 'iam', 'role'], 'abbreviations end where the next word begins'],
    ['blue/green on-premises', ['blue', 'green', 'premise'], 'two ordinary words are two words'],
    ['the branch policies', ['branch', 'policy'], 'stop words go, plurals fold'],
    ["It doesn’t, it doesn't", [], 'both apostrophes are one'],
    ['pipeline’s end. Next', ['pipeline', 'end', 'next'], 'a full stop at the end of a sentence joins nothing'],
    ['403 x', ['403'], 'a status is a word; a letter is not'],
    ['', [], 'nothing is found by nothing'],
  ])('%s: %j, because %s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });
});

test.each([
  ['policies', 'policy'],
  ['branches', 'branch'],
  ['caches', 'cache'],
  ['statuses', 'status'],
  ['causes', 'cause'],
  ['releases', 'release'],
  ['access', 'access'],
  ['analysis', 'analysis'],
  ['aws', 'aws'],
  ['lambdas', 'lambda'],
  ['aliases', 'alias'],
])('the plural %s folds into %s', (word, form) => {
  expect(folded(word)).toBe(form);
});

test('words stand where they say, in order, and are never cut', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      let last = 0;
      for (const {start, end} of wordsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}_.'’]+$/u);
        last = end;
      }
    }),
  );
});

test('what a text is found by is found by itself', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const terms = termsIn(text);
      expect(terms.every((term) => termsIn(term).includes(term))).toBe(true);
    }),
  );
});
