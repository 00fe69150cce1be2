import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {loadLibrary} from './load';
import {describe as told} from './problem';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

const REGISTRIES = {
  'reference/facts.yaml': `- id: codebuild.timeout.max
  value: 36 hours
  claim: The longest timeout a build project accepts.
  source: https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html
  verifiedOn: 2026-11-23
`,
  'reference/misconceptions.yaml': `- id: codebuild.eight-hours
  belief: Builds may run at most 8 hours.
  correction: A project accepts a longer timeout.
  section: /codebuild#limits
- id: codebuild.no-limit
  belief: A build runs as long as it needs.
  correction: Every build has a timeout.
  section: /codebuild#limits
`,
  'reference/objectives.yaml': `- id: codebuild.limits
  title: Name the limits of a build
  section: /codebuild#limits
`,
  'reference/services.yaml': '[]\n',
  'reference/glossary.yaml': '[]\n',
  'reference/checks.yaml': '[]\n',
};

const BANK = `title: Limits
description: How long a build may run.
page: /codebuild
items:
  - id: limits-longest-build
    type: choice
    level: recall
    objective: codebuild.limits
    section: /codebuild#limits
    stem: How long may a build run at most?
    options:
      - id: thirty-six
        key: true
        text: '{{codebuild.timeout.max}}'
        why: Since May 2024 a project accepts a timeout of up to {{codebuild.timeout.max}}.
      - id: eight
        text: 8 hours
        misconception: codebuild.eight-hours
        why: That was the limit until May 2024; many courses still teach the old figure.
      - id: unlimited
        text: As long as it needs
        misconception: codebuild.no-limit
        why: A build that hangs would cost money for ever, so every project has a timeout.
    sources:
      - url: https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html
        claim: The build timeout ranges from minutes to hours.
        verifiedOn: 2026-11-23
`;

function library(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'banks-'));
  folders.push(folder);
  mkdirSync(join(folder, 'reference'));
  for (const [name, text] of Object.entries({...REGISTRIES, ...files})) {
    writeFileSync(join(folder, name), text);
  }
  return loadLibrary(folder);
}

/** The problems without the lines of the file under them. */
const problemsOf = (files: Readonly<Record<string, string>>) =>
  library(files).problems.map(({file, line, column, path, message}) => `${file}:${line}:${column} ${path}: ${message}`);
const changed = (from: string, to: string) => problemsOf({'limits.yaml': BANK.replace(from, to)});

describe('a good bank', () => {
  test('is loaded with its facts filled in and what it refers to', () => {
    const {banks, problems} = library({'limits.yaml': BANK});
    expect(problems).toEqual([]);
    expect(banks[0]?.bank).toMatchObject({
      id: 'limits',
      items: [{id: 'limits-longest-build', options: [{text: '36 hours', key: true}, {key: false}, {key: false}]}],
      objectives: {'codebuild.limits': {title: 'Name the limits of a build'}},
      misconceptions: {'codebuild.eight-hours': {section: '/codebuild#limits'}},
    });
  });
});

