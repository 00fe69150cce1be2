import type {ItemNotes} from '../notes';
import type {HotspotItem} from './schema';

/** What a page needs to ask a hotspot item and to grade it. */
export type HotspotQuestion = Pick<
  HotspotItem,
  'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem'
> & {
  readonly file: {
    readonly name: string;
    readonly language: string;
    /** Highlighted, phrasing HTML, in the order of the file. */
    readonly lines: readonly string[];
  };
  /** Numbers of the lines at fault, from 1, ascending. */
  readonly keys: readonly number[];
  /** Numbers of all lines that the notes explain, ascending; the keys are among them. */
  readonly explained: readonly number[];
};

/** Id of a line, in responses and notes. */
export function lineId(line: number): string {
  return `line-${line}`;
}

/** The item without its explanations. */
export function hotspotQuestion({
  type,
  id,
  aliases,
  level,
  objective,
  section,
  stem,
  file,
  lines,
}: HotspotItem): HotspotQuestion {
  const sorted = [...lines].sort((one, other) => one.line - other.line);
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    file: {name: file.name, language: file.language, lines: file.lines},
    keys: sorted.filter(({key}) => key).map(({line}) => line),
    explained: sorted.map(({line}) => line),
  };
}

/** The item's explanations. */
export function hotspotNotes({lines, sources}: HotspotItem): ItemNotes {
  return {
    parts: Object.fromEntries(lines.map(({line, why, misconception}) => [lineId(line), {why, misconception}])),
    sources,
  };
}

/** What makes the item the item it is, wording aside: the file and which of its lines are at fault. */
export function hotspotMeaning({file, lines}: HotspotItem): unknown {
  const keys = lines.filter(({key}) => key).map(({line}) => line);
  return {name: file.name, code: file.code, keys: keys.sort((one, other) => one - other)};
}
