import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {afterEach, describe, expect, test} from 'vitest';
import {VFile} from 'vfile';
import {remarkReference} from './remark-reference';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

const SOURCE = 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html';
const REGISTRIES = {
  facts: `- id: codebuild.timeout.max
  value: 36 hours
  claim: The longest timeout a build project accepts.
  source: ${SOURCE}
  verifiedOn: 2026-11-23
`,
  misconceptions: `- id: codebuild.finally-heals
  belief: A finally block heals a build.
  correction: The phase stays failed.
  section: /codebuild#phases
`,
  objectives: '[]\n',
  checks: `- id: first
  date: 2026-11-23
  how: from the facts alone
  checked: 2
  agreed: 2
  reworded: 1
  dropped: 0
`,
  services: `- id: codebuild
  name: AWS CodeBuild
  status: available
  says: available
  source: ${SOURCE}
  verifiedOn: 2026-11-23
`,
  glossary: `- id: build
  term: build
  short: One run of a build project, {{codebuild.timeout.max}} at most.
  service: codebuild
  section: /codebuild
  also: [run, job]
- id: stage
  term: stage
  short: A named group of actions in a pipeline, such as Build.
  section: /codepipeline
`,
};

const PAGE = `---
title: AWS CodeBuild
slug: /codebuild
---

## Phases {/* #phases */}

### Tabs {/* #mistake-tabs */}

<Mistake>
<Symptom>

It hangs.

</Symptom>
</Mistake>
`;

/** The data that an attribute of a component without an id hands to it. */
function dataOf(component: string, attribute: string): unknown {
  const value = attributesOf(component)[attribute];
  return JSON.parse(typeof value === 'object' && value ? value.value : 'null');
}

/** The attributes of a component after the plugin has seen it in a paragraph of a page. */
function attributesOf(name: string, id?: string, attribute = 'id'): Readonly<Record<string, MdxJsxAttribute['value']>> {
  const siteDir = mkdtempSync(join(tmpdir(), 'reference-'));
  folders.push(siteDir);
  const quizzesDir = join(siteDir, 'quizzes');
  mkdirSync(join(quizzesDir, 'reference'), {recursive: true});
  mkdirSync(join(siteDir, 'docs'));
  writeFileSync(join(siteDir, 'docs/codebuild.mdx'), PAGE);
  for (const [file, text] of Object.entries(REGISTRIES)) {
    writeFileSync(join(quizzesDir, 'reference', `${file}.yaml`), text);
  }
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name,
    attributes: id === undefined ? [] : [{type: 'mdxJsxAttribute', name: attribute, value: id}],
    children: [],
  };
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [element]}]};
  remarkReference({quizzesDir})(tree, new VFile());
  return Object.fromEntries(
    element.attributes.flatMap((found) => (found.type === 'mdxJsxAttribute' ? [[found.name, found.value]] : [])),
  );
}

describe('a page', () => {
  test('carries what it names, with facts filled in', () => {
    expect(attributesOf('Fact', 'codebuild.timeout.max')).toMatchObject({value: '36 hours', source: SOURCE});
    expect(attributesOf('Term', 'build')).toEqual({
      id: 'build',
      term: 'build',
      short: 'One run of a build project, 36 hours at most.',
    });
    expect(attributesOf('ServiceStatus', 'codebuild')).toEqual({
      id: 'codebuild',
      name: 'AWS CodeBuild',
      status: 'available',
      says: 'available',
      source: SOURCE,
      verifiedOn: '2026-11-23',
    });
  });

  test('carries the whole glossary only where it stands, as text and as the program MDX wants', () => {
    const {terms} = attributesOf('Glossary');
    const expression = typeof terms === 'object' && terms ? terms : undefined;
    const entries: unknown = JSON.parse(expression?.value ?? '');
    expect(entries).toEqual([
      {
        id: 'build',
        term: 'build',
        short: 'One run of a build project, 36 hours at most.',
        section: '/codebuild',
        service: 'AWS CodeBuild',
        also: 'run, job',
      },
      {
        id: 'stage',
        term: 'stage',
        short: 'A named group of actions in a pipeline, such as Build.',
        section: '/codepipeline',
      },
    ]);
    expect(expression?.data?.estree?.body).toMatchObject([{expression: {elements: [{}, {}]}}]);
    expect(attributesOf('Quiz')).toEqual({});
  });

  test('about the guide carries facts with the day they are due, by service', () => {
    expect(dataOf('FactList', 'groups')).toMatchObject([
      {id: 'codebuild', name: 'AWS CodeBuild', entries: [{id: 'codebuild.timeout.max', due: '2027-05-22'}]},
    ]);
    expect(dataOf('ServiceTable', 'services')).toMatchObject([{id: 'codebuild', due: '2027-05-22'}]);
  });

  test('about the guide carries misconceptions, mistakes and checks with the words of the pages', () => {
    expect(dataOf('MisconceptionList', 'groups')).toMatchObject([
      {id: 'codebuild', entries: [{place: 'AWS CodeBuild: Phases', used: 0}]},
    ]);
    expect(dataOf('MistakeList', 'groups')).toMatchObject([
      {id: 'codebuild', entries: [{name: 'Tabs', section: '/codebuild#mistake-tabs', symptom: '<p>It hangs.</p>'}]},
    ]);
    expect(dataOf('KeyChecks', 'rounds')).toMatchObject([{id: 'first', checked: 2}]);
  });

  test('carries the scenarios of a lab in plain words, and no lab that isn’t there', () => {
    const groups = attributesOf('ScenarioList', 'pipeline').groups;
    const text = typeof groups === 'object' && groups ? groups.value : '';
    expect(JSON.parse(text)).toMatchObject([
      {scenarios: expect.arrayContaining([expect.objectContaining({id: 'three-commits-superseded'})]) as unknown},
      {scenarios: expect.arrayContaining([expect.objectContaining({id: 'stuck-at-the-door'})]) as unknown},
    ]);
    expect(text).not.toContain('`');
    expect(() => attributesOf('ScenarioList', 'pipelines')).toThrow('there are pipeline and deployment');
  });

  test('about the guide carries every rule of a group with its figure', () => {
    const {rules} = attributesOf('RuleTable', 'coverage', 'group');
    const rows = JSON.parse(typeof rules === 'object' && rules ? rules.value : 'null') as readonly unknown[];
    expect(rows[0]).toMatchObject({id: 'C01', results: [{figure: 'errors', value: '0', standing: 'kept'}]});
    expect(rows).toHaveLength(5);
    expect(() => attributesOf('RuleTable', 'leak', 'group')).toThrow('no group of rules "leak"; there are leaks,');
  });

  test.each([
    [
      'Fact',
      'codebuild.timeout.maxx',
      'no fact "codebuild.timeout.maxx" in quizzes/reference/facts.yaml; did you mean "codebuild.timeout.max"?',
    ],
    ['Term', 'stages', 'no term "stages" in quizzes/reference/glossary.yaml; did you mean "stage"?'],
    ['Term', undefined, 'no term "" in quizzes/reference/glossary.yaml'],
    [
      'ServiceStatus',
      'codebuilt',
      'no service "codebuilt" in quizzes/reference/services.yaml; did you mean "codebuild"?',
    ],
  ])('with <%s> and the id %j stops the build and says what would be right', (name, id, message) => {
    expect(() => attributesOf(name, id)).toThrow(message);
  });
});
