import type {Part} from '../explain';
import type {Response} from '../outcome';
import {lineId, type HotspotQuestion} from './split';

/** Each line that is explained, and each that was marked; those at fault are the right ones to mark. */
export function explainHotspot({file, keys, explained}: HotspotQuestion, response: Response): readonly Part[] {
  return file.lines.flatMap((html, index): readonly Part[] => {
    const line = index + 1;
    const id = lineId(line);
    const key = keys.includes(line);
    const marked = response.includes(id);
    if (!marked && !explained.includes(line)) {
      return [];
    }
    const role = marked ? (key ? 'right' : 'wrong') : key ? 'missed' : 'other';
    return [{id, role, text: `line ${line}, <code>${html.replace(/^((?:<[^>]+>)*)\s+/, '$1')}</code>`}];
  });
}
