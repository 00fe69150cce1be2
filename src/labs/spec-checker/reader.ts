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
});

/** A document as values with places. `nodes` says how many nodes were looked at. */
export type Tree = {readonly value: Value; readonly findings: readonly Finding[]; readonly nodes: number};

/** Turns a parsed document into values. Walks each node once, however many aliases name it. */
export function readTree(text: string, document: Document): Tree {
  const findings: Finding[] = [];
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
  return {value, findings: [...findings, ...anchors.findings], nodes: anchors.count()};
}
