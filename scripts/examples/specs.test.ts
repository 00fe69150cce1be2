import {describe, expect, test} from 'vitest';
import {checkSpec} from '../../src/labs/spec-checker/check';
import {specsOnPages, specsToFill, specsToMark} from './spec-blocks';

const pages = specsOnPages('docs').map(({name, text}) => [name, text] as const);
const toMark = specsToMark('quizzes').map(({name, text}) => [name, text] as const);
const toFill = specsToFill('quizzes').map(({name, text}) => [name, text] as const);

const errorsIn = (text: string) =>
  checkSpec(text)
    .problems.filter(({severity}) => severity === 'error')
    .map(({line, rule, message}) => `${line} ${rule} ${message}`);

describe('every spec file on a page', () => {
  test.each(pages)('%s has no errors', (name, text) => {
    expect(errorsIn(text)).toEqual([]);
    expect(checkSpec(text).kind).toMatch(name.includes('buildspec.y') ? /^buildspec$/ : /^appspec-/);
  });

  test('is found', () => {
    expect(pages.length).toBeGreaterThan(15);
  });
});

describe('every spec file that a reader completes', () => {
  // A question may show a part of a file, without its version or its phases.
  const PART = /(?:version-missing|nothing-to-run|key-missing the file) /;

  test.each(toFill)('%s has no errors with the right answers', (_name, text) => {
    expect(errorsIn(text).filter((error) => !PART.test(error.replaceAll('`', '')))).toEqual([]);
  });

  test('is found', () => {
    expect(toFill.length).toBeGreaterThan(2);
  });
});

describe('every spec file in which a reader looks for faults', () => {
  // The faults are often ones of meaning, so what the checker says is listed and not held to the keys.
  test.each(toMark)('%s is read as what it is', (name, text) => {
    const {kind, problems} = checkSpec(text);
    console.log([name, ...problems.map(({line, severity, rule}) => `  ${line}: ${severity} ${rule}`)].join('\n'));
    expect(kind).not.toBe('unknown');
  });

  test('is found', () => {
    expect(toMark.length).toBeGreaterThan(4);
  });
});
