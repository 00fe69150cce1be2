import type {Action, Definition, Rule, Stage} from './definition';

/**
 * A definition in one line, for links: mode, variables, stages, with `;` between them, such as
 * `QUEUED;$env=test;Source:Source/Source/1/0;Deploy:Deploy/Deploy/1/20!no*ROLLBACK`.
 */
export function printDefinition({mode, variables, stages}: Definition): string {
  return [
    mode,
    ...variables.map(({name, defaultValue}) => `$${name}${defaultValue === undefined ? '' : `=${defaultValue}`}`),
    ...stages.map(printStage),
  ].join(';');
}

function printStage({name, actions, beforeEntry, onSuccess, onFailure}: Stage): string {
  return [
    `${name}:${actions.map(printAction).join(',')}`,
    ...(beforeEntry ? [['in', beforeEntry.result, ...beforeEntry.rules.map(printRule)].join('*')] : []),
    ...(onSuccess ? [['ok', onSuccess.result, onSuccess.minutes, ...onSuccess.rules.map(printRule)].join('*')] : []),
    ...(onFailure ? [['no', onFailure.result, ...('mode' in onFailure ? [onFailure.mode] : [])].join('*')] : []),
  ].join('!');
}

function printAction({name, category, runOrder, minutes, exports, reads, inputs, outputs}: Action): string {
  return [
    name,
    category,
    runOrder,
    minutes,
    ...(exports ? [`out=${exports.variable}=${exports.value}`] : []),
    ...(reads === undefined ? [] : [`in=${reads}`]),
    ...(inputs ?? []).map((name) => `takes=${name}`),
    ...(outputs ?? []).map((name) => `makes=${name}`),
  ].join('/');
}

function printRule(rule: Rule): string {
  return rule.provider === 'CloudWatchAlarm' ? 'alarm' : `${rule.variable}=${rule.equals}`;
}
