import {threeStages} from './build';
import type {Definition, Mode} from './definition';
import type {Move, PipelineEvent} from './events';
import {GOALS, type Goal} from './goals';
import {nextDue, replay} from './machine';
import {scenarioOf, type Scenario} from './scenarios';
import {startOf, type PipelineState} from './state';

/** How many moves a run holds, so that its link stays a link. */
export const MOST_MOVES = 300;

/** What the reader has before them. Everything else follows from it. */
export type Lab = {
  /** The reader's moves, in order of time. The clock stands at the last one. */
  readonly moves: readonly Move[];
} & (
  | {
      readonly kind: 'script';
      /** Id of a scenario or a goal. */
      readonly id: string;
      /** The mode in which it is played; its own, unless the reader picked another. */
      readonly mode: Mode;
    }
  | {
      readonly kind: 'free';
      /** The reader's own pipeline, before any edit. */
      readonly definition: Definition;
    }
);

/** The pipeline that free mode begins with. */
const FREE_START: Definition = threeStages('SUPERSEDED', 6, 20);

/** The scenario or the goal that a lab plays; `undefined` in free mode. */
export function scriptOf(lab: Lab): Script | undefined {
  return lab.kind === 'script' ? findScript(lab.id) : undefined;
}

/** Whether a script plays in its own mode and the reader has only let time pass, so that it ends as it is written. */
export function isAsWritten(lab: Lab): boolean {
  return (
    lab.kind === 'script' &&
    lab.mode === findScript(lab.id)?.definition.mode &&
    lab.moves.every(({event}) => event.type === 'wait')
  );
}

/** The scenario or the goal of that id. */
export function findScript(id: string): Script | undefined {
  const goal = GOALS.find((one) => one.id === id);
  const scenario = goal ? undefined : scenarioOf(id);
  return goal ? {kind: 'goal', ...goal} : scenario && {kind: 'scenario', ...scenario};
}

/** A scenario or a goal at its beginning; free mode where there is none of that id. */
export function openLab(id: string): Lab {
  const script = findScript(id);
  return script ? {kind: 'script', id, mode: script.definition.mode, moves: []} : freeLab(FREE_START);
}

/** Free mode at its beginning. */
export function freeLab(definition: Definition): Lab {
  return {kind: 'free', definition, moves: []};
}

/** Where the clock stands, in minutes. */
function clockOf({moves}: Lab): number {
  return moves.at(-1)?.at ?? 0;
}

/** The state that the reader sees: what the script has done up to now, and what the reader did. */
export function stateOf(lab: Lab): PipelineState {
  const {definition, done} = scriptAt(lab);
  // Sorting keeps the order of equals: at the same minute, the script comes first.
  const moves = [...done, ...lab.moves].sort((one, other) => one.at - other.at);
  return replay(startOf(definition), moves);
}

/** The next minute at which something happens by itself, after now; `undefined` where nothing will. */
export function nextMoment(lab: Lab, state: PipelineState): number | undefined {
  const scripted = scriptAt(lab).ahead[0]?.at;
  const due = nextDue(state);
  return scripted === undefined ? due : Math.min(scripted, due ?? scripted);
}

/** A lab in which one more thing was done at that minute. `instead` puts it in the place of the last move, if that was a wait. */
export function withMove(lab: Lab, event: PipelineEvent, at: number, instead = false): Lab {
  const before = instead && lab.moves.at(-1)?.event.type === 'wait' ? lab.moves.slice(0, -1) : lab.moves;
  return before.length < MOST_MOVES ? {...lab, moves: [...before, {at: Math.max(at, clockOf(lab)), event}]} : lab;
}

/** A lab without its last move. */
export function undone(lab: Lab): Lab {
  return {...lab, moves: lab.moves.slice(0, -1)};
}

type Script = ({readonly kind: 'goal'} & Goal) | ({readonly kind: 'scenario'} & Scenario);

/** The definition at the beginning, and the script's moves that are done and that are ahead. */
function scriptAt(lab: Lab) {
  const script = scriptOf(lab);
  const clock = clockOf(lab);
  const moves = script?.moves ?? [];
  const start = lab.kind === 'free' ? lab.definition : (script?.definition ?? FREE_START);
  return {
    definition: lab.kind === 'free' ? start : {...start, mode: lab.mode},
    done: moves.filter(({at}) => at <= clock),
    ahead: moves.filter(({at}) => at > clock),
  };
}
