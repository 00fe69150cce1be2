import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId} from '../../reference/ids';
import {itemBase, Why} from '../base';
import {FollowUp} from './follow-up';

const BRANCHES = ['ifSucceeds', 'ifFails'] as const;

/** A scenario that runs to its end: first "does it succeed?", then the follow-up of the branch that is true. */
export const TraceItem = strict({
  type: z.literal('trace'),
  ...itemBase,
  /** What is set up and what happens, up to the point where the reader has to predict. */
  scenario: itemBase.stem,
  /** How the scenario ends. */
  succeeds: z.boolean('needs true or false: how the scenario ends'),
  /** Why it ends like that. */
  succeedsWhy: Why,
  /** Id in `reference/misconceptions.yaml`: the belief of a reader who expects the other ending. */
  succeedsMisconception: RegistryId.optional(),
  /** Asked of readers who know that it succeeds, where it does. */
  ifSucceeds: FollowUp.optional(),
  /** Asked of readers who know that it fails, where it does. */
  ifFails: FollowUp.optional(),
}).superRefine((item, context) => {
  const asked = item.succeeds ? 'ifSucceeds' : 'ifFails';
  for (const branch of BRANCHES) {
    const options = item[branch]?.options ?? [];
    if (branch === asked && item[branch] && !options.some(({key}) => key)) {
      context.addIssue({
        code: 'custom',
        path: [branch, 'options'],
        message: `\`succeeds: ${String(item.succeeds)}\` makes this the follow-up that is asked; it needs one option with \`key: true\``,
      });
    }
    options.forEach(({key}, index) => {
      if (branch !== asked && key) {
        context.addIssue({
          code: 'custom',
          path: [branch, 'options', index, 'key'],
          message: `nobody is asked this: \`succeeds: ${String(item.succeeds)}\` leads to \`${asked}\`; take the key out, or mend \`succeeds\``,
        });
      }
    });
  }
  if (!item[asked] && BRANCHES.some((branch) => item[branch])) {
    context.addIssue({
      code: 'custom',
      path: [asked],
      message: `is missing: \`succeeds: ${String(item.succeeds)}\` leads here, and only the other branch is given`,
    });
  }
});
export type TraceItem = z.output<typeof TraceItem>;
