import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse, parseAllDocuments} from 'yaml';
import {mistakeGroups} from '../src/plugins/facts/mistakes';
import {scenariosOf} from '../src/plugins/facts/scenarios';
import {coursePages} from '../src/plugins/quiz-banks/course-pages';
import {loadRegistries} from '../src/plugins/quiz-banks/registries';

const pages = readdirSync(__dirname, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const text = readFileSync(join(__dirname, file), 'utf8');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return {
      file,
      front: parse(front) as Readonly<Record<string, unknown>>,
      body,
      prose: body.replace(/^```[\s\S]*?^```/gm, ''),
    };
  });

/** Pages of the course itself; the others tell how to use or build it. */
const lessons = pages.filter(
  ({file}) => !/^(?:start|teams|labs|glossary|beginner-mistakes|cheat-sheet|about\/)/.test(file),
);
const registries = loadRegistries(join(__dirname, '../quizzes'));
/** Account ids that AWS’s own documentation uses in examples. */
const PLACEHOLDERS = ['111122223333', '444455556666'];
const SKELETON = [
  '<YouWillLearn>',
  '## Common beginner mistakes ',
  '## Interview tip ',
  '<InterviewTip ',
  '## Key takeaways ',
  '<KeyTakeaways>',
  '## Check yourself ',
  '## Sources ',
  '<Sources>',
  '<Next ',
];

