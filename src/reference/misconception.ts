import * as z from 'zod';
import {strict} from '../lib/strict';
import {Address, RegistryId, Section} from './ids';

/** A belief that people hold and that is false. Distractors are made of these. */
export const Misconception = strict({
  id: RegistryId,
  /** The false belief, as a person would say it. */
  belief: z.string().min(10),
  /** What is true instead. */
  correction: z.string().min(10),
  /** The section that teaches it. */
  section: Section,
  /** The page that the correction rests on. */
  source: Address.optional(),
});
export type Misconception = z.output<typeof Misconception>;
