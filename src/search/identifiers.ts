/** A key of YAML or JSON, or a name with an underscore, a dot or a hump. */
const KEY = /^[ \t]*(?:- )?"?([\p{L}_][\p{L}\p{N}_.-]*)"?:/gmu;
const NAME = /[\p{L}][\p{L}\p{N}]*(?:[_.]\p{L}[\p{L}\p{N}]*|\p{Ll}\p{Lu}[\p{L}\p{N}]*)+/gu;
const MOST = 40;

/** What a block of code is found by: its keys and names, each once. The rest of it would fill the index with paths and options. */
export function identifiersIn(code: string): readonly string[] {
  const keys = [...code.matchAll(KEY)].map(([, key = '']) => key);
  const names = code.match(NAME) ?? [];
  return [...new Set([...keys, ...names])].filter(({length}) => length > 2 && length <= 60).slice(0, MOST);
}
