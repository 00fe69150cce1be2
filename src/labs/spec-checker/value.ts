import type {Place} from './problem';

/** A string, a number, or yes and no. A spec is checked by what stands there, so the text counts and not YAML's type. */
export type Text = {
  readonly kind: 'text';
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly at: Place;
};

/** A list. Aliases stand as what they name. */
type List = {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly flow: boolean;
  readonly at: Place;
};

/** A map. Merge keys are already merged: their entries follow the map's own. */
export type Fields = {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** Whether it is written with braces, as in JSON. */
  readonly flow: boolean;
  readonly at: Place;
};

/** A key without a value, or `null`. */
type Empty = {readonly kind: 'empty'; readonly at: Place};

/** Stands for whatever a template engine fills in: `{{ x }}`, `!Ref X`. Fits everywhere. */
type Filled = {readonly kind: 'filled'; readonly at: Place};

/** A node of a YAML text with its place. */
export type Value = Text | List | Fields | Empty | Filled;

/** A key and what it holds. */
export type Entry = {
  readonly key: string;
  /** With its quotes, if it has any. */
  readonly keyAt: Place;
  readonly value: Value;
  /** Whether the value carries an anchor, so that it is meant to be used elsewhere. */
  readonly anchored: boolean;
};

/** The entry of a map that has this key. `undefined` where there is none, or no map. */
export function entryOf(value: Value | undefined, key: string): Entry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** What a map holds under a key; with `fold`, upper and lower case are alike. */
export function fieldOf(value: Value | undefined, key: string, fold = false): Value | undefined {
  if (fold && value?.kind === 'map') {
    return value.entries.find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
  }
  return entryOf(value, key)?.value;
}

/** The text of a scalar; `undefined` for everything else. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

/** The items of a list; none for everything else. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The entries of a map; none for everything else. */
export function entriesOf(value: Value | undefined): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : [];
}

/** Where a value begins, short enough to underline: a map by its first key, anything else as it is. */
export function headOf(value: Value): Place {
  const first = value.kind === 'map' ? value.entries[0] : undefined;
  return first ? first.keyAt : value.at;
}
