import {meaningTokens} from '../../lib/meaning';
import type {ItemNotes} from '../notes';
import {fold} from './fold';
import type {Block} from './render';
import type {ClozeItem} from './schema';

/** A gap as the page asks it and grades it. */
export type ClozeGap = Pick<ClozeItem['gaps'][number], 'id' | 'exact' | 'width'> & {
  /** Right answers; the first is shown. */
  readonly accept: readonly string[];
  readonly pattern?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  /** Wrong answers that the notes explain. */
  readonly wrong: readonly string[];
};

/** What a page needs to ask a cloze item and to grade it. */
export type ClozeQuestion = Pick<ClozeItem, 'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem'> & {
  readonly text: readonly Block[];
  /** In the order of the text. */
  readonly gaps: readonly ClozeGap[];
};

type Note = ItemNotes['parts'][string];

/** Id of the part that explains a known wrong answer, by its place in the gap's list. */
export function wrongPartId(gap: string, place: number): string {
  return `${gap}/${place + 1}`;
}

/** The item without its explanations. */
export function clozeQuestion({
  type,
  id,
  aliases,
  level,
  objective,
  section,
  stem,
  text,
  gaps,
}: ClozeItem): ClozeQuestion {
  const placed = text.flatMap(({pieces}) => pieces.flatMap((piece) => ('gap' in piece ? [piece.gap] : [])));
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    text,
    gaps: placed.flatMap((place) => gaps.filter((gap) => gap.id === place)).map(gapQuestion),
  };
}

/** The item's explanations: of each gap, and of each known wrong answer. */
export function clozeNotes({gaps, sources}: ClozeItem): ItemNotes {
  return {
    parts: Object.fromEntries(gaps.flatMap(notesOfGap)),
    sources,
  };
}

/** What makes the item the item it is, wording aside: gaps, what they accept, and the code around them. */
export function clozeMeaning({text, gaps}: ClozeItem): unknown {
  return {
    text: text.map(tokensOf),
    gaps: [...gaps]
      .map(({id, accept, pattern = null, exact, choices = []}) => {
        const folded = (answers: readonly string[]) => answers.map((answer) => fold(answer, exact)).sort();
        return [id, exact, pattern, folded(accept), folded(choices)];
      })
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  };
}

function notesOfGap({id, why, wrong}: ClozeItem['gaps'][number]): readonly (readonly [string, Note])[] {
  return [
    [id, {why}],
    ...wrong.map(({why: note, misconception}, place) => [wrongPartId(id, place), {why: note, misconception}] as const),
  ];
}

function gapQuestion({id, accept, pattern, exact, choices, wrong, width}: ClozeItem['gaps'][number]): ClozeGap {
  return {id, accept, pattern, exact, choices, wrong: wrong.map(({answer}) => answer), width};
}

function tokensOf({language, pieces}: Block): readonly string[] {
  const html = pieces.map((piece) => ('gap' in piece ? `<code>[[${piece.gap}]]</code>` : piece.html)).join('');
  return meaningTokens(language === undefined ? html : `<code>${html.replace(/<\/?code>/g, '')}</code>`);
}
