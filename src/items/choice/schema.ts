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

/** One question with options to choose from. One key makes it single choice, more make it multiple choice. */
export const ChoiceItem = strict({
  type: z.literal('choice'),
  ...itemBase,
  /** 3 to 5, in the author's order; readers see them shuffled (S04). */
  options: z.array(Option).min(3, 'needs 3 to 5 options (S04)').max(5, 'needs 3 to 5 options (S04)'),
}).superRefine((item, context) => {
  const keys = item.options.filter((option) => option.key).length;
  if (keys === 0 || keys === item.options.length) {
    context.addIssue({
      code: 'custom',
      path: ['options'],
      message: `needs at least one key and one distractor, has ${keys} keys in ${item.options.length} options`,
    });
  }
  item.options.forEach((option, index) => {
    if (item.options.findIndex((other) => other.id === option.id) !== index) {
      context.addIssue({
        code: 'custom',
        path: ['options', index, 'id'],
        message: `"${option.id}" is used twice in this item; ids of options are unique in their item`,
      });
    }
  });
});
export type ChoiceItem = z.output<typeof ChoiceItem>;
