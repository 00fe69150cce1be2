const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x3C;': '<',
  '&#x26;': '&',
  '&#x27;': "'",
  '&amp;': '&',
};

/** The words of an HTML text that `toHtml` made: tags taken out, its few entities read back, white space folded. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp|#x3C|#x26|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

/** The first words of an HTML text, at most `length` characters, with an ellipsis where it goes on; code blocks are left out. */
export function beginningOf(html: string, length: number): string {
  const text = plainText(html.replace(/<pre>[\s\S]*?<\/pre>/g, ' '));
  if (text.length <= length) {
    return text;
  }
  // Half of a surrogate pair would be shown as a replacement character.
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
