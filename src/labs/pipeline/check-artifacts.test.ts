import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf} from './build';
import {checkDefinition} from './check';
import type {Action, Category, Stage} from './definition';
import {GUIDE} from './test-run';

type Names = readonly string[];

const action = (name: string, category: Category, inputs: Names, outputs: Names, runOrder = 1): Action => ({
  ...actionOf(name, category, category === 'Source' ? 0 : 5, runOrder),
  inputs,
  outputs,
});
const source = stageOf('Source', action('Source', 'Source', [], ['SourceOutput']));
const build = stageOf('Build', action('Build', 'Build', ['SourceOutput'], ['BuildOutput']));
const problems = (...stages: readonly Stage[]) => checkDefinition({mode: 'QUEUED', variables: [], stages});

const INTRO = `${GUIDE}/welcome-introducing-artifacts.html, read 2026-11-23`;
const ACTION = `${GUIDE}/action-requirements.html, read 2026-11-23`;
const NUMBERS = `${GUIDE}/reference-action-artifacts.html, read 2026-11-23`;

describe('the artifacts of a pipeline', () => {
  test.each<[string, readonly Stage[], readonly string[], string]>([
    ['the natural ones', pipelineOf('QUEUED', build).stages, [], INTRO],
    [
      'none at all',
      [stageOf('Source', actionOf('Source', 'Source', 0)), stageOf('Build', actionOf('Build', 'Build', 5))],
      [],
      'older links name none',
    ],
    [
      'made several stages earlier',
      [source, build, stageOf('Deploy', action('Deploy', 'Deploy', ['SourceOutput'], []))],
      [],
      `${INTRO}: “or runs in a stage several stages earlier”`,
    ],
    [
      'worked on by two',
      [source, stageOf('Test', action('A', 'Test', ['SourceOutput'], []), action('B', 'Test', ['SourceOutput'], []))],
      [],
      `${INTRO}: “An artifact can be worked on by more than one action”`,
    ],
    [
      'made in the same stage with a smaller runOrder',
      [source, stageOf('All', action('Deploy', 'Deploy', ['Built'], [], 2), action('Build', 'Build', [], ['Built']))],
      [],
      `${INTRO}: “an action earlier in the pipeline”`,
    ],
    [
      'made beside it',
      [source, stageOf('All', action('Build', 'Build', [], ['Built']), action('Deploy', 'Deploy', ['Built'], []))],
      ['All/Deploy: All/Build makes Built, and doesn’t end before.'],
      `E1, ${INTRO}: the same runOrder runs at once, so it is not earlier`,
    ],
    [
      'made later',
      [source, stageOf('Deploy', action('Deploy', 'Deploy', ['BuildOutput'], [])), build],
      ['Deploy/Deploy: Build/Build makes BuildOutput, and doesn’t end before.'],
      INTRO,
    ],
    [
      'its own',
      [source, stageOf('Build', action('Build', 'Build', ['Built'], ['Built']))],
      ['Build/Build: Build/Build makes Built, and doesn’t end before.'],
      INTRO,
    ],
    [
      'made by two',
      [source, build, stageOf('Pack', action('Pack', 'Build', [], ['BuildOutput']))],
      ['Pack/Pack: Build/Build makes BuildOutput already, and an output has a name of its own.'],
      `E1, ${ACTION}: “Output artifact names must be unique in a pipeline”`,
    ],
    [
      'a slip',
      [source, build, stageOf('Deploy', action('Deploy', 'Deploy', ['BuildOuput'], []))],
      ['Deploy/Deploy: no action makes BuildOuput. Did you mean BuildOutput?'],
      `${ACTION}: “must exactly match the output artifact declared in a preceding action”`,
    ],
    [
      'something else',
      [source, build, stageOf('Deploy', action('Deploy', 'Deploy', ['App'], []))],
      ['Deploy/Deploy: no action makes App.'],
      `${ACTION}, and nothing is near it`,
    ],
    [
      'a source with an input',
      [stageOf('Source', action('Source', 'Source', ['SourceOutput'], ['SourceOutput'])), build],
      ['Source/Source: a source action takes no input artifacts.'],
      `E1, ${ACTION}: “Source actions do not have input artifacts”`,
    ],
    [
      'a source with two outputs',
      [stageOf('Source', action('Source', 'Source', [], ['SourceOutput', 'More'])), build],
      ['Source/Source: a source action makes 1 output artifact at most.'],
      `${NUMBERS}: each source has 1`,
    ],
    [
      'an approval with both',
      [source, stageOf('Gate', action('Approve', 'Approval', ['SourceOutput'], ['Yes']))],
      ['Gate/Approve: an approval takes no input artifacts.', 'Gate/Approve: an approval makes no output artifacts.'],
      `${NUMBERS}: approvals have 0 and 0`,
    ],
    [
      'six inputs of a build',
      [
        stageOf('Source', ...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => action(name, 'Source', [], [name]))),
        stageOf('Build', action('Build', 'Build', ['A', 'B', 'C', 'D', 'E', 'F'], [])),
      ],
      ['Build/Build: a build action takes 5 input artifacts at most.'],
      `${NUMBERS}: CodeBuild takes 1 to 5, Jenkins 0 to 5`,
    ],
    [
      'two outputs of a deployment',
      [source, stageOf('Deploy', action('Deploy', 'Deploy', ['SourceOutput'], ['Stack', 'More']))],
      ['Deploy/Deploy: a deploy action makes 1 output artifact at most.'],
      `${NUMBERS}: CloudFormation has 0 to 1, the others 0`,
    ],
    [
      'a name with a blank, and one twice',
      [source, stageOf('Build', action('Build', 'Build', ['SourceOutput', 'SourceOutput'], ['my app']))],
      [
        'Build/Build: “my app” can’t be an artifact’s name: 1 to 20 letters, digits, - or _.',
        'Build/Build: an artifact is named twice.',
      ],
      'AWS::CodePipeline::Pipeline InputArtifact, read 2026-11-23: the pattern [a-zA-Z0-9_\\-]+; its 100 characters are 20 here',
    ],
  ])('%s: %#', (_name, stages, expected, _because) => {
    expect(problems(...stages)).toEqual(expected);
  });
});