describe('a wrong bank', () => {
  test('is told with everything at once: file, line, column, field, what would be right', () => {
    const wrong = BANK.replace('level: recall', 'level: remember')
      .replace('section: /codebuild#limits', 'section: codebuild')
      .replace('        key: true\n', '')
      .replace('why: That was the limit until May 2024; many courses still teach the old figure.', 'why: No.')
      .replace('title: Limits', 'titel: Limits');
    expect(problemsOf({'limits.yaml': wrong})).toMatchInlineSnapshot(`
      [
        "quizzes/limits.yaml:1:1 title: is missing; needs a string",
        "quizzes/limits.yaml:7:5 items.0.level: needs one of recall, apply, diagnose, design, has "remember"",
        "quizzes/limits.yaml:9:5 items.0.section: needs to be a path and a heading id, such as /codebuild#phases",
        "quizzes/limits.yaml:12:9 items.0.options.0.misconception: every distractor names a misconception from reference/misconceptions.yaml (F02)",
        "quizzes/limits.yaml:18:9 items.0.options.1.why: needs 40 characters or more: say why, not only whether (F01)",
        "quizzes/limits.yaml:11:5 items.0.options: needs at least one key and one distractor, has 0 keys in 3 options",
        "quizzes/limits.yaml:1:1 titel: unknown field "titel", did you mean "title"? Fields here: title, description, page, aliases, retired, items",
      ]
    `);
  });

  test('is told with the lines of the file under it', () => {
    const {problems} = library({'limits.yaml': BANK.replace('level: recall', 'level: remember')});
    expect(told(problems)).toMatchInlineSnapshot(`
      "1 problem in the quiz files:

      quizzes/limits.yaml:7:5 items.0.level: needs one of recall, apply, diagnose, design, has "remember"
        5 |   - id: limits-longest-build
        6 |     type: choice
      > 7 |     level: remember
          |     ^
        8 |     objective: codebuild.limits
        9 |     section: /codebuild#limits"
    `);
  });

  test.each([
    ['YAML that does not parse', 'items:', 'items: [}', 'is not valid YAML'],
    ['a tab as indentation', '    type: choice', '\ttype: choice', 'is not valid YAML'],
    ['a key twice', 'page: /codebuild', 'page: /codebuild\npage: /other', 'is not valid YAML'],
    ['an unknown type', 'type: choice', 'type: choise', 'did you mean "choice"?'],
    ['an unknown field', 'stem:', 'stemm:', 'did you mean "stem"?'],
    [
      'an unknown fact',
      '{{codebuild.timeout.max}}',
      '{{codebuild.timeout.maxx}}',
      'did you mean "codebuild.timeout.max"?',
    ],
    [
      'an unknown misconception',
      'misconception: codebuild.eight-hours',
      'misconception: codebuild.eight-hour',
      'did you mean "codebuild.eight-hours"?',
    ],
    [
      'an unknown objective',
      'objective: codebuild.limits',
      'objective: codebuild.limit',
      'did you mean "codebuild.limits"?',
    ],
    [
      'a distractor without a misconception',
      '        misconception: codebuild.eight-hours\n',
      '',
      'every distractor names a misconception',
    ],
    ['an option id twice', 'id: eight\n', 'id: thirty-six\n', 'is used twice in this item'],
    ['no sources', /sources:[\s\S]*$/.exec(BANK)?.[0] ?? '', 'sources: []\n', 'needs at least one source (R01)'],
    ['a source without https', 'url: https://', 'url: http://', 'needs an https address'],
    ['a day that is none', 'verifiedOn: 2026-11-23', 'verifiedOn: 2026-13-45', 'needs to be a day as YYYY-MM-DD'],
    [
      'two options only',
      /      - id: unlimited[\s\S]*?ever, so every project has a timeout.\n/.exec(BANK)?.[0] ?? '',
      '',
      'needs 3 to 5 options (S04)',
    ],
    ['an empty file', BANK, '', 'is missing; needs fields'],
  ])('%s is refused, and said what would be right', (_, from, to, message) => {
    expect(changed(from, to).join('\n')).toContain(message);
  });

  test('an item id that is taken in another bank is named with its owner', () => {
    expect(problemsOf({'limits.yaml': BANK, 'zebra.yaml': BANK})).toEqual([
      'quizzes/zebra.yaml:5:5 items.0.id: "limits-longest-build" is taken by an item of quizzes/limits.yaml; item ids are unique over all banks (S08)',
    ]);
  });

  test('a file name that can be no id is refused', () => {
    expect(problemsOf({'My Bank.yaml': BANK}).join()).toContain('the file name is the bank id');
  });

  test('does not keep the others from loading', () => {
    expect(library({'limits.yaml': BANK, 'bad.yaml': 'items: [}'}).banks.map(({bank}) => bank.id)).toEqual(['limits']);
  });
});

/** The bank with an item whose scenario, ending and key a machine computes. */
const TRACED = `${BANK}  - id: limits-nobody-answers
    type: trace
    level: apply
    objective: codebuild.limits
    section: /codebuild#limits
    stem: Nobody answers. Does the execution succeed?
    trace: {machine: pipeline, scenario: approval-nobody-answers, seed: '1'}
    succeedsWhy: Without an answer in time the approval fails, and the execution with it.
    ifFails:
      options:
        - id: failed
          why: A rejection and a missed deadline have the same effect on the action.
        - id: succeeded
          misconception: codebuild.eight-hours
          why: Silence isn’t consent, and nobody has said yes in all this time.
        - id: in-progress
          misconception: codebuild.no-limit
          why: The time of this action was up, and it stopped waiting for people.
        - id: abandoned
          misconception: codebuild.no-limit
          why: An action is abandoned when somebody stops its execution that way.
    sources:
      - url: https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html
        claim: A rejection or no answer in time makes the approval fail.
        verifiedOn: 2026-11-23
`;

