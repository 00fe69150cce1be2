import {hasEngineMarks, isIntrinsic, isPlaceholder, placeholderNote} from './placeholder';
import type {Findings} from './problem';
import {SHAPE_RULES, wrongType, type Check, type Here} from './shape';
import {shorten} from './shorten';
import {headOf, type Value} from './value';

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
