import {expect, test} from 'vitest';
import {costOf} from './type-cost';

/** Most that an item type may add to a page that doesn't use it, bytes after brotli. */
const BOUND = 1000;

test.each(['order', 'match', 'cloze', 'hotspot', 'trace', 'open'])(
  '%s adds no more than 1 kB to a page with a quiz that doesn’t use it',
  async (type) => {
    const bytes = await costOf(type);
    // Nothing at all would mean that the measure has lost sight of the type.
    expect(bytes).toBeGreaterThan(20);
    expect(bytes).toBeLessThanOrEqual(BOUND);
  },
);
