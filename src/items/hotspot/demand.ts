import type {HotspotQuestion} from './split';

/** What the reader is asked to do, as a short command. */
export function demandHotspot({keys}: HotspotQuestion): string {
  return keys.length === 1 ? 'Mark the line at fault' : `Mark the ${keys.length} lines at fault`;
}
