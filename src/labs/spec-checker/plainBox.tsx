import {offsetOf, type TextBox} from './text-box';

/** A `<textarea>` as a box. It can't underline anything; the list of problems says it all. */
export function plainBox(area: HTMLTextAreaElement): TextBox {
  return {
    text: () => area.value,
    length: () => area.value.length,
    replace: (text) => {
      area.value = text;
      area.setSelectionRange(0, 0);
    },
    change: ({from, to, insert}) => area.setRangeText(insert, from, to, 'end'),
    goTo: (position) => {
      const offset = offsetOf(area.value, position);
      area.focus();
      area.setSelectionRange(offset, offset);
      // No line wraps, so all are of one height. Two lines above are kept in sight.
      const lines = area.value.split('\n').length;
      area.scrollTop = (area.scrollHeight / lines) * Math.max(0, position.line - 3);
    },
    selectAll: () => {
      area.focus();
      area.select();
    },
    mark: () => undefined,
    remove: () => undefined,
  };
}
