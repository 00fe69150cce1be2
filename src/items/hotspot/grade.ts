import {outcomeOf, type Outcome, type Response} from '../outcome';
import {lineId, type HotspotQuestion} from './split';

/**
 * Each line at fault that is marked earns its share, each other marked line costs one; never less than nothing.
 * Order and repeats don't matter. A line that isn't in the file gives no credit at all.
 */
export function gradeHotspot({file, keys}: HotspotQuestion, response: Response): Outcome {
  const marked = new Set(response);
  const lines = new Set(file.lines.map((_, index) => lineId(index + 1)));
  if (![...marked].every((id) => lines.has(id))) {
    return outcomeOf(0);
  }
  const right = keys.filter((line) => marked.has(lineId(line))).length;
  const wrong = marked.size - right;
  return outcomeOf(Math.max(0, right - wrong) / keys.length);
}

/** Whether the response can be checked: a line is marked. Somebody may check who has found one fault of two. */
export function isCompleteHotspot(_because: HotspotQuestion, response: Response): boolean {
  return response.length > 0;
}
