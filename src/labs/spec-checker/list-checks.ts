import {isIntrinsic, isPlaceholder, placeholderNote} from './placeholder';
import {shellText} from './scalar-checks';
import {wrongType, type Check} from './shape';
import {headOf} from './value';

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
