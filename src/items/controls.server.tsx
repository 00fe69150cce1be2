import {ClozeInteraction} from './cloze/Interaction';
import type {Controls} from './controls';
import {HotspotInteraction} from './hotspot/Interaction';
import {MatchInteraction} from './match/Interaction';
import {OpenInteraction} from './open/Interaction';
import {OrderInteraction} from './order/Interaction';
import {TraceInteraction} from './trace/Interaction';

/** The controls as the server has them: all at once, so that every page is whole without JavaScript. */
export const controls: Partial<Controls> = {
  order: OrderInteraction,
  match: MatchInteraction,
  cloze: ClozeInteraction,
  hotspot: HotspotInteraction,
  trace: TraceInteraction,
  open: OpenInteraction,
};

/** Nothing is missing here. */
export function loadControl(): Promise<void> {
  return Promise.resolve();
}
