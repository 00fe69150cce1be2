/** The parts of a prose (HTML) whose change is never just wording: code, numbers, a capitalized NOT. */
export function meaningTokens(html: string): readonly string[] {
  const code = [...html.matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(([, inner]) =>
    (inner ?? '').replace(/<[^>]+>/g, ''),
  );
  const text = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, ' ').replace(/<[^>]+>/g, ' ');
  return [...code, ...(text.match(/\d+(?:[.,]\d+)*|\bNOT\b/g) ?? [])];
}
