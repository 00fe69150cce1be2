import {parseDocument} from 'yaml';
import {limitFindings} from './limits';
import type {Finding} from './problem';
import {readTree} from './reader';
import {oddIndentation} from './slips';
import {SYNTAX_RULES, syntaxFindings} from './syntax';
import type {Value} from './value';

/** A text as values. `sound` says whether its structure can be trusted, so that rules about keys make sense. */
export type Reading = {
  readonly value: Value;
  readonly findings: readonly Finding[];
  readonly sound: boolean;
  /** How many nodes were looked at. */
  readonly nodes: number;
};

/** Reads a YAML or JSON text. Never throws: what can't be read is a finding. */
export function parseSpec(text: string): Reading {
  const limits = [...limitFindings(text)];
  if (limits.length > 0) {
    return unreadable(limits);
  }
  try {
    // Keys are compared by the reader, because the parser's own comparison takes ages in a large map.
    const document = parseDocument(text, {prettyErrors: false, uniqueKeys: false, merge: false});
    const tree = readTree(text, document);
    const odd = tree.isOdd && document.errors.length === 0 ? oddIndentation(text) : undefined;
    const syntax = [...syntaxFindings(text, document.errors), ...(odd ? [odd] : [])];
    const broken = syntax.some(({rule}) => rule !== SYNTAX_RULES['yaml-several-documents']);
    const findings = broken ? syntax : [...syntax, ...tree.findings];
    return {value: tree.value, findings, sound: !broken, nodes: tree.nodes};
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no reason given';
    const message = `The YAML parser gave up: ${reason}`;
    return unreadable([{rule: SYNTAX_RULES['yaml-syntax'], at: {from: 0, to: 0}, message}]);
  }
}

function unreadable(findings: readonly Finding[]): Reading {
  return {value: {kind: 'empty', at: {from: 0, to: 0}}, findings, sound: false, nodes: 0};
}
