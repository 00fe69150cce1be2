import {isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type Scalar, type YAMLMap} from 'yaml';
import {ruleTable, type Finding, type Place} from './problem';
import {shorten} from './shorten';
import type {Entry, Fields, Value} from './value';

/** Aliases may make a document this many times as large, and then 10,000 nodes more. */
const GROWTH = 10;
const GROWTH_FREE = 10_000;

const TRAPS = '/codebuild/buildspec#yaml-traps';

/** What YAML can hold and a spec must not. */
export const READER_RULES = ruleTable({
  'yaml-unknown-alias': {
    severity: 'error',
    section: TRAPS,
    why: 'An asterisk at the beginning of a value makes YAML look for an anchor of that name, and the file can’t be read without it.',
    remedy: 'Put quotes around a pattern; for an alias, set the anchor with `&` before it is used.',
  },
  'yaml-alias-loop': {
    severity: 'error',
    section: TRAPS,
    why: 'A value that holds itself has no end.',
    remedy: 'Let the alias name something that stands before it and outside of it.',
  },
  'yaml-alias-bomb': {
    severity: 'error',
    section: TRAPS,
    why: 'Aliases of aliases multiply: a few lines become millions of values, and programs that read them run out of memory.',
    remedy: 'Write the values out, or use aliases that name no other aliases.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    section: TRAPS,
    why: 'YAML allows each key once in a map. A parser refuses the file, or keeps one of the two and drops the other without a word.',
    remedy: 'Put both into one, or remove one of them.',
  },
});

/** A document as values with places. `nodes` says how many nodes were looked at. */
export type Tree = {readonly value: Value; readonly findings: readonly Finding[]; readonly nodes: number};

/** Turns a parsed document into values. Walks each node once, however many aliases name it. */
export function readTree(text: string, document: Document): Tree {
  const findings: Finding[] = [];
  const anchors = new Map<string, Value>();
  const open = new Set<string>();
  const sizes = new Map<Value, number>();
  let nodes = 0;
  let expanded = 0;
  let exploded = false;

  const filled = (at: Place): Value => ({kind: 'filled', at});

  function read(node: unknown, around: Place): Value {
    nodes += 1;
    expanded += 1;
    if (isAlias(node)) {
      return readAlias(node.source, placeOf(node, around));
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) {
      return {kind: 'empty', at: around};
    }
    const {anchor} = node;
    const before = expanded;
    if (anchor !== undefined) {
      open.add(anchor);
    }
    const value = readHere(node, placeOf(node, around));
    if (anchor !== undefined) {
      open.delete(anchor);
      anchors.set(anchor, value);
      sizes.set(value, expanded - before + 1);
    }
    return value;
  }

  function readAlias(name: string, at: Place): Value {
    const target = anchors.get(name);
    if (open.has(name)) {
      findings.push({
        rule: READER_RULES['yaml-alias-loop'],
        at,
        message: `\`*${name}\` stands inside of what it names.`,
      });
      return filled(at);
    }
    if (target === undefined) {
      findings.push(unknownAlias(text, name, at));
      return filled(at);
    }
    expanded += sizes.get(target) ?? 0;
    if (expanded > nodes * GROWTH + GROWTH_FREE) {
      if (!exploded) {
        const message = `With \`*${name}\`, aliases make the file more than ${GROWTH} times as large as it is written.`;
        findings.push({rule: READER_RULES['yaml-alias-bomb'], at, message});
      }
      exploded = true;
      return filled(at);
    }
    return target;
  }

  function readHere(node: Scalar | Node, at: Place): Value {
    if (isFilledIn(text, node, at)) {
      return filled(at);
    }
    if (isScalar(node)) {
      return readScalar(node, at);
    }
    if (isSeq(node)) {
      return {kind: 'list', items: node.items.map((item) => read(item, at)), flow: node.flow === true, at};
    }
    return isMap(node) ? readMap(node, at) : {kind: 'empty', at};
  }

  function readMap(map: YAMLMap, at: Place): Fields {
    const own = new Map<string, Entry>();
    const merged: Entry[] = [];
    for (const pair of map.items) {
      const entry = readEntry(pair, at);
      if (isMergeKey(pair)) {
        const sources = entry.value.kind === 'list' ? entry.value.items : [entry.value];
        merged.push(...sources.flatMap((source) => (source.kind === 'map' ? source.entries : [])));
      } else if (own.has(entry.key)) {
        const message = `The key \`${shorten(entry.key)}\` is there twice in the same map.`;
        findings.push({rule: READER_RULES['yaml-duplicate-key'], at: entry.keyAt, message});
      } else {
        own.set(entry.key, entry);
      }
    }
    for (const entry of merged) {
      if (!own.has(entry.key)) {
        own.set(entry.key, entry);
      }
    }
    return {kind: 'map', entries: [...own.values()], flow: map.flow === true, at};
  }

  function readEntry({key, value}: Pair, around: Place): Entry {
    const keyAt = placeOf(key, around);
    const valueAt = {from: keyAt.to, to: keyAt.to};
    const anchored = (isScalar(value) || isMap(value) || isSeq(value)) && value.anchor !== undefined;
    return {key: keyText(text, key, keyAt), keyAt, value: read(value, valueAt), anchored};
  }

  const value = read(document.contents, {from: 0, to: 0});
  return {value, findings, nodes};
}

function readScalar({value, source, type}: Scalar, at: Place): Value {
  if (value === null || value === undefined) {
    return {kind: 'empty', at};
  }
  // A number keeps the digits it was written with: 3.10 isn't 3.1 to a person.
  const text = typeof value === 'string' ? value : (source ?? '');
  const style = type === 'PLAIN' ? 'plain' : type?.startsWith('QUOTE') ? 'quoted' : 'block';
  return {kind: 'text', text, style, at};
}

/** `!Ref X` and its like, and `{{ x }}`, which YAML reads as a map in a map. */
function isFilledIn(text: string, node: Node, at: Place): boolean {
  const {tag} = node;
  return (tag !== undefined && tag.startsWith('!')) || (isMap(node) && text.startsWith('{{', at.from));
}

function isMergeKey({key}: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

function keyText(text: string, key: unknown, at: Place): string {
  if (isScalar(key)) {
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
  }
  return text.slice(at.from, at.to);
}

function placeOf(node: unknown, around: Place): Place {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? {from: range[0], to: range[1]} : around;
}

function unknownAlias(text: string, name: string, at: Place): Finding {
  const written = text.slice(at.from, at.to);
  const isPattern = /[*/.]/.test(name);
  return {
    rule: READER_RULES['yaml-unknown-alias'],
    at,
    message: isPattern
      ? `\`${shorten(written)}\` begins with an asterisk, so YAML reads it as an alias and finds no anchor of that name.`
      : `There is no anchor \`&${shorten(name)}\` before this alias.`,
    fix:
      isPattern && written === `*${name}` && !written.includes("'")
        ? {...at, insert: `'${written}'`, title: `Write '${shorten(written)}'`}
        : undefined,
  };
}
