import {describe, expect, test} from 'vitest';
import {Item} from '../../items/schemas';
import {objectiveProblems} from './coverage';
import type {LintItem} from './finding';
import {figuresOf, lintItems} from './lint';

type Change = {
  readonly stem?: string;
  readonly hints?: readonly string[];
  /** Texts of the options; the first is the key. */
  readonly texts?: readonly string[];
  readonly whys?: readonly string[];
  readonly misconceptions?: readonly string[];
  /** Where the key stands, from 0. */
  readonly position?: number;
  readonly level?: string;
};

/** An item that breaks no rule, but for what is changed. */
function item(change: Change = {}, id = 'probe'): LintItem {
  const texts = change.texts ?? ['It waits for the lock', 'It starts at once here', 'It fails after a while'];
  const options = texts.map((text, index) => ({
    id: `option-${index}`,
    ...(index === 0 ? {key: true} : {misconception: change.misconceptions?.[index] ?? `topic.belief-${index}`}),
    text,
    why: change.whys?.[index] ?? `It holds the stage as long as the execution before it has not left, case ${index}.`,
  }));
  const [key, ...distractors] = options;
  const position = change.position ?? 0;
  const ordered = key ? [...distractors.slice(0, position), key, ...distractors.slice(position)] : [];
  const parsed = Item.parse({
    id,
    type: 'choice',
    level: change.level ?? 'apply',
    objective: 'topic.name',
    section: '/page#section',
    stem: change.stem ?? `Two commits arrive a minute apart (${id}). What does the second execution do?`,
    hints: change.hints ?? [],
    options: ordered,
    sources: [{url: 'https://docs.aws.amazon.com/', claim: 'A claim that is long enough.', verifiedOn: '2026-11-23'}],
  });
  return {...parsed, rev: 'rev'};
}

const rulesOf = (change: Change) => lintItems([item(change)]).map(({rule, severity}) => `${rule} ${severity}`);

describe('rules about one item', () => {
  test('a good item breaks none', () => {
    expect(rulesOf({})).toEqual([]);
  });

  test.each<[string, Change, string]>([
    [
      'L03 W',
      {
        texts: ['It waits until the other one has left', 'It starts at once here', 'It fails after a while'],
      },
      'the key is much longer',
    ],
    [
      'L03 E',
      {
        texts: [
          'It waits until the execution that came before it has left this stage',
          'It starts at once here',
          'It fails after a while',
        ],
      },
      'the key is three times as long',
    ],
    [
      'L03 E',
      {texts: ['Waits', 'It starts at once, in parallel', 'It fails after a short while']},
      'the key is a fraction as long',
    ],
    [
      'L09 W',
      {texts: ['It waits for 20 minutes', 'It starts at once here', 'It fails after a while']},
      'only the key has a number with a unit',
    ],
    [
      'L09 W',
      {texts: ['It waits (for the lock)', 'It starts at once here', 'It fails after a while']},
      'only the key has brackets',
    ],
    [
      'S01 E',
      {texts: ['It waits for the lock', 'It starts at once here', 'None of the above']},
      'options are shuffled',
    ],
    [
      'S01 E',
      {texts: ['It waits for the lock', 'It starts at once here', 'Both of these happen']},
      'options are shuffled',
    ],
    [
      'S06 E',
      {texts: ['It waits for the lock', 'It starts at once here', 'it starts  at once here.']},
      'two options say the same',
    ],
    ['S02 W', {stem: 'A second commit arrives. What does the execution not do?'}, 'it asks in the negative'],
    ['S03 W', {stem: 'Is it so?', texts: ['Yes', 'No', 'True']}, 'it is a bare yes or no'],
    ['S05 W', {stem: 'A second commit arrives and the execution starts.'}, 'it asks nothing'],
    ['S07 W', {stem: `${'word '.repeat(85)}?`}, 'the stem is too long'],
    ['S07 W', {stem: `Which line?\n\n\`\`\`yaml\n${'a:\n'.repeat(26)}b: 1\n\`\`\``}, 'too much code'],
    ['A01 W', {stem: `Which line?\n\n\`\`\`bash\n${'x'.repeat(80)}\n\`\`\``}, 'phones cut it off'],
    [
      'L08 W',
      {stem: 'Before it starts, the second execution needs a', texts: ['approval of it', 'lock on it', 'role for it']},
      'the article rules an option out',
    ],
    [
      'A03 W',
      {stem: 'What does this show? ![](https://example.com/a.png)'},
      'the image says nothing to who can’t see it',
    ],
    [
      'A03 W',
      {stem: 'What is next? ![It waits for the lock](https://example.com/a.png)'},
      'the image’s text is the key',
    ],
    ['R06 E', {stem: 'What is wrong here?\n\n```yaml\na: [1\n```'}, 'the YAML does not parse'],
    ['R06 E', {stem: 'What is wrong here?\n\n```json\n{"a": }\n```'}, 'the JSON does not parse'],
    [
      'F03 W',
      {whys: ['Correct. The lock makes it wait until the stage is free again.']},
      'a bare verdict says nothing',
    ],
    ['F04 W', {misconceptions: ['', 'topic.same', 'topic.same']}, 'two distractors of one belief are one'],
    ['F05 E', {hints: ['Think: it waits for the lock.']}, 'the hint is the answer'],
  ])('%s is found, for instance %#', (rule, change) => {
    expect(rulesOf(change)).toContain(rule);
  });

  test('a stem asked twice is found', () => {
    const twins = [
      item({stem: 'Two commits arrive a minute apart. What does the second execution do?'}),
      item({stem: 'Two commits arrive one minute apart. What does the second execution do?'}, 'twin'),
    ];
    expect(lintItems(twins).map(({rule}) => rule)).toContain('C04');
  });
});

