import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId, Slug} from '../../reference/ids';
import {InlineProse, Why} from '../base';
import {OUTCOME} from './parts';

const Option = strict({
  /** Unique in the item; says what the option is, never where it stands. Beside `trace`, an id that the machine gives. */
  id: Slug.refine((id) => id !== OUTCOME, `"${OUTCOME}" names the first answer; give the option another id`),
  /** `true` on the right option of the branch that is asked; left out elsewhere. Beside `trace` the machine says it. */
  key: z.boolean().optional(),
  /** What the reader can choose, one line. Beside `trace` it may be left out; then it is the machine's. */
  text: InlineProse.optional(),
  /** Why it is right, or what it was confused with. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`; every distractor of the branch that is asked has one (F02). */
  misconception: RegistryId.optional(),
});

/** 3 to 5 options (S04), not more than one key, each with an id of its own. Whether the right one is the key is for `completeTrace` and `fillTrace`. */
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
    options.forEach(({id}, index) => {
      if (options.findIndex((other) => other.id === id) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `"${id}" is used twice in this branch; ids of options are unique in their branch`,
        });
      }
    });
  });

/** What is asked once the reader knows whether the scenario succeeds, as its author writes it. */
export const FollowUp = strict({
  /** One whole question, one line. Beside `trace` it may be left out; then it is the machine's. */
  question: InlineProse.optional(),
  /** In the author's order; readers see them shuffled. */
  options: Options,
});
type AuthoredFollowUp = z.output<typeof FollowUp>;
type AuthoredOption = AuthoredFollowUp['options'][number];

/** A follow-up with nothing left out. */
export type FollowUp = {
  readonly question: string;
  readonly options: readonly (AuthoredOption & {readonly key: boolean; readonly text: string})[];
};
