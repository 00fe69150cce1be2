import * as z from 'zod';
import {strict} from '../lib/strict';
import {Day, Slug} from './ids';

const Count = z.int().min(0);

/** A round in which somebody answered items with the keys hidden; `/about/quality` lists them. */
export const CheckRound = strict({
  id: Slug,
  /** The day it ended. */
  date: Day,
  /** Which items, and from what they were answered. */
  how: z.string().min(10),
  /** Items that were answered. */
  checked: Count,
  /** Those whose answer was the key. */
  agreed: Count,
  /** Those that were reworded afterwards, whether the answer was the key or not. */
  reworded: Count,
  /** Those that were taken out afterwards. */
  dropped: Count,
}).superRefine((round, context) => {
  for (const field of ['agreed', 'reworded', 'dropped'] as const) {
    if (round[field] > round.checked) {
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `${round[field]} of ${round.checked} items that were checked`,
      });
    }
  }
});
export type CheckRound = z.output<typeof CheckRound>;
