import type {Response} from '../outcome';
import type {MatchQuestion} from './split';

/** The target chosen for each prompt that has one, by id. */
export type Pairs = ReadonlyMap<string, string>;

/** Reads a response, entries such as `prompt=target`. `undefined` where an entry is malformed, unknown or repeats a prompt. */
export function parsePairs(item: MatchQuestion, response: Response): Pairs | undefined {
  const pairs = new Map<string, string>();
  for (const entry of response) {
    const [prompt = '', target = '', ...rest] = entry.split('=');
    const known = item.prompts.some(({id}) => id === prompt) && item.targets.some(({id}) => id === target);
    if (!known || rest.length > 0 || pairs.has(prompt)) {
      return undefined;
    }
    pairs.set(prompt, target);
  }
  return pairs;
}

/** The response for some pairs, in the order of the item's prompts. */
export function responseOf(item: MatchQuestion, pairs: Pairs): Response {
  return item.prompts.flatMap(({id}) => {
    const target = pairs.get(id);
    return target === undefined ? [] : [`${id}=${target}`];
  });
}
