import * as z from 'zod';
import type {FollowUp} from './follow-up';
import type {AuthoredTrace, TraceItem} from './schema';

export const BRANCHES = ['ifSucceeds', 'ifFails'] as const;

/** Said of a distractor without a misconception. */
export const NEEDS_BELIEF = 'every distractor names a misconception from reference/misconceptions.yaml (F02)';

type Branch = (typeof BRANCHES)[number];
type Issues = Pick<z.RefinementCtx, 'addIssue'>;

/** The branch that is asked after that ending. */
export function branchAfter(succeeds: boolean): Branch {
  return succeeds ? 'ifSucceeds' : 'ifFails';
}

/** The item with nothing left out: the branch that is asked has its key, no other has one. Adds an issue for each thing that is missing or too much. */
export function completeTrace(item: AuthoredTrace, context: Issues): TraceItem {
  const {scenario, succeeds} = item;
  if (scenario === undefined || succeeds === undefined) {
    for (const field of ['scenario', 'succeeds'] as const) {
      if (item[field] === undefined) {
        const said = `is missing: write it, or let a machine compute it with \`trace: {machine: …, scenario: …, seed: '1'}\``;
        context.addIssue({code: 'custom', path: [field], message: said});
      }
    }
    return z.NEVER;
  }
  addBranchIssues(item, succeeds, context);
  return {
    ...item,
    scenario,
    succeeds,
    ifSucceeds: completeBranch(item, 'ifSucceeds', context),
    ifFails: completeBranch(item, 'ifFails', context),
  };
}

function addBranchIssues(item: AuthoredTrace, succeeds: boolean, context: Issues): void {
  const asked = branchAfter(succeeds);
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({code: 'custom', path, message});
  for (const branch of BRANCHES) {
    const options = item[branch]?.options ?? [];
    const hasKey = options.some(({key}) => key);
    if (branch === asked && item[branch] && !hasKey) {
      refuse(
        [branch, 'options'],
        `\`succeeds: ${String(succeeds)}\` makes this the follow-up that is asked; it needs one option with \`key: true\``,
      );
    }
    options.forEach(({key, misconception}, index) => {
      if (key && misconception !== undefined) {
        refuse([branch, 'options', index, 'misconception'], 'a key names no misconception');
      }
      if (!key && hasKey && misconception === undefined) {
        refuse([branch, 'options', index, 'misconception'], NEEDS_BELIEF);
      }
      if (branch !== asked && key) {
        refuse(
          [branch, 'options', index, 'key'],
          `nobody is asked this: \`succeeds: ${String(succeeds)}\` leads to \`${asked}\`; take the key out, or mend \`succeeds\``,
        );
      }
    });
  }
  if (!item[asked] && BRANCHES.some((branch) => item[branch])) {
    refuse([asked], `is missing: \`succeeds: ${String(succeeds)}\` leads here, and only the other branch is given`);
  }
}

function completeBranch(item: AuthoredTrace, branch: Branch, context: Issues): FollowUp | undefined {
  const followUp = item[branch];
  if (!followUp) {
    return undefined;
  }
  const needText = (value: string | undefined, path: PropertyKey[]): string => {
    if (value === undefined) {
      context.addIssue({code: 'custom', path: [branch, ...path], message: 'is missing; needs a string'});
    }
    return value ?? '';
  };
  return {
    question: needText(followUp.question, ['question']),
    options: followUp.options.map(({key = false, text, ...option}, index) => ({
      ...option,
      key,
      text: needText(text, ['options', index, 'text']),
    })),
  };
}
