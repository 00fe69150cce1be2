import {nearest} from '../../lib/nearest';
import {ruleTable, type Finding, type Findings, type Fix} from './problem';
import {shorten} from './shorten';
import type {Entry, Fields} from './value';

/** Longer keys are no slips of the pen. */
const LONGEST_SLIP = 40;
/** Stray keys of one map that are told; guessing what thousands were meant to be takes long. */
const MOST_STRAYS = 300;

const LEVELS = '/codebuild/buildspec#top-level-keys';

/** What can be wrong with a key, wherever it stands. Findings name the section of their own area. */
export const KEY_RULES = ruleTable({
  'key-misspelt': {
    severity: 'error',
    section: LEVELS,
    why: 'YAML takes any key, and the service looks only for the names it knows. What stands under another name is refused or never used.',
    remedy: 'Write the name as the reference has it. Hyphen, underscore, and case count.',
  },
  'key-unknown': {
    severity: 'error',
    section: LEVELS,
    why: 'The reference lists every key that can stand here. What stands under another one is refused or never used.',
    remedy: 'Remove the key, or move what it holds to where it belongs.',
  },
  'key-unlisted': {
    severity: 'warning',
    section: LEVELS,
    why: 'The reference doesn’t name this key here, so nothing says that it has an effect.',
    remedy: 'Compare the key with the reference.',
  },
  'key-misplaced': {
    severity: 'error',
    section: LEVELS,
    why: 'A key counts only on its own level. Here, nobody looks for it.',
    remedy: 'Move it, with everything under it, and mind the indentation.',
  },
  'key-missing': {
    severity: 'error',
    section: LEVELS,
    why: 'The section can’t work without this key.',
    remedy: 'Add the key, indented as its neighbors are.',
  },
});

/** The keys that a map may have. */
export type KeyTable = {
  readonly known: readonly string[];
  /** Keys of other levels, each with the place where it belongs. */
  readonly homes?: Readonly<Record<string, string>> | undefined;
  /** Keys that many files have and the reference doesn’t: the file works with them, and they do nothing. Each with what to do. */
  readonly idle?: Readonly<Record<string, string>> | undefined;
  /** The reference may have further keys, so an unknown one is no error. */
  readonly open?: boolean | undefined;
  /** Upper and lower case are alike. */
  readonly fold?: boolean | undefined;
};

/** The known key that a written one stands for. */
export function knownKey(key: string, {known, fold}: KeyTable): string | undefined {
  return known.find((name) => name === key || (fold === true && name.toLowerCase() === key.toLowerCase()));
}

/** What messages call a map. The file itself has no name. */
export function called(name: string): string {
  return name === '' ? 'the file' : `\`${name}\``;
}

/** Every key of a map that can't stand there. `name` is the map’s own. */
export function* strayKeys(map: Fields, table: KeyTable, name: string, section: string): Findings {
  const strays = map.entries.filter(({key}) => knownKey(key, table) === undefined);
  for (const entry of strays.slice(0, MOST_STRAYS)) {
    yield {...strayKey(entry, map, table, called(name)), section};
  }
}

/** The known key that a stray one was probably meant to be. */
export function slipOf(key: string, {known}: KeyTable): string | undefined {
  return key.length <= LONGEST_SLIP && !known.includes(key) ? nearest(key, known) : undefined;
}

function strayKey(entry: Entry, map: Fields, table: KeyTable, name: string): Finding {
  const {key, keyAt: at} = entry;
  const written = shorten(key);
  const home = table.homes && Object.hasOwn(table.homes, key) ? table.homes[key] : undefined;
  if (home !== undefined) {
    const message = `\`${written}\` doesn’t belong here (${name}); its place is ${home}.`;
    return {rule: KEY_RULES['key-misplaced'], at, message};
  }
  const advice = table.idle && Object.hasOwn(table.idle, key) ? table.idle[key] : undefined;
  if (advice !== undefined) {
    const message = `\`${written}\` is no key of ${name}, though many examples have it.`;
    return {rule: KEY_RULES['key-unlisted'], at, message, remedy: advice};
  }
  const meant = slipOf(key, table);
  if (meant !== undefined) {
    const message = `\`${written}\` is no key of ${name}; did you mean \`${meant}\`?`;
    return {
      rule: table.open ? KEY_RULES['key-unlisted'] : KEY_RULES['key-misspelt'],
      at,
      message,
      fix: renaming(entry, map, meant),
    };
  }
  const message = `\`${written}\` is no key of ${name}; there are: ${table.known.join(', ')}.`;
  return {rule: table.open ? KEY_RULES['key-unlisted'] : KEY_RULES['key-unknown'], at, message};
}

/** Writes the key right; none where that key is there already, because then the two have to be joined by a person. */
export function renaming({key, keyAt}: Entry, map: Fields, meant: string): Fix | undefined {
  if (map.entries.some((entry) => entry.key === meant)) {
    return undefined;
  }
  const isQuoted = keyAt.to - keyAt.from === key.length + 2;
  return {...keyAt, insert: isQuoted ? `"${meant}"` : meant, title: `Write ${meant}`};
}