describe('an item that a machine computes', () => {
  const tracedItem = (text: string) => library({'limits.yaml': text}).banks[0]?.bank.items[1];

  test('is loaded with the scenario, the ending and the key that the machine gives', () => {
    expect(problemsOf({'limits.yaml': TRACED})).toEqual([]);
    expect(tracedItem(TRACED)).toMatchObject({
      succeeds: false,
      scenario: expect.stringContaining('240') as string,
      ifFails: {options: [{key: true, text: '<code>Failed</code>'}, {key: false}, {key: false}, {key: false}]},
    });
  });

  test('is refused where author and machine differ, each time at its line and column', () => {
    const wrong = TRACED.replace('- id: succeeded', '- id: succeded')
      .replace('- id: abandoned', '- id: abandoned\n          key: true')
      .replace('          misconception: codebuild.no-limit\n          why: An action', '          why: An action');
    expect(problemsOf({'limits.yaml': wrong})).toMatchInlineSnapshot(`
      [
        "quizzes/limits.yaml:40:11 items.1.ifFails.options.1.id: no option "succeded" in pipeline/approval-nobody-answers with the seed '1', it has "failed", "succeeded", "in-progress", "abandoned"; did you mean "succeeded"?",
        "quizzes/limits.yaml:47:11 items.1.ifFails.options.3.key: the key of pipeline/approval-nobody-answers with the seed '1' is "failed"; mend the key and the reasons, or choose another scenario or seed",
      ]
    `);
    const other = TRACED.replace('scenario: approval-nobody-answers', 'scenario: approval-nobody-answer');
    expect(
      problemsOf({'limits.yaml': other}).map((told) => told.replace(/needs one of .*, has/, 'needs one of …, has')),
    ).toMatchInlineSnapshot(`
        [
          "quizzes/limits.yaml:34:32 items.1.trace.scenario: needs one of …, has "approval-nobody-answer"; did you mean "approval-nobody-answers"?",
        ]
      `);
  });

  test('has another fingerprint with another scenario or other numbers, and the same with other reasons', () => {
    const revOfText = (text: string) => tracedItem(text)?.rev;
    const seeds = ['1', '2', '3', '4', '5'].map((seed) => revOfText(TRACED.replace("seed: '1'", `seed: '${seed}'`)));
    expect(seeds).not.toContain(undefined);
    expect(new Set(seeds).size).toBeGreaterThan(1);
    expect(revOfText(TRACED.replace('Silence isn’t consent', 'Silence is no consent'))).toBe(seeds[0]);
  });
});

describe('an item’s fingerprint', () => {
  const rev = (text: string, facts = REGISTRIES['reference/facts.yaml']) =>
    library({'limits.yaml': text, 'reference/facts.yaml': facts}).banks[0]?.bank.items[0]?.rev;
  const original = rev(BANK);

  test.each([
    ['a reworded stem', BANK.replace('How long may a build run at most?', 'What is the longest a build may run?')],
    ['a mended why', BANK.replace('many courses still teach', 'most courses still teach')],
    [
      'options in another order',
      BANK.replace(/(      - id: eight[\s\S]*?figure\.\n)(      - id: unlimited[\s\S]*?timeout\.\n)/, '$2$1'),
    ],
    ['another title of the bank', BANK.replace('title: Limits', 'title: Limits of a build')],
  ])('stays the same for %s', (_, text) => {
    expect(text).not.toBe(BANK);
    expect(rev(text)).toBe(original);
  });

  test.each([
    ['another number in an option', BANK.replace('text: 8 hours', 'text: 9 hours')],
    [
      'another key',
      BANK.replace('        key: true\n', '')
        .replace('- id: unlimited\n', '- id: unlimited\n        key: true\n')
        .replace('        misconception: codebuild.no-limit\n', '')
        .replace(
          "text: '{{codebuild.timeout.max}}'\n",
          "text: '{{codebuild.timeout.max}}'\n        misconception: codebuild.no-limit\n",
        ),
    ],
    ['NOT in the stem', BANK.replace('may a build run', 'may a build NOT run')],
    ['a raised revision', BANK.replace('    type: choice', '    revision: 2\n    type: choice')],
  ])('changes for %s', (_, text) => {
    expect(library({'limits.yaml': text}).problems).toEqual([]);
    expect(rev(text)).not.toBe(original);
  });

  test('changes when a fact that the item uses changes', () => {
    expect(rev(BANK, REGISTRIES['reference/facts.yaml'].replace('36 hours', '48 hours'))).not.toBe(original);
  });
});

describe('a wrong registry', () => {
  test('is told like a wrong bank', () => {
    const facts = REGISTRIES['reference/facts.yaml'];
    const another = facts.replace('timeout.max', 'timeout.min').replace('2026-11-23', 'soon');
    expect(problemsOf({'limits.yaml': BANK, 'reference/facts.yaml': facts + another})).toEqual([
      'quizzes/reference/facts.yaml:10:3 1.verifiedOn: needs to be a day as YYYY-MM-DD',
    ]);
  });

  test('an id twice is refused', () => {
    const facts = REGISTRIES['reference/facts.yaml'];
    expect(problemsOf({'limits.yaml': BANK, 'reference/facts.yaml': facts + facts}).join()).toContain(
      'is defined twice; keep one',
    );
  });
});
