import type * as z from 'zod';
import {nearest} from '../../lib/nearest';
import {readInlineProse, readProse, type Reading} from '../../lib/prose';
import {branchAfter, BRANCHES, NEEDS_BELIEF} from './complete';
import {traceOf, type Traced} from './run';
import type {AuthoredTrace} from './schema';

type Run = NonNullable<AuthoredTrace['trace']>;
type Refuse = (path: PropertyKey[], message: string) => void;

/**
 * Writes into an item what the machine of its `trace` gives: the scenario, whether it succeeds, the key of the follow-up, and
 * the question and the texts that the author left out. Where author and machine don't agree, adds an issue for each difference
 * and gives `undefined`.
 */
export function fillTrace(
  item: AuthoredTrace,
  run: Run,
  context: Pick<z.RefinementCtx, 'addIssue'>,
): AuthoredTrace | undefined {
  const differences: string[] = [];
  const refuse: Refuse = (path, message) => {
    differences.push(message);
    context.addIssue({code: 'custom', path, message});
  };
  for (const field of ['scenario', 'succeeds'] as const) {
    if (item[field] !== undefined) {
      refuse([field], `stands beside \`trace\`, which computes it; take it out, or take \`trace\` out`);
    }
  }
  const traced = tracedBy(run, refuse);
  if (!traced) {
    return undefined;
  }
  const asked = branchAfter(traced.succeeds);
  const ending = `${nameOf(run)} ${traced.succeeds ? 'succeeds' : 'fails'}`;
  for (const branch of BRANCHES) {
    if (branch !== asked && item[branch]) {
      refuse([branch], `nobody is asked this: ${ending}; write \`${asked}\`, and see that \`succeedsWhy\` says why`);
    }
  }
  const followUp = item[asked];
  const filled = followUp && {
    question: followUp.question ?? traced.question,
    options: optionsOf(followUp.options, traced, run, [asked, 'options'], refuse),
  };
  return differences.length === 0
    ? {...item, scenario: traced.scenario, succeeds: traced.succeeds, [asked]: filled}
    : undefined;
}

type Options = NonNullable<AuthoredTrace['ifFails']>['options'];

function optionsOf(options: Options, traced: Traced, run: Run, at: PropertyKey[], refuse: Refuse): Options {
  const ids = traced.options.map(({id}) => id);
  const missing = ids.filter((id) => !options.some((option) => option.id === id));
  const unknown = options.filter(({id}) => !ids.includes(id));
  const right = `the key of ${nameOf(run)} is "${traced.key}"`;
  // A misspelt id is one mistake, not a wrong option and a missing one.
  const misspelt = unknown.flatMap(({id}) => nearest(id, missing) ?? []);
  const forgotten = missing.filter((id) => !misspelt.includes(id));
  if (forgotten.length > 0) {
    refuse(at, `has no option ${quoted(forgotten)}; ${nameOf(run)} has ${quoted(ids)}, each with a \`why\` of yours`);
  }
  return options.map((option, index) => {
    const given = traced.options.find(({id}) => id === option.id);
    const key = option.id === traced.key;
    if (!given) {
      const meant = nearest(option.id, missing);
      const suggestion = meant === undefined ? '' : `; did you mean "${meant}"?`;
      refuse([...at, index, 'id'], `no option "${option.id}" in ${nameOf(run)}, it has ${quoted(ids)}${suggestion}`);
    } else if (option.key !== undefined && option.key !== key) {
      refuse([...at, index, 'key'], `${right}; mend the key and the reasons, or choose another scenario or seed`);
    } else if (key && option.misconception !== undefined) {
      refuse([...at, index, 'misconception'], `${right}, and a key names no misconception`);
    } else if (!key && option.misconception === undefined) {
      refuse([...at, index, 'misconception'], `${NEEDS_BELIEF}; ${right}`);
    }
    return {...option, key, text: option.text ?? given?.text};
  });
}

/** The trace with HTML for Markdown. A machine that can't give one is at fault; the author is told and can take another run. */
function tracedBy(run: Run, refuse: Refuse): Traced | undefined {
  try {
    const {scenario, question, options, ...rest} = traceOf(run);
    return {
      ...rest,
      scenario: htmlOf(readProse(scenario)),
      question: htmlOf(readInlineProse(question)),
      options: options.map(({id, text}) => ({id, text: htmlOf(readInlineProse(text))})),
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    refuse(['trace', 'seed'], `the machine gives nothing for this seed: ${said}; choose another seed or scenario`);
    return undefined;
  }
}

function htmlOf(reading: Reading): string {
  if ('html' in reading) {
    return reading.html;
  }
  throw new Error(`its text can’t be shown, ${reading.problem}`);
}

function nameOf({machine, scenario, seed}: Run): string {
  return `${machine}/${scenario} with the seed '${seed}'`;
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
