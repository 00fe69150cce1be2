import {drawBy, type Case, type CaseOption, type Setup} from './case';
import {BACK_CASES} from './cases-back';
import {GATE_CASES} from './cases-gates';
import {RETRY_CASES} from './cases-retry';
import {MODE_CASES} from './cases-modes';
import {STRUCTURE_CASES} from './cases-structure';
import {advance, replay} from './machine';
import {startOf, type PipelineState} from './state';

/** All cases, in the order in which the lab offers them. */
export const CASES: readonly Case[] = [...MODE_CASES, ...GATE_CASES, ...STRUCTURE_CASES, ...RETRY_CASES, ...BACK_CASES];

/** A case with its numbers, as the lab shows it. */
export type Scenario = Setup & {readonly id: string; readonly title: string};

/** The case of that id with numbers that depend on `seed` alone; `undefined` where there is none. */
export function scenarioOf(id: string, seed = 'lab'): Scenario | undefined {
  const found = CASES.find((one) => one.id === id);
  return found && {id, title: found.title, ...found.make(drawBy(seed))};
}

/** The state in which the question is asked. */
export function endOf({definition, moves, until}: Setup): PipelineState {
  const state = replay(startOf(definition), moves);
  return advance(state, until - state.now);
}

/** The right answer, asked of the machine. Throws where not exactly one option is right: the case is wrong then. */
export function answerOf(setup: Setup): CaseOption {
  const end = endOf(setup);
  const [right, ...others] = setup.options.filter(({holds}) => holds(end));
  if (!right || others.length > 0) {
    throw new Error(
      `“${setup.question}” needs one right option, and the machine finds ${right ? others.length + 1 : 0}`,
    );
  }
  return right;
}
