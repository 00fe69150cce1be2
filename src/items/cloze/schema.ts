import * as z from 'zod';
import {strict} from '../../lib/strict';
import {RegistryId, Slug} from '../../reference/ids';
import {itemBase, Why} from '../base';
import {ANSWER_LENGTH} from './fold';
import {accepts, sameAnswer} from './judge';
import {problemOfPattern} from './pattern';
import {readGaps} from './render';

const Answer = z
  .string('needs text; put quotes around numbers and yes or no')
  .trim()
  .min(1, 'needs text')
  .max(ANSWER_LENGTH, `needs ${ANSWER_LENGTH} characters or fewer`);

const KnownWrong = strict({
  /** What readers write who hold the belief. */
  answer: Answer,
  /** What it was confused with, or when it would be right. */
  why: Why,
  /** Id in `reference/misconceptions.yaml`: the belief behind the answer. */
  misconception: RegistryId,
});

const Gap = strict({
  /** Unique in the item; the text has the gap as `[[id]]`. */
  id: Slug,
  /** Right answers; the first is the one that is shown. Case, white space and typographic quotes don't count. */
  accept: z.array(Answer).min(1, 'needs at least one right answer'),
  /** A regular expression for further right answers, about the whole answer. What it may hold: `pattern.ts`. */
  pattern: z
    .string()
    .superRefine((pattern, context) => {
      const problem = problemOfPattern(pattern);
      if (problem !== undefined) {
        // Ends here: what follows would run the pattern.
        context.addIssue({code: 'custom', continue: false, message: `the pattern ${problem}`});
      }
    })
    .optional(),
  /** Case counts, as in the keys of a YAML file. */
  exact: z.boolean().default(false),
  /** Given these, the reader chooses instead of typing. Shown in a shuffled order. */
  choices: z.array(Answer).min(2, 'needs 2 to 6 choices').max(6, 'needs 2 to 6 choices').optional(),
  /** Wrong answers that are known to be given, each explained. */
  wrong: z.array(KnownWrong).default([]),
  /** Why the right answer is right. */
  why: Why,
  /** Width of the field, in characters, 2 to 40. Not taken from the answer, whose length would give it away. */
  width: z.int().min(2).max(40).default(12),
}).superRefine((gap, context) => {
  const problem = (path: readonly (string | number)[], message: string) =>
    context.addIssue({code: 'custom', path: [...path], message});
  const listed = {...gap, pattern: undefined};
  const wrongAnswers = gap.wrong.map(({answer}) => answer);
  for (const [field, answers] of [
    ['accept', gap.accept],
    ['choices', gap.choices ?? []],
    ['wrong', wrongAnswers],
  ] as const) {
    answers.forEach((answer, index) => {
      if (answers.slice(0, index).some((other) => sameAnswer(gap, answer, other))) {
        problem([field, index], `"${answer}" is there twice: ${gap.exact ? 'space' : 'space and case'} doesn't count`);
      }
    });
  }
  wrongAnswers.forEach((answer, index) => {
    if (accepts(gap, answer)) {
      problem(['wrong', index, 'answer'], `"${answer}" is accepted as right, too; leave it out in one of the places`);
    }
  });
  if (gap.choices === undefined) {
    return;
  }
  if (gap.pattern !== undefined) {
    problem(['pattern'], 'a gap with choices takes no pattern: nothing is typed there');
  }
  for (const [index, answer] of gap.accept.entries()) {
    if (!gap.choices.some((choice) => sameAnswer(gap, choice, answer))) {
      problem(['accept', index], `"${answer}" is none of the choices`);
    }
  }
  for (const [index, answer] of wrongAnswers.entries()) {
    if (!gap.choices.some((choice) => sameAnswer(gap, choice, answer))) {
      problem(['wrong', index, 'answer'], `"${answer}" is none of the choices`);
    }
  }
  for (const [index, choice] of gap.choices.entries()) {
    if (!accepts(listed, choice) && !wrongAnswers.some((answer) => sameAnswer(gap, choice, answer))) {
      problem(['choices', index], `"${choice}" is neither under accept nor under wrong; every choice is explained`);
    }
  }
  if (gap.choices.every((choice) => accepts(listed, choice))) {
    problem(['choices'], 'every choice is right; needs one that is wrong');
  }
});

/** 1 to 8 gaps, each with an id of its own. */
const Gaps = z
  .array(Gap)
  .min(1, 'needs 1 to 8 gaps')
  .max(8, 'needs 1 to 8 gaps')
  .superRefine((gaps, context) => {
    gaps.forEach(({id}, index) => {
      if (gaps.findIndex((other) => other.id === id) !== index) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `"${id}" is used twice in this item; ids of gaps are unique in their item`,
        });
      }
    });
  });

/** Markdown: paragraphs and code blocks, with gaps `[[id]]`. Comes out as blocks of HTML and gaps. */
const Text = z
  .string()
  .min(1, 'needs text')
  .transform((markdown, context) => {
    const reading = readGaps(markdown.trim());
    if ('blocks' in reading) {
      return reading.blocks;
    }
    context.addIssue({code: 'custom', message: reading.problem});
    return z.NEVER;
  });

/** A sentence or a file with gaps, to be filled by typing or by choosing. */
export const ClozeItem = strict({
  type: z.literal('cloze'),
  ...itemBase,
  text: Text,
  /** One for each gap of the text, in any order. */
  gaps: Gaps,
}).superRefine(({text, gaps}, context) => {
  const placed = text.flatMap(({pieces}) => pieces.flatMap((piece) => ('gap' in piece ? [piece.gap] : [])));
  for (const id of new Set(placed)) {
    if (!gaps.some((gap) => gap.id === id)) {
      const known = gaps.map((gap) => gap.id).join(', ');
      context.addIssue({code: 'custom', path: ['text'], message: `[[${id}]] is not under gaps; those are: ${known}`});
    }
    if (placed.filter((other) => other === id).length > 1) {
      context.addIssue({code: 'custom', path: ['text'], message: `[[${id}]] is there twice; each gap stands once`});
    }
  }
  gaps.forEach(({id}, index) => {
    if (!placed.includes(id)) {
      context.addIssue({code: 'custom', path: ['gaps', index, 'id'], message: `the text has no [[${id}]]`});
    }
  });
});
export type ClozeItem = z.output<typeof ClozeItem>;
