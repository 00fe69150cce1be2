import type {Action, Category, Definition, FailureResult, Stage} from './definition';

/** The pipeline with one more stage at that place, which deploys for ten minutes what was made last before it. */
export function withNewStage(definition: Definition, place: number): Definition {
  const {stages} = definition;
  const before = stages.slice(0, place);
  const name = freeName(
    'Stage',
    stages.map((stage) => stage.name),
  );
  const newest = before.flatMap(({actions}) => actions.flatMap(({outputs}) => outputs ?? [])).at(-1);
  const action: Action = {
    name: 'Deploy',
    category: 'Deploy',
    runOrder: 1,
    minutes: 10,
    ...(newest !== undefined && {inputs: [newest]}),
  };
  return {...definition, stages: [...before, {name, actions: [action]}, ...stages.slice(place)]};
}

/** The pipeline without the stage at that place. */
export function withoutStage(definition: Definition, place: number): Definition {
  return {...definition, stages: definition.stages.filter((_because, index) => index !== place)};
}

/** The pipeline with another stage at that place. */
export function withStage(definition: Definition, place: number, stage: Stage): Definition {
  return {...definition, stages: definition.stages.map((old, index) => (index === place ? stage : old))};
}

/** The stage with one more action at its end, which tests for five minutes. */
export function withNewAction(stage: Stage): Stage {
  const name = freeName(
    'Action',
    stage.actions.map((action) => action.name),
  );
  return {...stage, actions: [...stage.actions, {name, category: 'Test', runOrder: 1, minutes: 5}]};
}

/** The stage without the action at that place. */
export function withoutAction(stage: Stage, place: number): Stage {
  return {...stage, actions: stage.actions.filter((_because, index) => index !== place)};
}

/** The stage with an action changed. An empty list of artifacts is left out, as where none was ever named. */
export function withAction(stage: Stage, place: number, part: Partial<Action>): Stage {
  return {...stage, actions: stage.actions.map((old, index) => (index === place ? tidied({...old, ...part}) : old))};
}

/** What can be chosen for what asks at a stage's doors. SKIP needs a variable, which the editor has none of. */
export const GATES = {
  none: 'nothing',
  'in-fail': 'FAIL, if the alarm rings',
  'ok-fail': 'FAIL, if the alarm rings 15 minutes later',
  'ok-rollback': 'ROLLBACK, if the alarm rings 15 minutes later',
  'no-rollback': 'ROLLBACK',
  'no-failed': 'RETRY, FAILED_ACTIONS',
  'no-all': 'RETRY, ALL_ACTIONS',
} as const;
export type Gate = keyof typeof GATES;

/** The door of a stage at which something is asked, and what can be chosen there. */
export const DOORS = [
  {door: 'beforeEntry', label: 'Before entry', gates: ['none', 'in-fail']},
  {door: 'onSuccess', label: 'On success', gates: ['none', 'ok-fail', 'ok-rollback']},
  {door: 'onFailure', label: 'On failure', gates: ['none', 'no-rollback', 'no-failed', 'no-all']},
] as const satisfies readonly {door: keyof Stage; label: string; gates: readonly Gate[]}[];
export type Door = (typeof DOORS)[number]['door'];

/** What is chosen at a door of a stage. */
export function gateOf(stage: Stage, door: Door): Gate {
  if (door === 'beforeEntry') {
    return stage.beforeEntry ? 'in-fail' : 'none';
  }
  if (door === 'onSuccess') {
    return stage.onSuccess ? (stage.onSuccess.result === 'FAIL' ? 'ok-fail' : 'ok-rollback') : 'none';
  }
  return stage.onFailure ? gateOfFailure(stage.onFailure) : 'none';
}

/** The stage with something else chosen at one of its doors. */
export function withGate(stage: Stage, door: Door, gate: Gate): Stage {
  const {[door]: _gone, ...rest} = stage;
  const rules = [{provider: 'CloudWatchAlarm'}] as const;
  switch (gate) {
    case 'none':
      return rest;
    case 'in-fail':
      return {...rest, beforeEntry: {result: 'FAIL', rules}};
    case 'ok-fail':
      return {...rest, onSuccess: {result: 'FAIL', minutes: 15, rules}};
    case 'ok-rollback':
      return {...rest, onSuccess: {result: 'ROLLBACK', minutes: 15, rules}};
    case 'no-rollback':
      return {...rest, onFailure: {result: 'ROLLBACK'}};
    case 'no-failed':
      return {...rest, onFailure: {result: 'RETRY', mode: 'FAILED_ACTIONS'}};
    case 'no-all':
      return {...rest, onFailure: {result: 'RETRY', mode: 'ALL_ACTIONS'}};
  }
}

/** The categories that an action of that stage can have: sources stand in the first stage, and nothing else does. */
export function categoriesAt(place: number): readonly Category[] {
  return place === 0 ? ['Source'] : ['Build', 'Test', 'Deploy', 'Approval'];
}

function tidied({inputs = [], outputs = [], ...action}: Action): Action {
  return {...action, ...(inputs.length > 0 && {inputs}), ...(outputs.length > 0 && {outputs})};
}

function gateOfFailure(onFailure: FailureResult): Gate {
  if (onFailure.result === 'ROLLBACK') {
    return 'no-rollback';
  }
  return onFailure.mode === 'ALL_ACTIONS' ? 'no-all' : 'no-failed';
}

function freeName(word: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const name = `${word}-${number}`;
    if (!taken.includes(name)) {
      return name;
    }
  }
}
