import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {traceDeployment, TRACE_IDS as DEPLOYMENTS} from '../../labs/deployment/trace';
import {tracePipeline, TRACE_IDS as PIPELINES} from '../../labs/pipeline/trace';
import {TraceItem} from './schema';
import {traceMeaning, traceNotes, traceQuestion} from './split';

const why = 'A reason that is long enough to say why something is right or wrong.';
const misconception = 'topic.belief';
const RUN = {machine: 'pipeline', scenario: 'approval-nobody-answers', seed: '1'};
const KEY = 'failed';
const inProgress = {id: 'in-progress', why, misconception};
const failed = {id: 'failed', why};
const succeeded = {id: 'succeeded', why, misconception};
const abandoned = {id: 'abandoned', why, misconception};
const OPTIONS: readonly {readonly id: string}[] = [inProgress, failed, succeeded, abandoned];

/** The example as an author writes it for a machine. */
const item = (change: object = {}): Record<string, unknown> => {
  const {id, type, level, objective, section, stem, succeedsWhy, sources} = parse(
    readFileSync(join(__dirname, 'example.yaml'), 'utf8'),
  ) as Record<string, unknown>;
  const given = {id, type, level, objective, section, stem, succeedsWhy, sources};
  return {...given, trace: RUN, ifFails: {options: OPTIONS}, ...change};
};

const problems = (change: object) =>
  TraceItem.safeParse(item(change)).error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ?? [];
const options = (...changed: readonly object[]) => ({ifFails: {options: changed}});
const meaning = (change: object = {}) => JSON.stringify(traceMeaning(TraceItem.parse(item(change))));

describe('an item that names a run of a machine', () => {
  test('gets scenario, ending, key, question and texts from the machine, and keeps the author’s order and reasons', () => {
    const filled = TraceItem.parse(item());
    const {scenario, succeeds, followUp} = traceQuestion(filled);
    expect(succeeds).toBe(false);
    expect(scenario).toContain('<code>timeoutInMinutes: 240</code>');
    expect(followUp?.question).toBe('In which state is the approval action?');
    expect(followUp?.options).toEqual([
      {id: 'in-progress', key: false, text: '<code>InProgress</code>'},
      {id: 'failed', key: true, text: '<code>Failed</code>'},
      {id: 'succeeded', key: false, text: '<code>Succeeded</code>'},
      {id: 'abandoned', key: false, text: '<code>Abandoned</code>'},
    ]);
    expect(traceNotes(filled).parts['in-progress']).toMatchObject({misconception});
  });

  test('keeps a question and texts of the author’s own', () => {
    const filled = TraceItem.parse(
      item({
        ifFails: {question: 'And then?', options: [{...inProgress, text: 'It waits'}, failed, succeeded, abandoned]},
      }),
    );
    expect(traceQuestion(filled).followUp).toMatchObject({
      question: 'And then?',
      options: [{text: 'It waits'}, {}, {}, {}],
    });
  });

  test('may say the key as well, and may leave the follow-up out', () => {
    const said = OPTIONS.map((option) => ({...option, key: option.id === KEY}));
    expect(problems(options(...said))).toEqual([]);
    expect(problems({ifFails: undefined})).toEqual([]);
  });

  test('tells a deployment as a list, one setting a line', () => {
    const run = {machine: 'deployment', scenario: DEPLOYMENTS[0], seed: '1'};
    expect(TraceItem.parse(item({trace: run, ifFails: undefined})).scenario).toMatch(/^<ul>\n<li>/);
  });
});

