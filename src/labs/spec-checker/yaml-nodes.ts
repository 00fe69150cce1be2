import {isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar} from 'yaml';
import type {Place} from './problem';
import type {Value} from './value';

/** A scalar as it is written. */
export function readScalar({value, source, type}: Scalar, at: Place): Value {
  if (value === null || value === undefined) {
    return {kind: 'empty', at};
  }
  // A number keeps the digits it was written with: 3.10 isn't 3.1 to a person.
  const text = typeof value === 'string' ? value : (source ?? '');
  const style = type === 'PLAIN' ? 'plain' : type?.startsWith('QUOTE') ? 'quoted' : 'block';
  return {kind: 'text', text, style, at};
}

/** Whether a template fills a node in: `!Ref X` and its like, and `{{ x }}`, which YAML reads as a map in a map. */
export function isFilledIn(text: string, node: Node, at: Place): boolean {
  const {tag} = node;
  // A `!` alone names no type; it only goes away.
  return (tag !== undefined && tag.startsWith('!') && tag !== '!') || (isMap(node) && text.startsWith('{{', at.from));
}

/** `<<`, whose value’s entries become the map’s own. */
export function isMergeKey({key}: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

/** A key as text, whatever YAML makes of it. */
export function keyText(text: string, key: unknown, at: Place): string {
  if (isScalar(key)) {
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
  }
  return text.slice(at.from, at.to);
}

/** Where a node stands; `around` where it has no place of its own. */
export function placeOf(node: unknown, around: Place): Place {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? {from: range[0], to: range[1]} : around;
}
