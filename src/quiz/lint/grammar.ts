import {plainText} from '../../lib/plain';
import type {ChoiceLintItem, Finding} from './finding';

/** A stem that stops at an article and lets the options go on. */
const OPEN_ARTICLE = /\b(an?)\s*(?:…|\.{3}|_+|:)?\s*$/i;

/** L08: where the stem ends in “a” or “an”, options that this article rules out give the others away. */
export function grammarFindings({stem, options}: ChoiceLintItem, index: number): readonly Finding[] {
  const article = OPEN_ARTICLE.exec(plainText(stem))?.[1]?.toLowerCase();
  if (article === undefined) {
    return [];
  }
  const fits = options.map(({text}) => /^[aeiou]/i.test(plainText(text)) === (article === 'an'));
  return fits.every(Boolean)
    ? []
    : [
        {
          rule: 'L08',
          severity: 'W',
          path: ['items', index, 'stem'],
          message: `ends in “${article}”, which not every option can follow; move the article into the options`,
        },
      ];
}