describe('an author who doesn’t agree with the machine', () => {
  const key = `the key of pipeline/approval-nobody-answers with the seed '1' is "failed"`;

  test.each([
    [
      'an option that the machine doesn’t give',
      options({...inProgress, id: 'in-progres'}, failed, succeeded, abandoned),
      [
        'ifFails.options.0.id: no option "in-progres" in pipeline/approval-nobody-answers',
        'did you mean "in-progress"?',
      ],
    ],
    [
      'an option too few',
      options(inProgress, failed, succeeded),
      ['ifFails.options: has no option "abandoned"; pipeline/approval-nobody-answers', 'each with a `why` of yours'],
    ],
    [
      'another key',
      options({...inProgress, key: true, misconception: undefined}, {...failed, misconception}, succeeded, abandoned),
      [`ifFails.options.0.key: ${key}`, `ifFails.options.1.misconception: ${key}`],
    ],
    ['a key that is denied', options(inProgress, {...failed, key: false}, succeeded, abandoned), [`1.key: ${key}`]],
    [
      'a distractor without a belief',
      options({...inProgress, misconception: undefined}, failed, succeeded, abandoned),
      ['ifFails.options.0.misconception: every distractor names', key],
    ],
    [
      'the branch of the other ending',
      {ifFails: undefined, ifSucceeds: {options: OPTIONS}},
      ["ifSucceeds: nobody is asked this: pipeline/approval-nobody-answers with the seed '1' fails; write `ifFails`"],
    ],
    ['a scenario beside the run', {scenario: 'Ten hosts.'}, ['scenario: stands beside `trace`']],
    ['an ending beside the run', {succeeds: false}, ['succeeds: stands beside `trace`']],
    ['a misspelt machine', {trace: {...RUN, machine: 'pipelin'}}, ['trace.machine: ', 'did you mean "pipeline"?']],
    [
      'a scenario of the other machine',
      {trace: {...RUN, scenario: DEPLOYMENTS[0]}},
      ['trace.scenario: Invalid option: expected one of "three-commits-superseded"'],
    ],
    ['a seed that is a number', {trace: {...RUN, seed: 1}}, ['trace.seed: needs text in quotes']],
    ['neither a run nor a scenario', {trace: undefined}, ['scenario: is missing', 'succeeds: is missing', 'trace: {']],
  ])('%s is told what would be right', (_because, change, parts) => {
    const told = problems(change).join('\n');
    for (const part of parts) {
      expect(told).toContain(part);
    }
  });

  test('is told one thing of a misspelt id', () => {
    expect(problems(options({...inProgress, id: 'in-progres'}, failed, succeeded, abandoned))).toHaveLength(1);
  });
});

describe('what the item means', () => {
  const retry = (scenario: string, right: string) => ({
    trace: {machine: 'pipeline', scenario, seed: '1'},
    ifFails: undefined,
    ifSucceeds: {
      options: ['failed-only', 'whole-stage', 'whole-pipeline'].map((id) =>
        id === right ? {id, why} : {id, why, misconception},
      ),
    },
  });

  test('changes with the scenario, with the key and with the numbers of another seed', () => {
    const one = meaning(retry('retry-all-actions', 'whole-stage'));
    expect(meaning(retry('retry-failed-actions', 'failed-only'))).not.toBe(one);
    const seeds = ['1', '2', '3', '4', '5'].map((seed) => meaning({trace: {...RUN, seed}}));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  test('stays the same for other reasons, another order of the options, and the key said twice', () => {
    const other = OPTIONS.toReversed().map((option) => ({
      ...option,
      why: `${why} More of it.`,
      key: option.id === KEY ? true : undefined,
    }));
    expect(meaning(options(...other))).toBe(meaning());
  });
});

describe('the machines', () => {
  test.each([
    ...PIPELINES.map((id) => ['pipeline', id, tracePipeline(id, '1')] as const),
    ...DEPLOYMENTS.map((id) => ['deployment', id, traceDeployment(id, '1')] as const),
  ])('%s/%s can be an item: 3 to 5 options, and texts that a page can show', (machine, scenario, traced) => {
    const branch = {
      options: traced.options.map(({id}) => (id === traced.key ? {id, why} : {id, why, misconception})),
    };
    const asked = traced.succeeds ? {ifSucceeds: branch, ifFails: undefined} : {ifFails: branch};
    expect(problems({trace: {machine, scenario, seed: '1'}, ...asked})).toEqual([]);
  });
});
