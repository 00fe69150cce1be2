import * as z from 'zod';
import {strict} from '../lib/strict';
import {Address, Day, Slug} from './ids';

/** Whether AWS takes customers for a service. Pages write `<ServiceStatus id="…" />`. */
export const Service = strict({
  id: Slug,
  /** The name as AWS writes it. */
  name: z.string().min(2),
  /** Open to everybody, open only to those who already use it, or gone. */
  status: z.enum(['available', 'closed-to-new', 'ended']),
  /** The status as a page says it, after the name and a colon. */
  says: z.string().min(3),
  /** The day since which it holds; only where that day is confirmed. */
  since: Day.optional(),
  /** The page that says so. */
  source: Address,
  /** The day a person read it there. */
  verifiedOn: Day,
});
export type Service = z.output<typeof Service>;
