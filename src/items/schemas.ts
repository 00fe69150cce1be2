import * as z from 'zod';
import {nearest} from '../lib/nearest';
import {ChoiceItem} from './choice/schema';
import {ClozeItem} from './cloze/schema';
import {HotspotItem} from './hotspot/schema';
import {MatchItem} from './match/schema';
import {OpenItem} from './open/schema';
import {OrderItem} from './order/schema';
import {TraceItem} from './trace/schema';

const TYPES = ['choice', 'order', 'match', 'cloze', 'hotspot', 'trace', 'open'] as const;

/** Any item, told apart by `type`. The first of the registries: a new type is a line here, then tsc names the others. */
export const Item = z.discriminatedUnion(
  'type',
  [ChoiceItem, OrderItem, MatchItem, ClozeItem, HotspotItem, TraceItem, OpenItem],
  {
    error: (issue) => {
      const {type} = Object(issue.input) as {readonly type?: unknown};
      const meant = typeof type === 'string' ? nearest(type, TYPES) : undefined;
      return `unknown item type ${JSON.stringify(type)}${meant ? `, did you mean "${meant}"?` : ''} Types are: ${TYPES.join(', ')}`;
    },
  },
);
export type Item = z.output<typeof Item>;
