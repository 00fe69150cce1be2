import * as z from 'zod';
import {readInlineProse, readProse, type Reading} from '../lib/prose';
import {Address, Day, RegistryId, Section, Slug} from '../reference/ids';

/** A paragraph or more of Markdown; comes out as HTML. */
const Prose = z.string().min(1, 'needs text').transform(by(readProse));

/** One line of Markdown; comes out as phrasing HTML. */
export const InlineProse = z.string().min(1, 'needs text').transform(by(readInlineProse));

/** Why an option is right or wrong: 40 to 400 characters of Markdown on one line (rule F01). */
export const Why = z
  .string('every option needs a `why`: why it is right, or what it was confused with')
  .trim()
  .min(40, 'needs 40 characters or more: say why, not only whether (F01)')
  .max(400, 'needs 400 characters or fewer (F01)')
  .transform(by(readInlineProse));

/** Where a claim can be looked up. */
export const Source = z.strictObject({
  /** Address of the page, https only. */
  url: Address,
  /** What the page says there, in our own words. */
  claim: z.string().min(10, 'needs the claim that the page supports, in your own words'),
  /** The day a person read it there. */
  verifiedOn: Day,
});
export type Source = z.output<typeof Source>;

/** What kind of work an item asks for. */
const Level = z.enum(['recall', 'apply', 'diagnose', 'design']);
type Level = z.output<typeof Level>;

/** The fields that items of all types share. */
export const itemBase = {
  /** Unique over the whole site; addresses and saved answers name it. */
  id: Slug,
  /** Former ids of this item; links to them still open it. */
  aliases: z.array(Slug).default([]),
  /** Raise by one when the meaning changed in a way that ids, keys, numbers and code don't show. */
  revision: z.int().min(1).default(1),
  level: Level,
  /** Id in `reference/objectives.yaml`. */
  objective: RegistryId,
  /** The section that teaches what the item asks. */
  section: Section,
  /** The situation and one whole question. */
  stem: Prose,
  /** Ordered from a nudge to nearly everything; none contains the key (F05). */
  hints: z.array(Prose).default([]),
  /** At least one (R01). */
  sources: z.array(Source).min(1, 'needs at least one source (R01)'),
} as const;

function by(read: (markdown: string) => Reading) {
  return (markdown: string, context: z.RefinementCtx) => {
    const reading = read(markdown.trim());
    if ('html' in reading) {
      return reading.html;
    }
    context.addIssue({code: 'custom', message: reading.problem});
    return z.NEVER;
  };
}
