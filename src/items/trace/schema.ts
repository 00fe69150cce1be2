import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId} from '../../reference/ids';
import {itemBase, Why} from '../base';
import {completeTrace} from './complete';
import {fillTrace} from './fill';
import {FollowUp} from './follow-up';
import {Run} from './run';

/** A trace item as its author writes it: with `scenario` and `succeeds`, or with the `trace` that they are computed from. */
const AuthoredTrace = strict({
  type: z.literal('trace'),
  ...itemBase,
  /** The run of a lab's machine that gives scenario, ending and key, instead of an author who types them. */
  trace: Run.optional(),
  /** What is set up and what happens, up to the point where the reader has to predict. Not beside `trace`. */
  scenario: itemBase.stem.optional(),
  /** How the scenario ends. Not beside `trace`. */
  succeeds: z.boolean('needs true or false: how the scenario ends').optional(),
  /** Why it ends like that. */
  succeedsWhy: Why,
  /** Id in `reference/misconceptions.yaml`: the belief of a reader who expects the other ending. */
  succeedsMisconception: RegistryId.optional(),
  /** Asked of readers who know that it succeeds, where it does. */
  ifSucceeds: FollowUp.optional(),
  /** Asked of readers who know that it fails, where it does. */
  ifFails: FollowUp.optional(),
}).meta({
  // For editors; what is missing is said by `completeTrace`.
  anyOf: [{required: ['trace']}, {required: ['scenario', 'succeeds']}],
});
export type AuthoredTrace = z.output<typeof AuthoredTrace>;

/** A scenario that runs to its end: first "does it succeed?", then the follow-up of the branch that is true. */
export const TraceItem = AuthoredTrace.transform((item, context): TraceItem => {
  const filled = item.trace ? fillTrace(item, item.trace, context) : item;
  return filled ? completeTrace(filled, context) : z.NEVER;
});
export type TraceItem = Omit<AuthoredTrace, 'scenario' | 'succeeds' | 'ifSucceeds' | 'ifFails'> & {
  readonly scenario: string;
  readonly succeeds: boolean;
  readonly ifSucceeds?: FollowUp | undefined;
  readonly ifFails?: FollowUp | undefined;
};
