import {called, KEY_RULES, knownKey, slipOf, strayKeys, type KeyTable} from './keys';
import {hasEngineMarks, isIntrinsic, isPlaceholder, placeholderNote} from './placeholder';
import {ruleTable, type Findings, type Place} from './problem';
import {shorten} from './shorten';
import {headOf, type Value} from './value';

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

/** Takes one value: text, a number, yes or no. Says once if a template fills it in. */
export const text: Check = (value, here) => scalar(value, here, isPlaceholder);

/** Takes a text in which `${NAME}` is a shell's or CodeBuild's own business. */
export const shellText: Check = (value, here) => scalar(value, here, hasEngineMarks);

function* scalar(value: Value, here: Here, isMarked: (text: string) => boolean): Findings {
  if (value.kind === 'filled' || isIntrinsic(value)) {
    yield placeholderNote(headOf(value));
  } else if (value.kind === 'map' || value.kind === 'list') {
    yield wrongType(value, here, 'one value');
  } else if (value.kind === 'text' && isMarked(value.text)) {
    yield placeholderNote(value.at);
  }
}

/** Takes a text that `problem` finds nothing wrong with; `problem` sees no placeholders. */
export function textThat(problem: (text: string, value: Value, here: Here) => Findings): Check {
  return function* check(value, here) {
    const findings = [...text(value, here)];
    yield* findings;
    if (value.kind === 'text' && findings.length === 0) {
      yield* problem(value.text, value, here);
    }
  };
}

/** Takes one of the listed texts. With `fold`, case doesn’t count. A value in the wrong case can be mended. */
export function oneOf(values: readonly string[], {fold = false}: {readonly fold?: boolean} = {}): Check {
  return textThat(function* check(written, value, {name, section}) {
    const meant = values.find((known) => known.toLowerCase() === written.toLowerCase());
    if (meant === written || (fold && meant !== undefined)) {
      return;
    }
    const message = `\`${name}\` can’t be \`${shorten(written)}\`; it takes ${values.join(', ')}.`;
    const fix = meant === undefined ? undefined : {...value.at, insert: meant, title: `Write ${meant}`};
    yield {rule: SHAPE_RULES['wrong-value'], at: value.at, message, section, fix};
  });
}

/** Takes yes and no in YAML’s spellings. */
export const flag: Check = textThat(function* check(written, value, {name, section}) {
  if (!/^(?:yes|no|true|false|on|off)$/i.test(written)) {
    const message = `\`${name}\` can’t be \`${shorten(written)}\`; it takes yes or no.`;
    yield {rule: SHAPE_RULES['wrong-value'], at: value.at, message, section};
  }
});

/** Takes a list whose items pass. */
export function list(item: Check): Check {
  return function* check(value, here) {
    if (value.kind === 'text' || value.kind === 'map') {
      yield isIntrinsic(value) || (value.kind === 'text' && isPlaceholder(value.text))
        ? placeholderNote(headOf(value))
        : wrongType(value, here, 'a list, one entry on each line after a dash');
    } else if (value.kind === 'filled') {
      yield placeholderNote(value.at);
    } else if (value.kind === 'list') {
      for (const [index, inner] of value.items.entries()) {
        yield* item(inner, {...here, name: `${here.name}[${index}]`, at: headOf(inner)});
      }
    }
  };
}

/** Takes a list of texts, or one text in its place. */
export const texts: Check = (value, here) =>
  value.kind === 'text' ? shellText(value, here) : list(shellText)(value, here);

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

const FOUND = {text: 'one value', list: 'a list', map: 'keys', empty: 'nothing', filled: 'a placeholder'};

/** The finding about a value of the wrong kind; it stands at the key, which is where the shape is decided. */
export function wrongType(value: Value, {name, section, at}: Here, expected: string) {
  const message = `\`${name}\` takes ${expected}; here it has ${FOUND[value.kind]}.`;
  return {rule: SHAPE_RULES['wrong-type'], at, message, section};
}
