import {called, KEY_RULES, knownKey, slipOf, strayKeys, type KeyTable} from './keys';
import {isPlaceholder, placeholderNote} from './placeholder';
import type {Findings} from './problem';
import {wrongType, type Check, type Here} from './shape';
import {shorten} from './shorten';
import type {Value} from './value';

/** Takes a map from names of the author’s own to values that pass. */
export function mapOf(entry: Check): Check {
  return function* check(value, here) {
    if (value.kind === 'map') {
      for (const {key, keyAt, value: inner} of value.entries) {
        yield* entry(inner, {...here, name: `${here.name}.${shorten(key)}`, at: keyAt});
      }
    } else {
      yield* notAMap(value, here);
    }
  };
}

/** The keys of a section, each with its check. */
export type FieldTable = Omit<KeyTable, 'known'> & {
  readonly keys: Readonly<Record<string, Check>>;
  readonly required?: readonly string[];
  /** Sections that teach single keys; the others are taught where the map is. */
  readonly sections?: Readonly<Record<string, string>>;
};

/** Takes a map with known keys. */
export function fields(table: FieldTable): Check {
  const keys: KeyTable = {...table, known: Object.keys(table.keys)};
  return function* check(value, here) {
    if (value.kind !== 'map') {
      yield* notAMap(value, here);
      return;
    }
    yield* strayKeys(value, keys, here.name, here.section);
    const present = new Set<string>();
    for (const {key, keyAt, value: inner} of value.entries) {
      const known = knownKey(key, keys);
      const field = known !== undefined && Object.hasOwn(table.keys, known) ? table.keys[known] : undefined;
      if (known !== undefined && field) {
        if (inner.kind !== 'empty') {
          present.add(known);
        }
        const name = here.name === '' ? known : `${here.name}.${known}`;
        yield* field(inner, {...here, name, section: table.sections?.[known] ?? here.section, at: keyAt});
      }
    }
    for (const missing of table.required ?? []) {
      if (!present.has(missing) && !value.entries.slice(0, 300).some(({key}) => slipOf(key, keys) === missing)) {
        const empty = value.entries.find(({key}) => knownKey(key, keys) === missing);
        const message = empty
          ? `${called(here.name)} needs a value for \`${missing}\`; nothing stands after it.`
          : `${called(here.name)} needs \`${missing}\`.`;
        yield {rule: KEY_RULES['key-missing'], at: empty?.keyAt ?? here.at, message, section: here.section};
      }
    }
  };
}

function* notAMap(value: Value, here: Here): Findings {
  if (value.kind === 'filled' || (value.kind === 'text' && isPlaceholder(value.text))) {
    yield placeholderNote(value.at);
  } else if (value.kind === 'text' || value.kind === 'list') {
    yield wrongType(value, here, 'keys of its own, indented below it');
  }
}
