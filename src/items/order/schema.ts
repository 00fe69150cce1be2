import * as z from 'zod';
import {nearest} from '../../lib/nearest';
import {strict} from '../../lib/strict';
import {RegistryId, Slug} from '../../reference/ids';
import {InlineProse, itemBase, Why} from '../base';
import {circleIn} from './precedence';

const Step = strict({
  /** Unique in the item; says what the step is, never where it stands. */
  id: Slug,
  /** What happens, one line. */
  text: InlineProse,
  /** Ids of steps that have to come before this one. What follows from other rules may be left out. */
  after: z.array(Slug).default([]),
  /** `true` on a step that has to be left out. */
  distractor: z.boolean().default(false),
  /** Why it stands where it stands, or what a distractor was confused with. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`: the belief behind a wrong place. Every distractor has one (F02). */
  misconception: RegistryId.optional(),
}).superRefine((step, context) => {
  if (step.distractor && step.misconception === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['misconception'],
      message: 'every distractor names a misconception from reference/misconceptions.yaml (F02)',
    });
  }
  if (step.distractor && step.after.length > 0) {
    context.addIssue({
      code: 'custom',
      path: ['after'],
      message: 'a distractor has no place in the order: remove `after`, or `distractor`',
    });
  }
});
type Step = z.output<typeof Step>;

/** 3 to 8 steps, each with an id of its own; their rules name steps that are there and hold no circle. */
const Steps = z
  .array(Step)
  .min(3, 'needs 3 to 8 steps')
  .max(8, 'needs 3 to 8 steps')
  .superRefine((steps, context) => {
    steps.forEach((step, index) => {
      if (steps.findIndex((other) => other.id === step.id) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `"${step.id}" is used twice in this item; ids of steps are unique in their item`,
        });
      }
      step.after.forEach((earlier, place) => {
        const message = ruleProblem(step, earlier, place, steps);
        if (message !== undefined) {
          context.addIssue({code: 'custom', path: [index, 'after', place], message});
        }
      });
    });
    const circle = circleIn(steps);
    if (circle) {
      context.addIssue({
        code: 'custom',
        message: `\`after\` goes in a circle: ${circle.join(' after ')}; remove one of these rules`,
      });
    }
    if (steps.every(({after}) => after.length === 0)) {
      context.addIssue({
        code: 'custom',
        message: 'any order would be right: at least one step needs `after` with the id of a step before it',
      });
    }
  });

/** Steps to put in order. Any order that respects every `after` is right; distractors have to be left out. */
export const OrderItem = strict({
  type: z.literal('order'),
  ...itemBase,
  /** In the author's order; readers see them shuffled. */
  steps: Steps,
});
export type OrderItem = z.output<typeof OrderItem>;

function ruleProblem(step: Step, earlier: string, place: number, steps: readonly Step[]): string | undefined {
  if (earlier === step.id) {
    return `"${earlier}" cannot come after itself; name another step`;
  }
  if (step.after.indexOf(earlier) !== place) {
    return `"${earlier}" is named twice in this \`after\`; once is enough`;
  }
  const named = steps.find(({id}) => id === earlier);
  if (named?.distractor) {
    return `"${earlier}" is a distractor and has no place in the order; name a step that stays`;
  }
  if (named) {
    return undefined;
  }
  const others = steps.filter(({id, distractor}) => !distractor && id !== step.id).map(({id}) => id);
  const meant = nearest(earlier, others);
  return `no step has the id "${earlier}"${meant ? `, did you mean "${meant}"?` : ''} Steps to name here: ${others.join(', ')}`;
}
