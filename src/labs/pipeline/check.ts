import {artifactProblems} from './check-artifacts';
import {actionGroups, type Action, type Condition, type Definition, type Stage} from './definition';
import type {Place} from './place';
import {problemIf, type Problem} from './problem';

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
export function checkDefinition(definition: Definition): readonly string[] {
  return problemsOf(definition).map(({text}) => text);
}

/** What is wrong with a definition, and at which field of the editor. */
export function problemsOf({mode, stages, variables}: Definition): readonly Problem[] {
  return [
    ...problemIf(stages.length < 2, 'A pipeline has at least two stages.'),
    ...problemIf(stages.length > MOST_STAGES, `The lab holds ${MOST_STAGES} stages at most.`),
    ...repeated(stages).map(({name, place}) => problem(`Two stages are called ${name}.`, {stage: place, part: 'name'})),
    ...stages.flatMap((stage, place) => stageProblems(stage, place, mode === 'PARALLEL')),
    ...repeated(variables).map(({name}) => problem(`Two variables are called ${name}.`)),
    ...variables.flatMap(({name, defaultValue}) =>
      problemIf(
        !(VARIABLE.test(name) && VALUE.test(defaultValue ?? '')),
        `The variable “${name}” has an unusable name or default.`,
      ),
    ),
    ...readingProblems(stages, new Set(variables.map(({name}) => `variables.${name}`))).map((text) => problem(text)),
    ...artifactProblems(stages),
  ];
}

function stageProblems(stage: Stage, place: number, isParallel: boolean): readonly Problem[] {
  const {name, actions, beforeEntry, onSuccess, onFailure} = stage;
  const isFirst = place === 0;
  const at = (part: Place['part']): Place => ({stage: place, part});
  const sources = actions.filter(({category}) => category === 'Source').length;
  const stray = actions.findIndex(({category}) => (category === 'Source') !== isFirst);
  const noRollback = `${name}: PARALLEL mode has no stage rollback.`;
  const [failsBack, succeedsBack] = [onFailure?.result === 'ROLLBACK', onSuccess?.result === 'ROLLBACK'];
  return [
    ...problemIf(!NAME.test(name), `“${name}” can’t be a stage’s name: 1 to 20 letters, digits, - or _.`, at('name')),
    ...problemIf(actions.length === 0, `${name} needs an action.`),
    ...problemIf(actions.length > MOST_ACTIONS, `The lab holds ${MOST_ACTIONS} actions in a stage at most.`),
    ...repeated(actions).map((action) =>
      problem(`Two actions of ${name} are called ${action.name}.`, {stage: place, action: action.place, part: 'name'}),
    ),
    ...problemIf(isFirst && sources < actions.length, 'The first stage holds source actions and nothing else.', {
      stage: place,
      action: stray,
      part: 'category',
    }),
    ...problemIf(!isFirst && sources > 0, `${name}: source actions stand in the first stage only.`, {
      stage: place,
      action: stray,
      part: 'category',
    }),
    ...problemIf(
      isFirst && (beforeEntry ?? onSuccess ?? onFailure) !== undefined,
      'The lab has no conditions on the source stage.',
    ),
    ...(isParallel ? actionGroups(stage) : [])
      .flatMap((group) => group.slice(PARALLEL_ACTIONS, PARALLEL_ACTIONS + 1))
      .map((sixth) =>
        problem(`${name}: in PARALLEL mode, an execution runs ${PARALLEL_ACTIONS} actions at once at most.`, {
          stage: place,
          action: actions.indexOf(sixth),
          part: 'runOrder',
        }),
      ),
    ...problemIf(isParallel && (failsBack || succeedsBack), noRollback, at(succeedsBack ? 'onSuccess' : 'onFailure')),
    ...conditionProblems(name, beforeEntry, at('beforeEntry')),
    ...conditionProblems(name, onSuccess, at('onSuccess')),
    ...problemIf(
      onSuccess !== undefined && !isWhole(onSuccess.minutes, 1, MOST_MINUTES),
      `${name}: a condition runs a minute or more.`,
      at('onSuccess'),
    ),
    ...actions.flatMap((action, index) => actionProblems(action, name, {stage: place, action: index})),
  ];
}

function conditionProblems(name: string, condition: Condition<string> | undefined, at: Place): readonly Problem[] {
  if (!condition) {
    return [];
  }
  const {rules, result} = condition;
  const checks = rules.flatMap((rule) => (rule.provider === 'VariableCheck' ? [rule] : []));
  return [
    ...problemIf(rules.length === 0, `${name}: a condition needs a rule.`, at),
    // SKIP is possible only with LambdaInvoke and VariableCheck. [E6]
    ...problemIf(result === 'SKIP' && checks.length < rules.length, `${name}: SKIP works with VariableCheck only.`, at),
    ...checks
      .filter(({variable, equals}) => !KEY.test(variable) || !VALUE.test(equals))
      .map(({variable}) => problem(`${name}: the rule can’t check “${variable}”.`, at)),
  ];
}

function actionProblems(
  {name, category, runOrder, minutes, exports}: Action,
  stage: string,
  place: Omit<Place, 'part'>,
): readonly Problem[] {
  const least = category === 'Source' ? 0 : category === 'Approval' ? LEAST_APPROVAL : 1;
  const most = category === 'Source' ? 0 : MOST_MINUTES;
  return [
    ...problemIf(!NAME.test(name), `${stage}: “${name}” can’t be an action’s name: 1 to 20 letters, digits, - or _.`, {
      ...place,
      part: 'name',
    }),
    ...problemIf(!isWhole(runOrder, 1, 999), `${stage}/${name}: runOrder is a whole number from 1 to 999.`, {
      ...place,
      part: 'runOrder',
    }),
    ...problemIf(
      !isWhole(minutes, least, most),
      `${stage}/${name}: minutes are a whole number from ${least} to ${most}.`,
      {...place, part: 'minutes'},
    ),
    ...problemIf(
      exports !== undefined && !(KEY.test(exports.variable) && VALUE.test(exports.value)),
      `${stage}/${name}: it can’t export “${exports?.variable ?? ''}”.`,
    ),
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

/** Names that several have, each with the place of the second that has it. */
function repeated(all: readonly {readonly name: string}[]): readonly {readonly name: string; readonly place: number}[] {
  const names = all.map(({name}) => name);
  return names.flatMap((name, place) =>
    names.slice(0, place).filter((other) => other === name).length === 1 ? [{name, place}] : [],
  );
}

function problem(text: string, at?: Place): Problem {
  return {text, ...(at && {at})};
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
