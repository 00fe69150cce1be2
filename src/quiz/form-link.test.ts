import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseRun, PLAIN_RUN, printRun, type Choices, type Run} from './form-link';
import {MODES} from './mode';

const CHOICES: Choices = {
  objectives: ['codebuild.failure', 'codebuild.secrets'],
  levels: ['apply', 'design'],
  types: ['choice', 'order'],
};

const runs: fc.Arbitrary<Run> = fc.record({
  form: fc.record(
    {
      objectives: fc.subarray([...CHOICES.objectives]),
      levels: fc.subarray([...CHOICES.levels]),
      types: fc.subarray([...CHOICES.types]),
      blueprint: fc.dictionary(fc.constantFrom(...CHOICES.objectives), fc.integer({min: 1, max: 9})),
      count: fc.integer({min: 1, max: 200}),
      seed: fc.string({minLength: 1, maxLength: 64}),
    },
    {requiredKeys: ['objectives', 'levels', 'types', 'blueprint']},
  ),
  mode: fc.constantFrom(...MODES),
  confidence: fc.boolean(),
});

describe('a link to a run', () => {
  test('is read back as what was printed', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(parseRun(printRun(run), CHOICES)).toEqual({run, messages: []});
      }),
    );
  });

  test('gives a run for any text, and a message for what it could not use', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const {run, messages} = parseRun(query, CHOICES);
        expect(parseRun(printRun(run), CHOICES)).toEqual({run, messages: []});
        expect(messages.every((message) => message.length > 0)).toBe(true);
      }),
    );
  });

  test('without a query asks the whole bank, at once', () => {
    expect(parseRun('', CHOICES)).toEqual({run: PLAIN_RUN, messages: []});
    expect(printRun(PLAIN_RUN)).toBe('');
  });

  test.each([
    ['?objective=codebuild.failur', 'did you mean “codebuild.failure”?'],
    ['?level=expert', 'there are: apply, design.'],
    ['?count=0', 'from 1 to 200'],
    ['?count=ten', 'from 1 to 200'],
    ['?mode=defered', 'did you mean “deferred”?'],
    ['?blueprint=codebuild.failure:-1', 'has to be a number above 0'],
    ['?objectiv=codebuild.failure', 'did you mean “objective”?'],
    ['?xyzzy=1', 'means nothing here'],
  ])('%s is told what would be right', (query, message) => {
    expect(parseRun(query, CHOICES).messages.join()).toContain(message);
  });

  test('uses what it can of a link that is partly wrong', () => {
    expect(parseRun('?objective=codebuild.failure,nonsense&count=5', CHOICES).run.form).toMatchObject({
      objectives: ['codebuild.failure'],
      count: 5,
    });
  });
});
