import {useCallback, useMemo, useState} from 'react';
import type {LabEvent} from './events';
import {
  changed,
  isUntouched,
  MOST_MOVES,
  nextMoment,
  openLab,
  otherStateOf,
  stateOf,
  undone,
  withMove,
  type Lab,
} from './lab';
import type {Setup} from './setup';
import type {LabState} from './state';
import type {Strategy} from './strategies';
import {newsText} from './words';

/** What the parts of the lab see and do. */
export type LabHandle = {
  readonly lab: Lab;
  readonly state: LabState;
  /** The second configuration at the same minute. */
  readonly other: LabState | undefined;
  /** Minute of the next thing that happens by itself. */
  readonly next: number | undefined;
  /** The last change in words. */
  readonly said: string;
  /** Counts what was done. The same words may be said twice. */
  readonly turn: number;
  /** Does something now. */
  readonly act: (event: LabEvent) => void;
  /** Lets time pass up to that minute. `instead` joins it to the wait before. */
  readonly waitUntil: (minute: number, instead?: boolean) => void;
  readonly undo: () => void;
  /** Begins the same setup again. */
  readonly reset: () => void;
  /** Opens a scenario, or free mode. */
  readonly open: (id: string) => void;
  /** Changes the setup; the run begins again. */
  readonly change: (parts: Partial<Setup>) => void;
  /** Sets a second configuration beside the first, or takes it away. */
  readonly compare: (strategy: Strategy | undefined) => void;
};

/** The lab's one state, and what can be done to it. */
export function useDeploymentLab(initial: Lab): LabHandle {
  const [{lab, said, turn}, setAll] = useState({lab: initial, said: '', turn: 0});
  const state = useMemo(() => stateOf(lab), [lab]);
  const other = useMemo(() => otherStateOf(lab), [lab]);
  const set = useCallback(
    (next: Lab, words: string) => setAll((before) => ({lab: next, said: words, turn: before.turn + 1})),
    [],
  );
  const move = (event: LabEvent, at: number, instead = false) => {
    const next = withMove(lab, event, at, instead);
    set(
      next,
      next === lab
        ? `This run has ${MOST_MOVES} moves, the most it holds. Undo or reset.`
        : newsText(state, stateOf(next)),
    );
  };
  return {
    lab,
    state,
    other,
    next: nextMoment(lab, other ? [state, other] : [state]),
    said,
    turn,
    act: (event) => move(event, state.now),
    waitUntil: (minute, instead) => move({type: 'wait'}, minute, instead),
    undo: () => {
      const before = undone(lab);
      const where = isUntouched(before) ? 'Everything is at its beginning' : `Minute ${stateOf(before).now}`;
      set(before, `The last move is undone. ${where}.`);
    },
    reset: () => set({...lab, moves: []}, 'Everything is at its beginning.'),
    open: (id) =>
      set(
        openLab(id),
        id === 'free'
          ? 'Free mode: change the group if you like, then deploy something.'
          : 'The scenario is at its beginning.',
      ),
    change: (parts) => set(changed(lab, parts), 'Changed. Everything is at its beginning.'),
    compare: (strategy) =>
      set({...lab, other: strategy}, strategy === undefined ? 'One configuration.' : `${strategy} stands beside it.`),
  };
}
