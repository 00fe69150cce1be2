import fc from 'fast-check';
import {VERSION, type Answer, type Progress} from './progress';

/** Few values, so that two progresses often answer the same item, at the same time, alike or not. */
const answers: fc.Arbitrary<Answer> = fc
  .record({
    rev: fc.constantFrom('r1', 'r2'),
    response: fc.array(fc.constantFrom('a', 'b', '"'), {maxLength: 2}),
    credit: fc.constantFrom(0, 0.5, 1),
    at: fc.nat(2),
    reopenedAt: fc.option(fc.nat(3), {nil: undefined}),
  })
  .map(({reopenedAt, ...answer}) => (reopenedAt === undefined ? answer : {...answer, reopenedAt}));

/** Any progress, for the laws of merging; some ids are names that every object inherits. */
export const progresses: fc.Arbitrary<Progress> = fc
  .array(fc.tuple(fc.constantFrom('one', 'two', 'three', 'constructor', 'to-string', '7'), answers), {maxLength: 6})
  .map((entries) => ({version: VERSION, items: Object.fromEntries(entries)}));

/** An answer for tests. */
export function exampleAnswer(change: Partial<Answer> = {}): Answer {
  return {rev: 'rev-1', response: ['a'], credit: 1, at: 10, ...change};
}

/** The progress with these answers, by item id. */
export function exampleProgress(items: Readonly<Record<string, Answer>>): Progress {
  return {version: VERSION, items};
}
