import * as z from 'zod';
import {nearest} from '../lib/nearest';
import {ChoiceItem} from './choice/schema';

const TYPES = ['choice'] as const;

/** Any item, told apart by `type`. The first of the registries: a new type is a line here, then tsc names the others. */
export const Item = z.discriminatedUnion('type', [ChoiceItem], {
  error: (issue) => {
    const {type} = Object(issue.input) as {readonly type?: unknown};
    const meant = typeof type === 'string' ? nearest(type, TYPES) : undefined;
    return `unknown item type ${JSON.stringify(type)}${meant ? `, did you mean "${meant}"?` : ''} Types are: ${TYPES.join(', ')}`;
  },
});
export type Item = z.output<typeof Item>;
