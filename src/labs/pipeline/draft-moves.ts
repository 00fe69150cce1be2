import {actionGroups, type Action, type Definition, type Stage} from './definition';

/** One step towards the beginning of the pipeline, or towards its end. */
export type Way = 'earlier' | 'later';

/** Where a stage stands after a step; `undefined` where it can't take one: sources stay in front of all. */
export function placeAfter({stages}: Definition, place: number, way: Way): number | undefined {
  const goal = way === 'earlier' ? place - 1 : place + 1;
  return place > 0 && goal > 0 && goal < stages.length ? goal : undefined;
}

/** The pipeline with a stage in another place. */
export function withStageMoved(definition: Definition, from: number, to: number): Definition {
  const rest = definition.stages.filter((_because, index) => index !== from);
  return {
    ...definition,
    stages: [...rest.slice(0, to), ...definition.stages.slice(from, from + 1), ...rest.slice(to)],
  };
}

/** A stage of which an action has taken a step, and the action’s place in it. */
type Moved = {readonly stage: Stage; readonly place: number};

/**
 * An action takes a step between the groups of its stage: out of a group that it shares into one of its own, and from
 * there into the next group. `runOrder` is counted anew from 1. `undefined` where there is no group to go to.
 */
export function actionMoved(stage: Stage, place: number, way: Way): Moved | undefined {
  const action = stage.actions[place];
  const groups = actionGroups(stage);
  const from = groups.findIndex((group) => group.some((one) => one === action));
  if (!action || from < 0) {
    return undefined;
  }
  const rest = groups.map((group) => group.filter((one) => one !== action));
  const next = rest[from]?.length === 0 ? joined(rest, action, from, way) : parted(rest, action, from, way);
  return (
    next && {
      stage: {
        ...stage,
        actions: next.flatMap((group, index) => group.map((one) => ({...one, runOrder: index + 1}))),
      },
      place: next.flat().indexOf(action),
    }
  );
}

type Groups = readonly (readonly Action[])[];

function joined(rest: Groups, action: Action, from: number, way: Way): Groups | undefined {
  const goal = way === 'earlier' ? from - 1 : from + 1;
  return rest[goal] === undefined
    ? undefined
    : rest
        .map((group, index) => (index !== goal ? group : way === 'earlier' ? [...group, action] : [action, ...group]))
        .filter((group) => group.length > 0);
}

function parted(rest: Groups, action: Action, from: number, way: Way): Groups {
  const cut = way === 'earlier' ? from : from + 1;
  return [...rest.slice(0, cut), [action], ...rest.slice(cut)];
}
