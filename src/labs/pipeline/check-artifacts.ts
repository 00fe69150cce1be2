import {nearest} from '../../lib/nearest';
import {actionGroups, type Action, type Category, type Stage} from './definition';
import type {Place} from './place';
import {problemIf, type Problem} from './problem';

/**
 * Most inputs and outputs of an action; of a category with several providers, the provider's that has most: for
 * deployments, CloudFormation. [CP/reference-action-artifacts]
 */
const MOST: Readonly<Record<Category, {readonly inputs: number; readonly outputs: number}>> = {
  Source: {inputs: 0, outputs: 1},
  Build: {inputs: 5, outputs: 5},
  Test: {inputs: 5, outputs: 5},
  Deploy: {inputs: 10, outputs: 1},
  Approval: {inputs: 0, outputs: 0},
};

/** The lab's own limit, so that names fit the board; AWS allows 100 characters. */
const NAME = /^[A-Za-z0-9_-]{1,20}$/;

/**
 * What is wrong with the artifacts of a pipeline, in words. An input is the output of an action that ends before: of an
 * earlier stage, or of the same one with a smaller runOrder. [CP/welcome-introducing-artifacts]
 */
export function artifactProblems(stages: readonly Stage[]): readonly Problem[] {
  const problems: Problem[] = [];
  const maker = makersOf(stages, problems);
  const made = new Set<string>();
  stages.forEach((stage, place) => {
    for (const group of actionGroups(stage)) {
      for (const action of group) {
        const where = `${stage.name}/${action.name}`;
        const at = {stage: place, action: stage.actions.indexOf(action)};
        problems.push(...shapeProblems(action, where, at));
        problems.push(
          ...inputsOf(action)
            .filter((name) => MOST[action.category].inputs > 0 && NAME.test(name) && !made.has(name))
            .map((name): Problem => ({text: `${where}: ${whyMissing(name, maker)}`, at: {...at, part: 'inputs'}})),
        );
      }
      group.flatMap(outputsOf).forEach((name) => made.add(name));
    }
  });
  return problems;
}

/** Where each output is made. Notes those that two actions make. */
function makersOf(stages: readonly Stage[], problems: Problem[]): ReadonlyMap<string, string> {
  const maker = new Map<string, string>();
  stages.forEach((stage, place) =>
    stage.actions.forEach((action, index) => {
      const where = `${stage.name}/${action.name}`;
      for (const name of new Set(outputsOf(action))) {
        const other = maker.get(name);
        if (other !== undefined) {
          problems.push({
            text: `${where}: ${other} makes ${name} already, and an output has a name of its own.`,
            at: {stage: place, action: index, part: 'outputs'},
          });
        }
        maker.set(name, other ?? where);
      }
    }),
  );
  return maker;
}

function shapeProblems(action: Action, where: string, place: Omit<Place, 'part'>): readonly Problem[] {
  const {category} = action;
  const [inputs, outputs] = [inputsOf(action), outputsOf(action)];
  const most = MOST[category];
  const lists = [
    {names: inputs, at: {...place, part: 'inputs'}},
    {names: outputs, at: {...place, part: 'outputs'}},
  ] as const;
  const unusable = [...new Set([...inputs, ...outputs])].filter((name) => !NAME.test(name));
  return [
    ...unusable.map((name): Problem => ({
      text: `${where}: “${name}” can’t be an artifact’s name: 1 to 20 letters, digits, - or _.`,
      at: {...place, part: inputs.includes(name) ? 'inputs' : 'outputs'},
    })),
    ...lists.flatMap(({names, at}) =>
      problemIf(new Set(names).size < names.length, `${where}: an artifact is named twice.`, at),
    ),
    ...problemIf(
      inputs.length > most.inputs,
      `${where}: ${KINDS[category]} takes ${countText(most.inputs, 'input artifact')}.`,
      lists[0].at,
    ),
    ...problemIf(
      outputs.length > most.outputs,
      `${where}: ${KINDS[category]} makes ${countText(most.outputs, 'output artifact')}.`,
      lists[1].at,
    ),
  ];
}

const KINDS: Readonly<Record<Category, string>> = {
  Source: 'a source action',
  Build: 'a build action',
  Test: 'a test action',
  Deploy: 'a deploy action',
  Approval: 'an approval',
};

function countText(most: number, thing: string): string {
  return most === 0 ? `no ${thing}s` : `${most} ${thing}${most === 1 ? '' : 's'} at most`;
}

function whyMissing(name: string, maker: ReadonlyMap<string, string>): string {
  const where = maker.get(name);
  if (where !== undefined) {
    return `${where} makes ${name}, and doesn’t end before.`;
  }
  const meant = nearest(name, [...maker.keys()]);
  return `no action makes ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}

function inputsOf({inputs}: Action): readonly string[] {
  return inputs ?? [];
}

function outputsOf({outputs}: Action): readonly string[] {
  return outputs ?? [];
}
