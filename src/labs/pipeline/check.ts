import {artifactProblems} from './check-artifacts';
import {actionGroups, type Action, type Condition, type Definition, type Stage} from './definition';

/** The lab's own limit, so that a pipeline fits a page; AWS allows 50 stages. [E10: CP/limits] */
export const MOST_STAGES = 8;
/** The lab's own limit. */
export const MOST_ACTIONS = 6;
/** The lab's own limit: 60 days in minutes, the longest timeout of an approval. [E5: CP/limits] */
const MOST_MINUTES = 86_400;
/** The shortest timeout of an approval, in minutes. [E5: CP/limits] */
const LEAST_APPROVAL = 5;
/** Actions of one PARALLEL execution that may run at once. What becomes of a sixth isn’t documented, so the lab takes none. [CP/limits] */
const PARALLEL_ACTIONS = 5;

const NAME = /^[A-Za-z0-9_-]{1,20}$/;
const VARIABLE = /^[A-Za-z0-9_]{1,20}$/;
const KEY = /^[A-Za-z0-9_]{1,20}\.[A-Za-z0-9_]{1,20}$/;
const VALUE = /^[A-Za-z0-9_$-]{0,40}$/;

/** What is wrong with a definition, in words; an empty list where it can be saved. */
export function checkDefinition({mode, stages, variables}: Definition): readonly string[] {
  return [
    ...(stages.length < 2 ? ['A pipeline has at least two stages.'] : []),
    ...(stages.length > MOST_STAGES ? [`The lab holds ${MOST_STAGES} stages at most.`] : []),
    ...repeated(stages.map(({name}) => name)).map((name) => `Two stages are called ${name}.`),
    ...stages.flatMap((stage, index) => stageProblems(stage, index === 0, mode === 'PARALLEL')),
    ...repeated(variables.map(({name}) => name)).map((name) => `Two variables are called ${name}.`),
    ...variables.flatMap(({name, defaultValue}) =>
      VARIABLE.test(name) && VALUE.test(defaultValue ?? '')
        ? []
        : [`The variable “${name}” has an unusable name or default.`],
    ),
    ...readingProblems(stages, new Set(variables.map(({name}) => `variables.${name}`))),
    ...artifactProblems(stages),
  ];
}

function stageProblems(stage: Stage, isFirst: boolean, isParallel: boolean): readonly string[] {
  const {name, actions, beforeEntry, onSuccess, onFailure} = stage;
  const sources = actions.filter(({category}) => category === 'Source').length;
  return [
    ...(NAME.test(name) ? [] : [`“${name}” can’t be a stage’s name: 1 to 20 letters, digits, - or _.`]),
    ...(actions.length === 0 ? [`${name} needs an action.`] : []),
    ...(actions.length > MOST_ACTIONS ? [`The lab holds ${MOST_ACTIONS} actions in a stage at most.`] : []),
    ...repeated(actions.map((action) => action.name)).map((action) => `Two actions of ${name} are called ${action}.`),
    ...(isFirst && sources < actions.length ? ['The first stage holds source actions and nothing else.'] : []),
    ...(!isFirst && sources > 0 ? [`${name}: source actions stand in the first stage only.`] : []),
    ...(isFirst && (beforeEntry ?? onSuccess ?? onFailure) ? ['The lab has no conditions on the source stage.'] : []),
    ...(isParallel && actionGroups(stage).some((group) => group.length > PARALLEL_ACTIONS)
      ? [`${name}: in PARALLEL mode, an execution runs ${PARALLEL_ACTIONS} actions at once at most.`]
      : []),
    ...(isParallel && (onFailure?.result === 'ROLLBACK' || onSuccess?.result === 'ROLLBACK')
      ? [`${name}: PARALLEL mode has no stage rollback.`]
      : []),
    ...conditionProblems(name, beforeEntry),
    ...conditionProblems(name, onSuccess),
    ...(onSuccess && !isWhole(onSuccess.minutes, 1, MOST_MINUTES)
      ? [`${name}: a condition runs a minute or more.`]
      : []),
    ...actions.flatMap((action) => actionProblems(action, name)),
  ];
}

function conditionProblems(name: string, condition: Condition<string> | undefined): readonly string[] {
  if (!condition) {
    return [];
  }
  const {rules, result} = condition;
  const checks = rules.flatMap((rule) => (rule.provider === 'VariableCheck' ? [rule] : []));
  return [
    ...(rules.length === 0 ? [`${name}: a condition needs a rule.`] : []),
    // SKIP is possible only with LambdaInvoke and VariableCheck. [E6]
    ...(result === 'SKIP' && checks.length < rules.length ? [`${name}: SKIP works with VariableCheck only.`] : []),
    ...checks
      .filter(({variable, equals}) => !KEY.test(variable) || !VALUE.test(equals))
      .map(({variable}) => `${name}: the rule can’t check “${variable}”.`),
  ];
}

function actionProblems({name, category, runOrder, minutes, exports}: Action, stage: string): readonly string[] {
  const least = category === 'Source' ? 0 : category === 'Approval' ? LEAST_APPROVAL : 1;
  const most = category === 'Source' ? 0 : MOST_MINUTES;
  return [
    ...(NAME.test(name) ? [] : [`${stage}: “${name}” can’t be an action’s name: 1 to 20 letters, digits, - or _.`]),
    ...(isWhole(runOrder, 1, 999) ? [] : [`${stage}/${name}: runOrder is a whole number from 1 to 999.`]),
    ...(isWhole(minutes, least, most)
      ? []
      : [`${stage}/${name}: minutes are a whole number from ${least} to ${most}.`]),
    ...(exports && !(KEY.test(exports.variable) && VALUE.test(exports.value))
      ? [`${stage}/${name}: it can’t export “${exports.variable}”.`]
      : []),
  ];
}

/** Who reads a variable comes later than who sets it: a later stage, or a higher runOrder. [E7: CP/reference-variables] */
function readingProblems(stages: readonly Stage[], given: ReadonlySet<string>): readonly string[] {
  const known = new Set([...given, 'codepipeline.PipelineExecutionId']);
  const problems: string[] = [];
  for (const stage of stages) {
    const asked = (stage.beforeEntry?.rules ?? []).flatMap((rule) => ('variable' in rule ? [rule.variable] : []));
    problems.push(
      ...asked.filter((key) => !known.has(key)).map((key) => `${stage.name}: nothing has set ${key} before.`),
    );
    for (const group of actionGroups(stage)) {
      for (const {name, reads, category} of group) {
        if (reads !== undefined && category === 'Source') {
          problems.push(`${stage.name}/${name}: source actions can’t use variables.`);
        } else if (reads !== undefined && !known.has(reads)) {
          problems.push(`${stage.name}/${name}: nothing has set ${reads} before.`);
        }
      }
      group.forEach(({exports}) => exports && known.add(exports.variable));
    }
    const after = (stage.onSuccess?.rules ?? []).flatMap((rule) => ('variable' in rule ? [rule.variable] : []));
    problems.push(
      ...after.filter((key) => !known.has(key)).map((key) => `${stage.name}: nothing has set ${key} before.`),
    );
  }
  return problems;
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
