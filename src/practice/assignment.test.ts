import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fingerprintOf, parseAssignment, printAssignment, TITLE_LENGTH, type Assignment} from './assignment';
import {oneLine} from './one-line';

const known = {
  banks: [
    {id: 'which-service', aliases: ['services']},
    {id: 'codebuild', aliases: []},
    {id: 'codedeploy', aliases: []},
  ],
  pages: [{path: '/overview/'}, {path: '/codebuild'}, {path: '/'}],
};

const assignments: fc.Arbitrary<Assignment> = fc
  .record({
    title: fc
      .string({unit: 'binary', maxLength: 120})
      .map((text) => oneLine(text, TITLE_LENGTH))
      .filter((title) => title !== ''),
    pages: fc.shuffledSubarray(known.pages.map(({path}) => path)),
    quizzes: fc.shuffledSubarray(known.banks.map(({id}) => id)),
    passPercent: fc.integer({min: 1, max: 100}),
    due: fc.option(
      fc
        .date({min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true})
        .map((date) => date.toISOString().slice(0, 10)),
      {nil: undefined},
    ),
  })
  .filter(({pages, quizzes}) => pages.length + quizzes.length > 0);

const read = (query: string) => parseAssignment(query, known);
const messagesOf = (query: string) => {
  const checked = read(query);
  return checked.kind === 'problems' ? checked.messages : [];
};

describe('a link', () => {
  test('is short and readable', () => {
    expect(
      printAssignment({
        title: 'Week 1 (start)',
        pages: ['/overview/', '/codebuild'],
        quizzes: ['codedeploy', 'codebuild'],
        passPercent: 80,
        due: '2026-12-01',
      }),
    ).toBe('?title=Week+1+%28start%29&read=/overview,/codebuild&quiz=codedeploy,codebuild&pass=80&due=2026-12-01');
  });

  test('gives back the assignment that it was made of', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(read(printAssignment(assignment))).toEqual({kind: 'assignment', assignment});
      }),
    );
  });

  test('survives programs that escape more than needed or add fields of their own', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        const escaped = printAssignment(assignment).replaceAll(',', '%2C').replaceAll('/', '%2F');
        expect(read(`${escaped}&utm_source=chat&ref=mail`)).toEqual({kind: 'assignment', assignment});
      }),
    );
  });

  test('is an assignment or a list of messages, whatever the text', () => {
    const field = fc.tuple(
      fc.constantFrom('title', 'read', 'quiz', 'pass', 'due', 'quizes'),
      fc.string({unit: 'binary'}),
    );
    const queries = fc.array(field).map((fields) => fields.map(([name, text]) => `${name}=${text}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), queries), (query) => {
        const checked = read(query);
        expect(checked.kind === 'assignment' || checked.messages.length > 0).toBe(true);
        expect(new Set(messagesOf(query)).size).toBe(messagesOf(query).length);
      }),
    );
  });

  test('follows the old id of a bank, and a path with or without its last slash', () => {
    expect(read('?title=A&quiz=services,which-service&read=/overview,/codebuild/&pass=80%')).toEqual({
      kind: 'assignment',
      assignment: {title: 'A', pages: ['/overview/', '/codebuild'], quizzes: ['which-service'], passPercent: 80},
    });
  });
});

describe('a link that can’t be read', () => {
  const rest = '&quiz=codebuild&pass=80';

  test.each([
    ['?title=A&quiz=codebiuld&pass=80', 'Did you mean “codebuild”?', 'a quiz is misspelled'],
    ['?title=A&read=/overveiw&pass=80', 'Did you mean “/overview/”?', 'a page is misspelled'],
    ['?title=A&quiz=xyz-xyz-xyz&pass=80', 'There are: which-service, codebuild, codedeploy.', 'nothing is near'],
    ['?title=A&quizes=codebuild&read=/overview&pass=80', 'Did you mean “quiz”?', 'a field is misspelled'],
    [`?title=A&title=B${rest}`, '“title” is in the link 2 times', 'a field is there twice'],
    ['?title=A&pass=80', 'Nothing is assigned yet', 'nothing is assigned'],
    [`?title=+${rest}`, 'Title: give one', 'the title is blank'],
    [`?title=${'x'.repeat(81)}${rest}`, 'is longer than 80 characters', 'the title is too long'],
    ['?title=A&quiz=codebuild', 'Pass mark: needs to be a whole number', 'the pass mark is missing'],
    ['?title=A&quiz=codebuild&pass=101', 'Pass mark: “101” is not', 'the pass mark is above 100'],
    [`?title=A${rest}&due=2026-02-30`, 'Due date: “2026-02-30” is not a day that exists', 'the day doesn’t exist'],
  ])('%s is told %j, because %s', (query, part, _because) => {
    expect(messagesOf(query)).toEqual([expect.stringContaining(part) as unknown]);
  });

  test('tells everything at once, but not without end', () => {
    expect(messagesOf('?quiz=a1x2,b1x2,c1x2,d1x2,e1x2,f1x2,g1x2')).toHaveLength(8);
    expect(messagesOf('?quiz=a1x2,b1x2,c1x2,d1x2,e1x2,f1x2,g1x2')).toContain(
      '2 more of the same kind don’t exist either.',
    );
  });
});

test('the mark of an assignment depends on everything in it', () => {
  fc.assert(
    fc.property(assignments, assignments, (one, other) => {
      expect(fingerprintOf(one) === fingerprintOf(other)).toBe(printAssignment(one) === printAssignment(other));
    }),
  );
});
