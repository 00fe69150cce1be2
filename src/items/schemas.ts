import * as z from 'zod';
import {ChoiceItem} from './choice/schema';

/** Any item, told apart by `type`. The first of the three registries: a new type is a line here, then tsc names the other two. */
export const Item = z.discriminatedUnion('type', [ChoiceItem], {
  error: (issue) =>
    issue.code === 'invalid_union' ? 'unknown item type; types are: choice' : undefined,
});
export type Item = z.output<typeof Item>;
