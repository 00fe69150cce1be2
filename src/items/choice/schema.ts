import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId, Slug} from '../../reference/ids';
import {InlineProse, itemBase, Why} from '../base';

const Option = strict({
  /** Unique in the item; says what the option is, never where it stands. */
  id: Slug,
  /** `true` on a right option; left out on a distractor. */
  key: z.boolean().default(false),
  /** What the reader can choose, one line. */
  text: InlineProse,
  /** Why it is right, or what it was confused with. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`; every distractor has one (F02). */
  misconception: RegistryId.optional(),
}).superRefine((option, context) => {
  if (!option.key && option.misconception === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['misconception'],
      message: 'every distractor names a misconception from reference/misconceptions.yaml (F02)',
    });
  }
  if (option.key && option.misconception !== undefined) {
    context.addIssue({code: 'custom', path: ['misconception'], message: 'a key names no misconception'});
  }
});

/** 3 to 5 options (S04), at least one of them a key and one a distractor, each with an id of its own. */
const Options = z
  .array(Option)
  .min(3, 'needs 3 to 5 options (S04)')
  .max(5, 'needs 3 to 5 options (S04)')
  .superRefine((options, context) => {
    const keys = options.filter((option) => option.key).length;
    if (keys === 0 || keys === options.length) {
      context.addIssue({
        code: 'custom',
        message: `needs at least one key and one distractor, has ${keys} keys in ${options.length} options`,
      });
    }
    options.forEach((option, index) => {
      if (options.findIndex((other) => other.id === option.id) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `"${option.id}" is used twice in this item; ids of options are unique in their item`,
        });
      }
    });
  });

/** One question with options to choose from. One key makes it single choice, more make it multiple choice. */
export const ChoiceItem = strict({
  type: z.literal('choice'),
  ...itemBase,
  /** How several keys are credited: `all` or nothing; `each` option decided rightly counts; `net` keys found less distractors taken. */
  scoring: z.enum(['all', 'each', 'net']).default('all'),
  /** In the author's order; readers see them shuffled. */
  options: Options,
});
export type ChoiceItem = z.output<typeof ChoiceItem>;
