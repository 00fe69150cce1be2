import {ruleTable, type Finding, type Place} from './problem';
import {shorten} from './shorten';
import type {Value} from './value';

/** Aliases may make a document this many times as large, and then 10,000 nodes more. */
const GROWTH = 10;
const GROWTH_FREE = 10_000;

const TRAPS = '/codebuild/buildspec#yaml-traps';

/** What can be wrong with an alias. */
export const ALIAS_RULES = ruleTable({
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
});

/** The anchors of a document, in the order in which its nodes are read. */
export type Anchors = {
  /** A node is read. Hands back what ends it, with the value that was made of it. */
  readonly begin: (anchor: string | undefined) => (value: Value) => void;
  /** What an alias names, or what is wrong with it. */
  readonly resolve: (name: string, at: Place) => Value;
  readonly findings: readonly Finding[];
  /** How many nodes were read. */
  readonly count: () => number;
};

/** Keeps the anchors of a text. An alias costs nothing, and counts as much as what it names. */
export function anchorsOf(text: string): Anchors {
  const findings: Finding[] = [];
  const anchors = new Map<string, Value>();
  const open = new Set<string>();
  const sizes = new Map<Value, number>();
  let nodes = 0;
  let expanded = 0;
  let exploded = false;

  function begin(anchor: string | undefined) {
    nodes += 1;
    expanded += 1;
    const before = expanded;
    if (anchor !== undefined) {
      open.add(anchor);
    }
    return (value: Value) => {
      if (anchor !== undefined) {
        open.delete(anchor);
        anchors.set(anchor, value);
        sizes.set(value, expanded - before + 1);
      }
    };
  }

  function resolve(name: string, at: Place): Value {
    const filled: Value = {kind: 'filled', at};
    const target = anchors.get(name);
    if (open.has(name)) {
      const message = `\`*${name}\` stands inside of what it names.`;
      findings.push({rule: ALIAS_RULES['yaml-alias-loop'], at, message});
      return filled;
    }
    if (target === undefined) {
      findings.push(unknownAlias(text, name, at));
      return filled;
    }
    expanded += sizes.get(target) ?? 0;
    if (expanded <= nodes * GROWTH + GROWTH_FREE) {
      return target;
    }
    if (!exploded) {
      const message = `With \`*${name}\`, aliases make the file more than ${GROWTH} times as large as it is written.`;
      findings.push({rule: ALIAS_RULES['yaml-alias-bomb'], at, message});
    }
    exploded = true;
    return filled;
  }

  return {begin, resolve, findings, count: () => nodes};
}

function unknownAlias(text: string, name: string, at: Place): Finding {
  const written = text.slice(at.from, at.to);
  const isPattern = /[*/.]/.test(name);
  return {
    rule: ALIAS_RULES['yaml-unknown-alias'],
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
