/**
 * The moves that a link holds, between tildes, in the order of time; or what is wrong with them, in a sentence.
 *
 * @param most How many a run holds at most.
 * @param parse Reads one move; `undefined` where it can’t be read.
 */
export function readMoves<Move extends {readonly at: number}>(
  text: string,
  most: number,
  parse: (part: string) => Move | undefined,
): readonly Move[] | string {
  const parts = text === '' ? [] : text.split('~');
  if (parts.length > most) {
    return `The link has ${parts.length} moves; ${most} is the most.`;
  }
  const moves: Move[] = [];
  for (const part of parts) {
    const move = parse(part);
    if (!move) {
      return `The link’s move “${short(part)}” can’t be read.`;
    }
    if (move.at < (moves.at(-1)?.at ?? 0)) {
      return `The link’s move “${short(part)}” comes before the one in front of it.`;
    }
    moves.push(move);
  }
  return moves;
}

/** A part of a link as it is told: cut where it is long. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
