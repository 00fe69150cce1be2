import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ANSWER_LENGTH} from './fold';
import {problemOfPattern} from './pattern';

describe('problemOfPattern', () => {
  test.each([
    ['post_build', 'a literal'],
    ['v?2', 'an optional character'],
    ['[a-z0-9-]+/[a-z0-9-]+', 'two free runs'],
    ['\\*\\*/\\*', 'escaped stars'],
    ['(?:\\./)?scripts/stop\\.sh', 'an optional group'],
    ['(yes|true|on)', 'alternatives'],
    ['yes|true', 'alternatives of the whole'],
    ['\\d{12}', 'a count'],
    ['\\d{1,3}', 'a bounded repeat'],
    ['[^ ]+', 'a class by what it leaves out'],
    ['[\\]\\\\]', 'escapes inside a class'],
    ['é', 'a letter that is not ASCII'],
  ])('allows %j: %s', (pattern) => {
    expect(problemOfPattern(pattern)).toBeUndefined();
  });

  test.each([
    ['(a+)+', 'repeats a group', 'a repeat in a repeat'],
    ['(a|a)*', 'repeats a group', 'alternatives that overlap, repeated'],
    ['(?:a?){30}', 'repeats a group', 'a counted group'],
    ['(?:(?:a))+', 'repeats a group', 'nested groups'],
    ['(a|b)?+', 'right after a repeat', 'a possessive group'],
    ['a+?', 'right after a repeat', 'a lazy repeat'],
    ['a**', 'right after a repeat', 'two stars'],
    ['a{2}{3}', 'right after a repeat', 'two counts'],
    ['a{2,}', 'without an upper bound', 'a count without end'],
    ['a{,2}', 'without an upper bound', 'a count without beginning'],
    ['a{9999}', 'without an upper bound', 'a huge count'],
    ['(a)\\1', 'escape that is not allowed', 'a backreference'],
    ['\\k<n>', 'escape that is not allowed', 'a named backreference'],
    ['\\bword\\b', 'escape that is not allowed', 'a boundary'],
    ['\\u{61}', 'escape that is not allowed', 'a code point'],
    ['[\\b]', 'bracket without its pair', 'a backspace in a class'],
    ['(?=a)b', 'begins with (?', 'a look ahead'],
    ['(?!a)b', 'begins with (?', 'a look ahead for absence'],
    ['(?<=a)b', 'begins with (?', 'a look behind'],
    ['(?<!a)b', 'begins with (?', 'a look behind for absence'],
    ['(?<n>a)', 'begins with (?', 'a named group'],
    ['(?i:a)', 'begins with (?', 'a flag'],
    ['(?:?=a)', 'begins with (?', 'a look ahead in disguise'],
    ['.*', 'bare dot', 'anything'],
    ['^a$', '^ or $', 'anchors'],
    ['*', 'nothing before it', 'a star alone'],
    ['a|', 'empty alternative', 'an empty end'],
    ['()', 'empty alternative', 'an empty group'],
    ['', 'empty alternative', 'nothing'],
    ['(a', 'without its )', 'an open group'],
    ['a)', 'without its (', 'a closed group'],
    ['[a', 'bracket without its pair', 'an open class'],
    ['[^]', 'bracket without its pair', 'a class that leaves nothing out'],
    ['[]', 'bracket without its pair', 'an empty class'],
    ['\\', 'escape that is not allowed', 'a lone backslash'],
    ['[z-a]', 'no regular expression', 'a range that runs backwards'],
    ['a*a*a*b', 'can be tried in', 'three runs that fight for the same text'],
    ['a?'.repeat(30), 'can be tried in', 'many optional characters'],
    ['(a|a)'.repeat(24), 'can be tried in', 'many alternatives that overlap'],
    ['(?:a|a|a)?'.repeat(12), 'can be tried in', 'many optional groups'],
    [`(?:${'(?:a|a)'.repeat(16)})?`, 'can be tried in', 'alternatives inside of a group'],
    ['a'.repeat(121), 'characters or fewer', 'length'],
  ])('refuses %j (%s): %s', (pattern, part) => {
    expect(problemOfPattern(pattern)).toContain(part);
  });

  test('never throws, whatever the pattern', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'a b 0 1 ( ) [ ] { } ? * + | \\ ^ $ . , : = ! < > - d'.split(' ')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code))})),
        (pattern) => {
          expect(['string', 'undefined']).toContain(typeof problemOfPattern(pattern));
        },
      ),
      {numRuns: 1000},
    );
  });

  test('allows nothing that takes long, over the longest answers that nearly match', () => {
    const piece = fc.constantFrom(
      'a',
      'a*',
      'a+',
      'a?',
      '[ab]*',
      '\\w+',
      'a{1,9}',
      '(a|a)',
      '(?:a|ab)?',
      '(a*|b)',
      'b',
    );
    const allowed = fc
      .array(piece, {minLength: 1, maxLength: 12})
      .map((pieces) => pieces.join(''))
      .filter((pattern) => problemOfPattern(pattern) === undefined);
    const answers = ['a'.repeat(ANSWER_LENGTH), `${'a'.repeat(ANSWER_LENGTH - 1)}!`, `${'ab'.repeat(49)}!`];
    fc.assert(
      fc.property(allowed, fc.constantFrom(...answers), (pattern, answer) => {
        // Milliseconds of work, not of waiting: other processes don't count.
        const start = process.cpuUsage();
        new RegExp(`^(?:${pattern})$`, 'iu').test(answer);
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
      }),
    );
  });
});
