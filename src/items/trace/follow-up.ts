import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId, Slug} from '../../reference/ids';
import {InlineProse, Why} from '../base';
import {OUTCOME} from './parts';

const Option = strict({
  /** Unique in the item; says what the option is, never where it stands. */
  id: Slug.refine((id) => id !== OUTCOME, `"${OUTCOME}" names the first answer; give the option another id`),
  /** `true` on the right option of the branch that is asked; left out elsewhere. */
  key: z.boolean().default(false),
  /** What the reader can choose, one line. */
  text: InlineProse,
  /** Why it is right, or what it was confused with. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`; every distractor of the branch that is asked has one (F02). */
  misconception: RegistryId.optional(),
});

/** 3 to 5 options (S04), not more than one key, each with an id of its own. A branch without a key is one that isn't asked. */
const Options = z
  .array(Option)
  .min(3, 'needs 3 to 5 options (S04)')
  .max(5, 'needs 3 to 5 options (S04)')
  .superRefine((options, context) => {
    const keys = options.filter(({key}) => key);
    if (keys.length > 1) {
      const named = keys.map(({id}) => `"${id}"`).join(' and ');
      context.addIssue({code: 'custom', message: `a follow-up has one key, this one has ${keys.length}: ${named}`});
    }
    options.forEach(({id, key, misconception}, index) => {
      if (options.findIndex((other) => other.id === id) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `"${id}" is used twice in this branch; ids of options are unique in their branch`,
        });
      }
      if (key && misconception !== undefined) {
        context.addIssue({code: 'custom', path: [index, 'misconception'], message: 'a key names no misconception'});
      }
      if (!key && keys.length > 0 && misconception === undefined) {
        context.addIssue({
          code: 'custom',
          path: [index, 'misconception'],
          message: 'every distractor names a misconception from reference/misconceptions.yaml (F02)',
        });
      }
    });
  });

/** What is asked once the reader knows whether the scenario succeeds. */
export const FollowUp = strict({
  /** One whole question, one line. */
  question: InlineProse,
  /** In the author's order; readers see them shuffled. */
  options: Options,
});
