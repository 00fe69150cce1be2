import {useCallback, useMemo, useState} from 'react';
import type {PipelineEvent} from './events';
import {freeLab, MOST_MOVES, nextMoment, openLab, stateOf, undone, withMove, type Lab} from './lab';
import type {Definition, Mode} from './definition';
import type {PipelineState} from './state';
import {newsText} from './words';

/** What the parts of the lab see and do. */
export type LabHandle = {
  readonly lab: Lab;
  readonly state: PipelineState;
  /** Minute of the next thing that happens by itself. */
  readonly next: number | undefined;
  /** The last change in words. */
  readonly said: string;
  /** Does something now. */
  readonly act: (event: PipelineEvent) => void;
  /** Lets time pass up to that minute. `instead` joins it to the wait before. */
  readonly waitUntil: (minute: number, instead?: boolean) => void;
  readonly undo: () => void;
  /** Begins the scenario or the free pipeline again. */
  readonly reset: () => void;
  /** Opens a scenario, a goal, or free mode. */
  readonly open: (id: string) => void;
  /** Plays the scenario in another mode, from its beginning; in free mode saves the pipeline with that mode. */
  readonly pickMode: (mode: Mode) => void;
  /** Saves the reader's own pipeline. Before the first move, it simply is the pipeline. */
  readonly save: (definition: Definition) => void;
};

/** The lab's one state, and what can be done to it. */
export function usePipelineLab(initial: Lab): LabHandle {
  const [{lab, said}, setBoth] = useState({lab: initial, said: ''});
  const state = useMemo(() => stateOf(lab), [lab]);
  const set = useCallback((next: Lab, words: string) => setBoth({lab: next, said: words}), []);
  const move = (event: PipelineEvent, at: number, instead = false) => {
    const next = withMove(lab, event, at, instead);
    set(
      next,
      next === lab
        ? `This run has ${MOST_MOVES} moves, the most it holds. Undo or reset.`
        : newsText(state, stateOf(next)),
    );
  };
  const open = (id: string) =>
    set(
      openLab(id),
      id === 'free' ? 'Free mode: push a commit, or edit the pipeline first.' : 'The scenario is at its beginning.',
    );
  const save = (definition: Definition) =>
    lab.moves.length === 0
      ? set(freeLab(definition), 'Saved. The pipeline is at its beginning.')
      : move({type: 'edit', definition}, state.now);
  return {
    lab,
    state,
    next: nextMoment(lab, state),
    said,
    act: (event) => move(event, state.now),
    waitUntil: (minute, instead) => move({type: 'wait'}, minute, instead),
    undo: () => {
      const before = undone(lab);
      set(before, `The last move is undone. Minute ${stateOf(before).now}.`);
    },
    reset: () => set({...lab, moves: []}, 'Everything is at its beginning.'),
    open,
    pickMode: (mode) =>
      lab.kind === 'free'
        ? save({...(state.versions.at(-1) ?? lab.definition), mode})
        : set({...lab, mode, moves: []}, `Mode ${mode}. The scenario is at its beginning.`),
    save,
  };
}
