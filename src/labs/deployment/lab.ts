import type {LabEvent, Move} from './events';
import {nextDue, replay, startOf} from './machine';
import type {Scenario} from './scenario';
import {scenarioOf} from './scenarios';
import {PLAIN, type Setup} from './setup';
import {FIELDS} from './setup-text';
import {strategiesFor, type Platform, type Strategy} from './strategies';
import type {LabState} from './state';

/** How many moves a run holds, so that its link stays a link. */
export const MOST_MOVES = 200;

/** What the reader has before them. Everything else follows from it. */
export type Lab = {
  /** Id of the scenario that plays; `undefined` in free mode. */
  readonly scenario?: string | undefined;
  /** The scenario's setup, or what the reader made of it. */
  readonly setup: Setup;
  /** The reader's moves, in order of time. The clock stands at the last one. */
  readonly moves: readonly Move[];
  /** A second configuration that meets the same, side by side. */
  readonly other?: Strategy | undefined;
};

/** Free mode at its beginning. */
export const FREE_LAB: Lab = {setup: PLAIN, moves: []};

/** A scenario at its beginning; free mode where there is none of that id. */
export function openLab(id: string): Lab {
  const scenario = scenarioOf(id);
  return scenario ? {scenario: id, setup: scenario.setup, moves: []} : FREE_LAB;
}

/** The scenario that a lab plays. */
export function playedIn({scenario}: Lab): Scenario | undefined {
  return scenario === undefined ? undefined : scenarioOf(scenario);
}

/** The setup that a lab begins with before the reader changes it. */
export function givenIn(lab: Lab): Setup {
  return playedIn(lab)?.setup ?? PLAIN;
}

/** Whether the setup is the one that the lab begins with. */
export function isAsGiven(lab: Lab): boolean {
  const given = givenIn(lab);
  return FIELDS.every(({print}) => print(lab.setup) === print(given));
}

/** Where the clock stands, in minutes. */
function clockOf({moves}: Lab): number {
  return moves.at(-1)?.at ?? 0;
}

/** Whether the clock has not been started: nothing has happened but what a scenario does in minute 0. */
export function isUntouched({moves}: Lab): boolean {
  return moves.length === 0;
}

/** The state that the reader sees. Before the first move, not even the scenario's own first one has happened. */
export function stateOf(lab: Lab, setup: Setup = lab.setup): LabState {
  if (isUntouched(lab)) {
    return startOf(setup);
  }
  const clock = clockOf(lab);
  const scripted = (playedIn(lab)?.moves ?? []).filter(({at}) => at <= clock);
  // Sorting keeps the order of equals: at the same minute, the scenario comes first.
  return replay(
    setup,
    [...scripted, ...lab.moves].sort((one, other) => one.at - other.at),
  );
}

/** The state of the second configuration at the same minute. */
export function otherStateOf(lab: Lab): LabState | undefined {
  return lab.other === undefined ? undefined : stateOf(lab, {...lab.setup, strategy: lab.other});
}

/** The next minute at which something happens by itself; `undefined` where nothing will. */
export function nextMoment(lab: Lab, states: readonly LabState[]): number | undefined {
  const clock = clockOf(lab);
  const ahead = (playedIn(lab)?.moves ?? [])
    .map(({at}) => at)
    .filter((at) => (isUntouched(lab) ? at >= 0 : at > clock));
  const dues = [...ahead, ...states.map(nextDue)].filter((due) => due !== undefined);
  return dues.length === 0 ? undefined : Math.max(clock, Math.min(...dues));
}

/** A lab in which one more thing was done at that minute. `instead` puts it in the place of the last move. */
export function withMove(lab: Lab, event: LabEvent, at: number, instead = false): Lab {
  const before = instead ? lab.moves.slice(0, -1) : lab.moves;
  return before.length < MOST_MOVES
    ? {...lab, moves: [...before, {at: Math.max(at, clockOf({...lab, moves: before})), event}]}
    : lab;
}

/** A lab without its last move. */
export function undone(lab: Lab): Lab {
  return {...lab, moves: lab.moves.slice(0, -1)};
}

/** A lab whose setup is changed. It begins again; what no longer fits the platform goes. */
export function changed(lab: Lab, parts: Partial<Setup>): Lab {
  const setup = {...lab.setup, ...parts};
  const fits = strategiesFor(setup.platform);
  return {
    ...lab,
    setup: fits.includes(setup.strategy)
      ? setup
      : {...setup, strategy: DEFAULTS[setup.platform], faults: [], stopped: []},
    other: lab.other !== undefined && fits.includes(lab.other) ? lab.other : undefined,
    moves: [],
  };
}

const DEFAULTS: Readonly<Record<Platform, Strategy>> = {
  server: 'OneAtATime',
  lambda: 'LambdaCanary10Percent5Minutes',
  ecs: 'ECSCanary10Percent5Minutes',
};