const past = (items: readonly LintItem[]) =>
  figuresOf(items)
    .filter(({kept}) => !kept)
    .map(({rule}) => rule);
const twelve = (change: (index: number) => Change) =>
  Array.from({length: 12}, (_, index) => item(change(index), `item-${index}`));
const levels = ['recall', 'apply', 'diagnose', 'design'];
/** Each option is the longest, and stands in each place, equally often. */
const fair = (index: number): Change => ({
  position: index % 3,
  level: levels[index % 4] ?? 'apply',
  texts: [0, 1, 2].map((option) => `It does thing ${option}${option === Math.floor(index / 4) ? ' today' : ''}`),
});

describe('figures of a bank', () => {
  test('a fair bank keeps every bound but the share of other types', () => {
    expect(past(twelve(fair))).toEqual(['C03']);
  });

  test.each<[string, (index: number) => Change, string]>([
    [
      'L01',
      () => ({texts: ['It waits for a lock', 'It starts here', 'It fails here']}),
      'the key is always the longest',
    ],
    ['L02', () => ({texts: ['It waits', 'It starts here', 'It fails soon']}), 'the key is always the shortest'],
    ['L04', () => ({position: 1}), 'the key always stands in the middle'],
    [
      'L05',
      () => ({texts: ['The second execution', 'It starts right here', 'It fails after a bit']}),
      'the key echoes the stem',
    ],
    [
      'L06',
      () => ({texts: ['It waits for the lock', 'It never starts here', 'It always fails there']}),
      'only distractors are absolute',
    ],
    [
      'L07',
      () => ({texts: ['It usually waits here', 'It starts at once here', 'It fails after a while']}),
      'only keys hedge',
    ],
    ['C02', () => ({level: 'recall'}), 'it asks for nothing but recall'],
  ])('%s can be past its bound, for instance %#', (rule, change) => {
    expect(past(twelve((index) => ({...fair(index), ...change(index)})))).toContain(rule);
  });
});

describe('coverage of objectives', () => {
  test('asks for three items each, one of them above recall', () => {
    const recall = [1, 2, 3].map((index) => item({level: 'recall'}, `r-${index}`));
    expect(objectiveProblems(recall, ['topic.name', 'topic.other'])).toEqual([
      {objective: 'topic.name', message: 'is asked by recall items only; needs one above (C01)'},
      {objective: 'topic.other', message: 'is asked by 0 items; needs 3 (C01)'},
    ]);
    expect(objectiveProblems([...recall, item({}, 'a')], ['topic.name'])).toEqual([]);
  });
});
