import * as z from 'zod';
import {nearest} from '../../lib/nearest';
import {plainText} from '../../lib/plain';
import {strict} from '../../lib/strict';
import {RegistryId, Slug} from '../../reference/ids';
import {InlineProse, itemBase, Why} from '../base';

const Prompt = strict({
  /** Unique among the prompts. */
  id: Slug,
  /** What gets a target, one line. */
  text: InlineProse,
  /** Id of the target that is right. */
  target: Slug,
  /** Why that target is right, and what another one would be confused with. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`: the belief behind a wrong match. */
  misconception: RegistryId.optional(),
});

const Target = strict({
  /** Unique among the targets. */
  id: Slug,
  /** What the reader can choose, one line; a list shows its words without formatting. */
  text: InlineProse,
});

/** 2 to 8 prompts, each with an id of its own. */
const Prompts = z
  .array(Prompt)
  .min(2, 'needs 2 to 8 prompts')
  .max(8, 'needs 2 to 8 prompts')
  .superRefine((prompts, context) => repeatedIds('prompts', prompts, context));

/** 2 to 8 targets, each with an id of its own and told apart by its words. */
const Targets = z
  .array(Target)
  .min(2, 'needs 2 to 8 targets')
  .max(8, 'needs 2 to 8 targets')
  .superRefine((targets, context) => {
    repeatedIds('targets', targets, context);
    const words = targets.map(({text}) => plainText(text));
    words.forEach((text, index) => {
      if (words.indexOf(text) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'text'],
          message: `reads "${text}" like a target before it; formatting doesn’t show in a list, so the words have to differ`,
        });
      }
    });
  });

/** Prompts to match with targets. A target may be right once, several times or never. */
export const MatchItem = strict({
  type: z.literal('match'),
  ...itemBase,
  /** In the order readers see them. */
  prompts: Prompts,
  /** In the author's order; readers see them shuffled. */
  targets: Targets,
}).superRefine(({prompts, targets}, context) => {
  const known = targets.map(({id}) => id);
  prompts.forEach(({target}, index) => {
    if (!known.includes(target)) {
      const meant = nearest(target, known);
      context.addIssue({
        code: 'custom',
        path: ['prompts', index, 'target'],
        message: `no target has the id "${target}"${meant ? `, did you mean "${meant}"?` : ''} Targets here: ${known.join(', ')}`,
      });
    }
  });
});
export type MatchItem = z.output<typeof MatchItem>;

function repeatedIds(list: string, entries: readonly {readonly id: string}[], context: z.RefinementCtx): void {
  entries.forEach(({id}, index) => {
    if (entries.findIndex((other) => other.id === id) !== index) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `"${id}" is used twice; ids of ${list} are unique in their item`,
      });
    }
  });
}
