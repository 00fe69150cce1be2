import * as z from 'zod';
import {strict} from '../lib/strict';
import {Slug} from './ids';

/** A word of this guide, explained once. Pages write `<Term id="…" />`; the glossary lists them all. */
export const Term = strict({
  /** Also the anchor in the glossary, as in `/glossary#artifact`. */
  id: Slug,
  /** The word as it stands in a sentence. */
  term: z.string().min(2),
  /** What it is and, where people confuse it, what it is not: plain text, one or two sentences, at most 220 characters. */
  short: z.string().min(40).max(220, 'needs 220 characters or fewer: it has to fit beside the word'),
  /** Id in `services.yaml` of the one service that the word belongs to; absent for words that several share. */
  service: z.enum(['codecommit', 'codebuild', 'codedeploy', 'codepipeline']).optional(),
  /** The page that teaches it, with the heading id where there is one, such as `/codebuild#phases`. */
  section: z
    .string()
    .regex(
      /^\/[a-z0-9/-]+(?:#[a-z0-9-]+)?$/,
      'needs to be a path, with or without a heading id, such as /codebuild#phases',
    ),
  /** Other words for it. */
  also: z.array(z.string().min(2)).default([]),
});
export type Term = z.output<typeof Term>;
