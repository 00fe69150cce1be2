import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mentions} from './mentions';

describe('mentions', () => {
  test.each([
    ['It is a New Deployment.', ['new deployment'], true, 'case is folded'],
    ['a new\n  deployment', ['new deployment'], true, 'white space is folded'],
    ['two alarms', ['alarm'], true, 'a plural counts'],
    ['all-at-once', ['all at once'], true, 'hyphens part words'],
    ['codedeploy:GetDeployment', ['getdeployment'], true, 'colons part words'],
    ['It is alarming', ['alarm'], false, 'other endings do not count'],
    ['a prealarm', ['alarm'], false, 'a part of a word does not count'],
    ['deployment, new', ['new deployment'], false, 'the order of a phrase counts'],
    ['new', ['new deployment'], false, 'a phrase has to be there whole'],
    ['', ['alarm'], false, 'an empty text mentions nothing'],
    ['anything', [], false, 'no words, no mention'],
    ['anything', ['…'], false, 'a phrase without a word is in no text'],
  ])('%j with %j is %s: %s', (text, words, mentioned, _because) => {
    expect(mentions(text, words)).toBe(mentioned);
  });

  test('finds each word of any text in that text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]+$/), {minLength: 1}), fc.nat(), (words, chance) => {
        expect(mentions(words.join(', '), [words[chance % words.length] ?? ''])).toBe(true);
      }),
    );
  });
});
