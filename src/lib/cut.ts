const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^>"])*>/g;
const EMPTY = /<([a-z][a-z0-9]*)(?:"[^"]*"|[^>"])*><\/\1>/g;
const VOID: readonly string[] = ['br', 'hr', 'img', 'input'];

/**
 * Cuts phrasing HTML at every `marker` in its text. What is open at a cut is closed before it and opened again after it,
 * so that each piece is well-formed by itself. One piece more than there are markers; a piece may be empty.
 */
export function cut(html: string, marker: string): readonly string[] {
  let open: readonly {readonly name: string; readonly tag: string}[] = [];
  return html.split(marker).map((piece) => {
    const before = open.map(({tag}) => tag).join('');
    for (const [tag, slash, name = ''] of piece.matchAll(TAG)) {
      if (!VOID.includes(name)) {
        open = slash ? open.slice(0, -1) : [...open, {name, tag}];
      }
    }
    const after = open.map(({name}) => `</${name}>`).reverse();
    return withoutEmpty(before + piece + after.join(''));
  });
}

function withoutEmpty(html: string): string {
  const less = html.replace(EMPTY, '');
  return less === html ? html : withoutEmpty(less);
}
