import {checkDefinition} from './check';
import {
  CATEGORIES,
  MODES,
  RETRY_MODES,
  type Action,
  type Condition,
  type Definition,
  type FailureResult,
  type PipelineVariable,
  type Rule,
  type Stage,
  type SuccessCondition,
} from './definition';

/** Reads the line that `printDefinition` writes. Tells what is wrong where it can't be read or is no pipeline. */
export function parseDefinition(
  text: string,
):
  | {readonly kind: 'definition'; readonly definition: Definition}
  | {readonly kind: 'problem'; readonly message: string} {
  const [first, ...parts] = text.split(';');
  const mode = MODES.find((known) => known === first);
  const variables = parts.filter((part) => part.startsWith('$')).map(parseVariable);
  const stages = parts.filter((part) => !part.startsWith('$')).map(parseStage);
  const unread = stages.indexOf(undefined);
  if (mode === undefined || unread !== -1) {
    const what =
      mode === undefined ? 'begin with SUPERSEDED, QUEUED or PARALLEL' : `have a readable stage ${unread + 1}`;
    return {kind: 'problem', message: `The pipeline in the link doesn’t ${what}.`};
  }
  const definition = {mode, variables, stages: stages.filter((stage) => stage !== undefined)};
  const [message] = checkDefinition(definition);
  return message === undefined ? {kind: 'definition', definition} : {kind: 'problem', message};
}

/** A whole number of 1 to 8 digits, written as usual; `undefined` for anything else. */
export function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^(?:0|[1-9]\d{0,7})$/.test(text) ? Number(text) : undefined;
}

function parseVariable(text: string): PipelineVariable {
  const [name = '', ...rest] = text.slice(1).split('=');
  return rest.length === 0 ? {name} : {name, defaultValue: rest.join('=')};
}

function parseStage(text: string): Stage | undefined {
  const [head = '', ...gates] = text.split('!');
  const [name, list, ...more] = head.split(':');
  const actions = (list === undefined || list === '' ? [] : list.split(',')).map(parseAction);
  const beforeEntry = parseEntry(gateOf(gates, 'in'));
  const onSuccess = parseSuccess(gateOf(gates, 'ok'));
  const onFailure = parseFailure(gateOf(gates, 'no'));
  const read = [beforeEntry, onSuccess, onFailure].filter((gate) => gate !== undefined).length;
  if (name === undefined || more.length > 0 || actions.includes(undefined) || read !== gates.length) {
    return undefined;
  }
  return {
    name,
    actions: actions.filter((action) => action !== undefined),
    ...(beforeEntry && {beforeEntry}),
    ...(onSuccess && {onSuccess}),
    ...(onFailure && {onFailure}),
  };
}

function parseAction(text: string): Action | undefined {
  const [name, kind, order, time, ...rest] = text.split('/');
  const category = CATEGORIES.find((known) => known === kind);
  const [runOrder, minutes] = [wholeOf(order), wholeOf(time)];
  const [variable, value] =
    rest
      .find((part) => part.startsWith('out='))
      ?.slice(4)
      .split('=') ?? [];
  const reads = rest.find((part) => part.startsWith('in='))?.slice(3);
  const [inputs, outputs] = ['takes=', 'makes='].map((key) =>
    rest.filter((part) => part.startsWith(key)).map((part) => part.slice(key.length)),
  );
  const known =
    (variable === undefined ? 0 : 1) + (reads === undefined ? 0 : 1) + (inputs?.length ?? 0) + (outputs?.length ?? 0);
  if (name === undefined || !category || runOrder === undefined || minutes === undefined || known !== rest.length) {
    return undefined;
  }
  return {
    name,
    category,
    runOrder,
    minutes,
    ...(variable !== undefined && {exports: {variable, value: value ?? ''}}),
    ...(reads !== undefined && {reads}),
    ...(inputs && inputs.length > 0 && {inputs}),
    ...(outputs && outputs.length > 0 && {outputs}),
  };
}

function gateOf(gates: readonly string[], kind: string): readonly string[] | undefined {
  return gates
    .map((gate) => gate.split('*'))
    .find(([first]) => first === kind)
    ?.slice(1);
}

function parseEntry(parts: readonly string[] | undefined): Condition<'FAIL' | 'SKIP'> | undefined {
  const [result, ...rules] = parts ?? [];
  return result === 'FAIL' || result === 'SKIP' ? {result, rules: rules.map(parseRule)} : undefined;
}

function parseSuccess(parts: readonly string[] | undefined): SuccessCondition | undefined {
  const [result, time, ...rules] = parts ?? [];
  const minutes = wholeOf(time);
  return (result === 'ROLLBACK' || result === 'FAIL') && minutes !== undefined
    ? {result, minutes, rules: rules.map(parseRule)}
    : undefined;
}

function parseFailure(parts: readonly string[] | undefined): FailureResult | undefined {
  const [result, named, ...more] = parts ?? [];
  const mode = RETRY_MODES.find((known) => known === named);
  if (result === 'ROLLBACK' && named === undefined) {
    return {result};
  }
  return result === 'RETRY' && mode && more.length === 0 ? {result, mode} : undefined;
}

function parseRule(text: string): Rule {
  const [variable = '', equals = ''] = text.split('=');
  return text === 'alarm' ? {provider: 'CloudWatchAlarm'} : {provider: 'VariableCheck', variable, equals};
}
