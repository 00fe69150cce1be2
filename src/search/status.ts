import type {Findings} from './engine';

/** Whether anything was asked: a single letter is only the beginning of a word. */
export function isAsking(query: string): boolean {
  return query.trim().length > 1;
}

/** What became of the query, in a sentence; empty where nothing was asked. */
export function statusOf({hits, whole}: Findings, query: string, shown: number): string {
  const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
  const part = shown < hits.length ? `, the first ${shown} are shown` : '';
  if (!isAsking(query)) {
    return '';
  }
  if (hits.length === 0) {
    return `Nothing found for “${query.trim()}”.`;
  }
  return whole ? `${count}${part}.` : `Nothing has all of these words. ${count} with some of them${part}.`;
}
