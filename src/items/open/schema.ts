import * as z from 'zod';
import {strict} from '../../lib/strict';
import {InlineProse, itemBase} from '../base';
import {RedFlags, Rubric} from './rubric';

const Questions = z.array(InlineProse).min(1, 'needs at least one question for this level');

/** An interview question that readers answer in their own words and grade themselves. */
export const OpenItem = strict({
  type: z.literal('open'),
  ...itemBase,
  /** A good answer, as one would say it. */
  model: itemBase.stem,
  /** What a good answer has; the reader ticks it. */
  rubric: Rubric,
  /** What costs an answer a quarter of the credit each; the reader ticks it honestly. */
  redFlags: RedFlags,
  /** What an interviewer asks next, by level of the candidate. */
  followUps: strict({junior: Questions, mid: Questions, senior: Questions}),
  /** What people often say or leave out, one line each. */
  mistakes: z.array(InlineProse).min(1, 'needs at least one common mistake'),
}).superRefine(({rubric, redFlags}, context) => {
  redFlags.forEach(({id}, index) => {
    if (rubric.some((point) => point.id === id)) {
      context.addIssue({
        code: 'custom',
        path: ['redFlags', index, 'id'],
        message: `"${id}" is a point of the rubric too; ids are unique over rubric and red flags`,
      });
    }
  });
});
export type OpenItem = z.output<typeof OpenItem>;
