import {ruleTable} from '../problem';
import {list, texts} from '../list-checks';
import {fields} from '../map-checks';
import {oneOf, shellText} from '../scalar-checks';
import type {Check} from '../shape';
import {entryOf, fieldOf, itemsOf} from '../value';

const CACHE = '/codebuild/buildspec#cache';
/** Fallback keys that are looked for. */
const MOST_FALLBACKS = 5;

/** What can be wrong with the keys of a cache. */
export const CACHE_RULES = ruleTable({
  'cache-fallback-too-many': {
    severity: 'error',
    section: CACHE,
    why: 'Up to five fallback keys are supported.',
    remedy: 'Keep the most telling prefixes; a short one covers the longer ones.',
  },
  'cache-fallback-without-key': {
    severity: 'warning',
    section: CACHE,
    why: 'Fallback keys are tried when the key finds nothing. Without a key they are no use.',
    remedy: 'Add a `key`, such as `npm-$(codebuild-hash-files package-lock.json)`.',
  },
});

const table = fields({
  keys: {key: shellText, 'fallback-keys': list(shellText), action: oneOf(['restore', 'save']), paths: texts},
  homes: {
    files: 'under `artifacts`',
    artifacts: 'at the top level',
    type: 'in the settings of the project',
    modes: 'in the settings of the project',
    location: 'in the settings of the project',
  },
});

/** The `cache` section. */
export const checkCache: Check = function* check(value, here) {
  yield* table(value, here);
  const fallbacks = entryOf(value, 'fallback-keys');
  const surplus = itemsOf(fallbacks?.value)[MOST_FALLBACKS];
  if (surplus) {
    const message = `There are ${itemsOf(fallbacks?.value).length} fallback keys; ${MOST_FALLBACKS} are possible.`;
    yield {rule: CACHE_RULES['cache-fallback-too-many'], at: surplus.at, message};
  }
  const key = fieldOf(value, 'key');
  if (fallbacks && itemsOf(fallbacks.value).length > 0 && (key === undefined || key.kind === 'empty')) {
    yield {
      rule: CACHE_RULES['cache-fallback-without-key'],
      at: fallbacks.keyAt,
      message: '`fallback-keys` has no `key` beside it.',
    };
  }
};
