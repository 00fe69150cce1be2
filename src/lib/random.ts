import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';

/**
 * Gives the items of `list` in an order that depends on `seed` alone, the same in every browser and on the server.
 * The input stays as it is. Fisher–Yates over xoroshiro128+.
 */
export function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  const generator = xoroshiro128plus(hashOf(seed));
  const rest = [...list];
  const order: T[] = [];
  while (rest.length > 0) {
    order.push(...rest.splice(uniformInt(generator, 0, rest.length - 1), 1));
  }
  return order;
}

/** FNV-1a, 32 bit: spreads seeds that differ in one character over the generator's whole state. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
