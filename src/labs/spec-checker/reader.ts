import {isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type Scalar, type YAMLMap} from 'yaml';
import {anchorsOf} from './aliases';
import {ruleTable, type Finding, type Place} from './problem';
import {shorten} from './shorten';
import type {Entry, Fields, Value} from './value';
import {isFilledIn, isMergeKey, keyText, placeOf, readScalar} from './yaml-nodes';

/** What YAML can hold and a spec must not. */
export const READER_RULES = ruleTable({
  'yaml-duplicate-key': {
    severity: 'error',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'YAML allows each key once in a map. A parser refuses the file, or keeps one of the two and drops the other without a word.',
    remedy: 'Put both into one, or remove one of them.',
  },
  'yaml-swallowed-dash': {
    severity: 'warning',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'A line that is indented further than the dash above it continues the text there, so two entries become one.',
    remedy: 'Put the dashes of one list below each other.',
  },
  'yaml-bang': {
    severity: 'warning',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'To YAML an exclamation mark at the beginning is the mark of a type. It takes it away, so the value begins after it.',
    remedy: 'Put quotes around the whole value.',
  },
});

/** A document as values with places. */
export type Tree = {
  readonly value: Value;
  readonly findings: readonly Finding[];
  /** How many nodes were looked at. */
  readonly nodes: number;
  /** A key begins with a space that is none to YAML, so its indentation isn’t what it looks like. */
  readonly isOdd: boolean;
};

/** Turns a parsed document into values. Walks each node once, however many aliases name it. */
export function readTree(text: string, document: Document): Tree {
  const findings: Finding[] = [];
  let isOdd = false;
  const anchors = anchorsOf(text);

  function read(node: unknown, around: Place): Value {
    const isContent = isScalar(node) || isMap(node) || isSeq(node);
    const end = anchors.begin(isContent ? node.anchor : undefined);
    if (isAlias(node)) {
      return anchors.resolve(node.source, placeOf(node, around));
    }
    if (!isContent) {
      return {kind: 'empty', at: around};
    }
    const value = readHere(node, placeOf(node, around));
    end(value);
    return value;
  }

  function readHere(node: Scalar | Node, at: Place): Value {
    if (isFilledIn(text, node, at)) {
      return {kind: 'filled', at};
    }
    if (isScalar(node)) {
      const value = readScalar(node, at);
      findings.push(...scalarFindings(text, node, value));
      return value;
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
    isOdd ||= /^[^\S ]|^\u200B/.test(text.slice(keyAt.from, keyAt.to));
    return {key: keyText(text, key, keyAt), keyAt, value: read(value, valueAt), anchored};
  }

  const value = read(document.contents, {from: 0, to: 0});
  return {value, findings: [...findings, ...anchors.findings], nodes: anchors.count(), isOdd};
}

/** What YAML makes of a scalar without a word: a dash that continues the text, a `!` that goes away. */
function scalarFindings(text: string, {tag}: Scalar, value: Value): readonly Finding[] {
  if (value.kind !== 'text') {
    return [];
  }
  const {at, style} = value;
  const found: Finding[] = [];
  const dash = style === 'plain' ? /\n[ \t]*- /.exec(text.slice(at.from, at.to)) : null;
  if (dash) {
    const to = at.from + dash.index + dash[0].length - 1;
    const message = 'This dash begins no entry: its line belongs to the entry above.';
    found.push({rule: READER_RULES['yaml-swallowed-dash'], at: {from: to - 1, to}, message});
  }
  if (tag === '!') {
    const from = text.lastIndexOf('!', at.from);
    const lineEnd = text.indexOf('\n', from);
    const line = text.slice(from, lineEnd === -1 ? text.length : lineEnd).trimEnd();
    const insert = `'${line.replaceAll("'", "''")}'`;
    const isOneLine = style === 'plain' && from + line.length === at.to;
    found.push({
      rule: READER_RULES['yaml-bang'],
      at: {from, to: from + 1},
      message: 'YAML drops this `!`.',
      fix: isOneLine ? {from, to: at.to, insert, title: 'Put quotes around the value'} : undefined,
    });
  }
  return found;
}
