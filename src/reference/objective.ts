import * as z from 'zod';
import {strict} from '../lib/strict';
import {RegistryId, Section} from './ids';

/** Something a reader can do afterwards, and the section that teaches it. */
export const Objective = strict({
  id: RegistryId,
  /** Begins with a verb. */
  title: z.string().min(10),
  section: Section,
});
export type Objective = z.output<typeof Objective>;
