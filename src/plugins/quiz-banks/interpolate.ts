import {nearest} from '../../lib/nearest';
import type {Fact} from '../../reference/fact';
import type {Path} from './yaml-file';

const REFERENCE = /\{\{\s*([a-z0-9-]+(?:\.[a-z0-9-]+)*)\s*\}\}/g;

/** Data with its facts filled in, the ids of the facts it uses, and references that name no fact. */
export type Interpolated = {
  readonly value: unknown;
  readonly used: ReadonlySet<string>;
  readonly unknown: readonly {readonly path: Path; readonly message: string}[];
};

/** Replaces each double-braced fact id in the strings of `value` with that fact's value. */
export function interpolate(value: unknown, facts: ReadonlyMap<string, Fact>): Interpolated {
  const used = new Set<string>();
  const unknown: {path: Path; message: string}[] = [];
  const fill = (node: unknown, path: Path): unknown => {
    if (typeof node === 'string') {
      return node.replace(REFERENCE, (whole, id: string) => {
        const fact = facts.get(id);
        if (!fact) {
          unknown.push({path, message: unknownFact(id, facts)});
          return whole;
        }
        used.add(id);
        return fact.value;
      });
    }
    if (Array.isArray(node)) {
      return node.map((child: unknown, index) => fill(child, [...path, index]));
    }
    if (typeof node === 'object' && node !== null) {
      return Object.fromEntries(
        Object.entries(node).map(([key, child]: [string, unknown]) => [key, fill(child, [...path, key])]),
      );
    }
    return node;
  };
  return {value: fill(value, []), used, unknown};
}

/** What to say of an id that names no fact. */
export function unknownFact(id: string, facts: ReadonlyMap<string, Fact>): string {
  const meant = nearest(id, [...facts.keys()]);
  return `no fact "${id}" in quizzes/reference/facts.yaml${meant ? `; did you mean "${meant}"?` : ''}`;
}
