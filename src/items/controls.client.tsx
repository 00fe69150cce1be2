import type {Controls, OnDemand} from './controls';

/** The controls that have arrived in this browser. */
export const controls: {-readonly [Type in OnDemand]?: Controls[Type]} = {};

/** Fetches the control of a type; rejects where the network fails. */
export async function loadControl(type: OnDemand): Promise<void> {
  switch (type) {
    case 'order':
      controls.order = (await import('./order/Interaction')).OrderInteraction;
      break;
    case 'match':
      controls.match = (await import('./match/Interaction')).MatchInteraction;
      break;
    case 'cloze':
      controls.cloze = (await import('./cloze/Interaction')).ClozeInteraction;
      break;
    case 'hotspot':
      controls.hotspot = (await import('./hotspot/Interaction')).HotspotInteraction;
      break;
    case 'trace':
      controls.trace = (await import('./trace/Interaction')).TraceInteraction;
      break;
    case 'open':
      controls.open = (await import('./open/Interaction')).OpenInteraction;
      break;
  }
}
