import * as z from 'zod';
import {strict} from '../../lib/strict';
import {Slug} from '../../reference/ids';
import {InlineProse, Why} from '../base';
import {SHOWN} from './answer';

/** Unique over rubric and red flags; says what the point is, never where it stands. */
const PartId = Slug.refine(
  (id) => id !== SHOWN,
  `"${SHOWN}" has a meaning in saved answers; give the point another id`,
);

const Point = strict({
  id: PartId,
  /** What a good answer says, one line. */
  point: InlineProse,
  /** What the point counts, 1 to 3. */
  weight: z
    .int('needs a weight of 1, 2 or 3')
    .min(1, 'needs a weight of 1, 2 or 3')
    .max(3, 'needs a weight of 1, 2 or 3')
    .default(1),
  /** Without it, an answer gets half the credit at most. */
  must: z.boolean().default(false),
  /** Words or phrases whose presence hints that an answer has the point. They help the reader and never grade. */
  words: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'needs a word with a letter or a digit')).default([]),
  /** Why an interviewer listens for it. */
  why: Why,
});

const RedFlag = strict({
  id: PartId,
  /** What nobody should say, one line. */
  flag: InlineProse,
  /** Why it is wrong, or what it was confused with. */
  why: Why,
});

/** 3 to 8 points, each with an id of its own. */
export const Rubric = z
  .array(Point)
  .min(3, 'needs 3 to 8 points')
  .max(8, 'needs 3 to 8 points')
  .superRefine(withoutTwins('this rubric'));

/** Up to 5 red flags, each with an id of its own. */
export const RedFlags = z
  .array(RedFlag)
  .max(5, 'needs 5 red flags or fewer')
  .default([])
  .superRefine(withoutTwins('these red flags'));

function withoutTwins(where: string) {
  return (parts: readonly {readonly id: string}[], context: z.RefinementCtx) => {
    parts.forEach(({id}, index) => {
      if (parts.findIndex((other) => other.id === id) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `"${id}" is used twice in ${where}; ids are unique over rubric and red flags`,
        });
      }
    });
  };
}
