import * as z from 'zod';
import {strict} from '../lib/strict';
import {Address, Day, RegistryId} from './ids';

/** Something AWS can change: a quota, a timeout, a price, a status. Pages and items name it by id, so it is written once. */
export const Fact = strict({
  /** Pages write `<Fact id="…" />`, items write the id between double braces. */
  id: RegistryId,
  /** The value as it stands in a sentence, with its unit. */
  value: z.coerce.string().min(1),
  /** What the value says, in our own words. */
  claim: z.string().min(10),
  /** The page that says so. */
  source: Address,
  /** The day a person read it there. */
  verifiedOn: Day,
  /** Whether AWS can be expected to change it; such a fact is due again after 180 days. */
  volatile: z.boolean().default(true),
});
export type Fact = z.output<typeof Fact>;
