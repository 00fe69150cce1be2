import {expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf} from './build';
import {withNewStage} from './draft';
import {actionMoved, placeAfter, withStageMoved, type Way} from './draft-moves';
import type {Definition} from './definition';

const four: Definition = pipelineOf(
  'SUPERSEDED',
  stageOf('Build', {...actionOf('Build', 'Build', 5), outputs: ['BuildOutput']}),
  stageOf('Test', actionOf('Test', 'Test', 5)),
  stageOf('Deploy', actionOf('Deploy', 'Deploy', 5)),
);
const namesOf = ({stages}: Definition) => stages.map(({name}) => name).join(' ');

test.each<[from: number, way: Way, to: number | undefined, because: string]>([
  [2, 'earlier', 1, 'Test can go before Build'],
  [2, 'later', 3, 'and behind Deploy'],
  [1, 'earlier', undefined, 'sources stay in front'],
  [3, 'later', undefined, 'nothing comes behind the last'],
  [0, 'later', undefined, 'the source stage stays where it is'],
])('from place %i, %s leads to %j, because %s', (from, way, to, _because) => {
  expect(placeAfter(four, from, way)).toBe(to);
});

test('a stage is moved to either side', () => {
  expect(namesOf(withStageMoved(four, 3, 1))).toBe('Source Deploy Build Test');
  expect(namesOf(withStageMoved(four, 1, 3))).toBe('Source Test Deploy Build');
});

test('a new stage goes where it is wanted, and takes what was made before it', () => {
  const added = withNewStage(four, 2);
  expect(namesOf(added)).toBe('Source Build Stage-5 Test Deploy');
  expect(added.stages[2]?.actions[0]?.inputs).toEqual(['BuildOutput']);
  expect(withNewStage(four, 1).stages[1]?.actions[0]?.inputs).not.toEqual(['BuildOutput']);
});

/** Actions as `A1 B1 C2`: a letter and its runOrder. */
const stage = (text: string) =>
  stageOf(
    'S',
    ...text.split(' ').map((part) => ({...actionOf(part.charAt(0), 'Test', 5), runOrder: Number(part.slice(1))})),
  );

test.each<[before: string, action: number, way: Way, after: string | undefined, because: string]>([
  ['A1 B1', 1, 'later', 'A1 B2', 'B leaves the group for one of its own'],
  ['A1 B1', 1, 'earlier', 'B1 A2', 'also to the other side'],
  ['A1 B2', 1, 'earlier', 'A1 B1', 'who is alone joins the neighbours'],
  ['A1 B2', 0, 'later', 'A1 B1', 'also to the other side'],
  ['A1 B2', 1, 'later', undefined, 'nothing comes later'],
  ['A1 B2', 0, 'earlier', undefined, 'nothing comes earlier'],
  ['A10 B20 C20 D30', 2, 'later', 'A1 B2 C3 D4', 'a group of its own stands between the others; gaps close'],
  ['A10 B20 C20 D30', 3, 'earlier', 'A1 B2 C2 D2', 'the group that it leaves empty is gone'],
])('in %s, action %i goes %s: %j, because %s', (before, action, way, after, _because) => {
  const moved = actionMoved(stage(before), action, way);
  expect(moved?.stage.actions.map(({name, runOrder}) => `${name}${runOrder}`).join(' ')).toBe(after);
  expect(moved && moved.stage.actions[moved.place]?.name).toBe(after && stage(before).actions[action]?.name);
});