describe.each(pages)('$file', ({file, front, body, prose}) => {
  test('has a title, a description, and an address of its own', () => {
    expect(front).toMatchObject({
      title: expect.any(String) as unknown,
      description: expect.stringMatching(/\.$/) as unknown,
      slug: expect.stringMatching(/^\/[a-z0-9/-]+$/) as unknown,
    });
  });

  test('gives every heading an id that stays when the words change, and each once', () => {
    const headings = prose.match(/^#{2,3} .*$/gm) ?? [];
    expect(headings.filter((heading) => !/ \{\/\* #[a-z0-9-]+ \*\/\}$/.test(heading))).toEqual([]);
    const ids = headings.map((heading) => /#([a-z0-9-]+) \*/.exec(heading)?.[1]);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('names every column of its tables, also the first', () => {
    expect(body.match(/^\|\s+\|.*\n\| ?-/gm) ?? []).toEqual([]);
  });

  test('has no straight quotes, double hyphens or three dots in its prose', () => {
    const words = prose
      .replace(/^(?:import|export) .*$/gm, '')
      .replace(/`[^`]*`/g, '')
      .replace(/\{\/\*.*?\*\/\}/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\]\([^)]*\)/g, ']');
    expect(words.match(/.*(?:"|\w'\w|\.\.\.|\s--\s).*/g) ?? []).toEqual([]);
  });

  test('shows code with a language and a title, at most 72 columns wide, that parses', () => {
    const wrong = [...body.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, info = '', code = '']) => [
      ...(/^[a-z]+ title="[^"]+"$/.test(info) ? [] : [`"${info}" needs a language and a title`]),
      ...code.split('\n').filter((line) => line.length > 72),
      ...(info.startsWith('yaml')
        ? parseAllDocuments(code).flatMap(({errors}) => errors.map(({message}) => message))
        : []),
      ...(info.startsWith('json') ? jsonErrors(code) : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('holds nothing that looks like a real account, key or host', () => {
    const accounts = (body.match(/\b\d{12}\b/g) ?? []).filter((account) => !PLACEHOLDERS.includes(account));
    expect([...accounts, ...(body.match(/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g) ?? [])]).toEqual([]);
  });

  test('names no service quota by hand that stands in the registry', () => {
    const quotas = [...registries.facts.entries.values()].filter(({value}) =>
      /^\$?[\d,.]+ (?:hours|minutes|days|seconds|GB|MB|characters)/.test(value),
    );
    const service = file.split('/')[0] ?? '';
    const own = quotas.filter(({id}) => id.startsWith(`${service}.`));
    expect(
      own
        .filter(({value}) => new RegExp(`(?<![\\w,.–-])${value.replace(/[$.]/g, '\\$&')}(?!\\w)`).test(prose))
        .map(({id}) => id),
    ).toEqual([]);
  });
});

test.each([
  ['Term', registries.terms],
  ['ServiceStatus', registries.services],
] as const)('every <%s> on a page has a plain id that its registry knows', (component, {entries}) => {
  const named = pages.flatMap(({file, body}) =>
    [...body.matchAll(new RegExp(`<${component}\\b([^>]*)`, 'g'))].map(([, attributes = '']) => ({
      file,
      id: / id="([^"]*)"/.exec(attributes)?.[1] ?? '',
    })),
  );
  expect(named.filter(({id}) => !entries.has(id))).toEqual([]);
});

test('every scenario that a page links or shows is one of its lab', () => {
  const named = pages.flatMap(({body}) =>
    [
      ...body.matchAll(/\/labs\/([a-z]+)\/?\?scenario=([a-z0-9-]+)/g),
      ...body.matchAll(/<LabInPage lab="([a-z]+)" scenario="([^"]*)"/g),
    ].map(([, lab = '', scenario = '']) => ({lab, scenario})),
  );
  const known = (lab: string) => {
    const found = scenariosOf(lab);
    return 'groups' in found ? found.groups.flatMap(({scenarios}) => scenarios.map(({id}) => id)) : [];
  };
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({lab, scenario}) => !known(lab).includes(scenario))).toEqual([]);
});

describe('the glossary', () => {
  const terms = [...registries.terms.entries.values()];

  test('and the statuses are read without a problem', () => {
    expect([...registries.terms.problems, ...registries.services.problems]).toEqual([]);
    expect(terms.length).toBeGreaterThan(0);
  });

  test('explains each word in at most 220 characters and two sentences, with curly quotes', () => {
    const wrong = terms.filter(
      ({short}) => short.length > 220 || (short.match(/[.?](?= [“A-Z]|$)/g) ?? []).length > 2 || /["']/.test(short),
    );
    expect(wrong).toEqual([]);
  });

  test('sends readers to sections that exist on the pages that are written', () => {
    const dead = terms.filter(({section}) => {
      const [path, heading] = section.split('#');
      const page = pages.find(({front}) => front.slug === path);
      return page ? heading !== undefined && !page.body.includes(`{/* #${heading} */}`) : heading !== undefined;
    });
    expect(dead).toEqual([]);
  });
});

describe('what other pages are made of', () => {
  const course = coursePages(__dirname);

  test('the mistakes of all pages can be shown by their symptoms, each once', () => {
    const mistakes = mistakeGroups(course, registries).flatMap(({entries}) => entries);
    const blocks = pages.flatMap(({body}) => body.match(/<Mistake>/g) ?? []);
    expect(mistakes).toHaveLength(blocks.length);
  });

  test('every misconception names a section that exists on the pages that are written', () => {
    const dead = [...registries.misconceptions.entries.values()].filter(({section}) => {
      const [path, id] = section.split('#');
      const page = course.find((other) => other.path === path);
      return page?.sections.every((other) => other.id !== id);
    });
    expect(dead.map(({id, section}) => `${id}: ${section}`)).toEqual([]);
  });
});

describe.each(lessons)('$file as a lesson', ({front, body}) => {
  test('has the parts that every lesson has, in the order that every lesson has', () => {
    const places = SKELETON.map((part) => body.indexOf(part));
    expect(SKELETON.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('says when its facts were last verified', () => {
    expect(front.verified_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('shows two to six mistakes, each with symptom, cause and remedy', () => {
    const mistakes = body.match(/<Mistake>[\s\S]*?<\/Mistake>/g) ?? [];
    expect(mistakes.length).toBeGreaterThanOrEqual(2);
    expect(mistakes.length).toBeLessThanOrEqual(6);
    for (const mistake of mistakes) {
      expect(mistake).toMatch(/<Symptom>[\s\S]+<Cause>[\s\S]+<Remedy>/);
    }
  });
});

function jsonErrors(code: string): readonly string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
