import {ruleTable, type Findings, type Place} from './problem';
import type {Value} from './value';

/** The place a value is read for. */
export type Here = {
  /** What messages call it, such as `phases.build`. */
  readonly name: string;
  /** The section of the guide that teaches it. */
  readonly section: string;
  /** The key that holds it, or the beginning of an item. */
  readonly at: Place;
  /** The whole file, for what only its characters tell. */
  readonly source: string;
};

/** Says what is wrong with a value. */
export type Check = (value: Value, here: Here) => Findings;

/** What can be wrong with a value, wherever it stands. */
export const SHAPE_RULES = ruleTable({
  'wrong-type': {
    severity: 'error',
    section: '/codebuild/buildspec#top-level-keys',
    why: 'The service expects another kind of value under this key and refuses the file.',
    remedy: 'Give the value the shape that the reference has.',
  },
  'wrong-value': {
    severity: 'error',
    section: '/codebuild/buildspec#top-level-keys',
    why: 'The service knows a fixed set of values here and refuses others.',
    remedy: 'Use one of the values that the reference lists.',
  },
});

/** Takes everything. */
export const anything: Check = () => [];

const FOUND = {text: 'one value', list: 'a list', map: 'keys', empty: 'nothing', filled: 'a placeholder'};

/** The finding about a value of the wrong kind; it stands at the key, which is where the shape is decided. */
export function wrongType(value: Value, {name, section, at}: Here, expected: string) {
  const message = `\`${name}\` takes ${expected}; here it has ${FOUND[value.kind]}.`;
  const isGlued = value.kind === 'text' && value.style === 'plain' && /^[\w-]+:[^\s/]/.test(value.text);
  const remedy = isGlued ? 'Write a space after the colon; without one, YAML reads one text.' : undefined;
  return {rule: SHAPE_RULES['wrong-type'], at, message, section, remedy};
}
