import type {Part} from '../explain';
import type {Response} from '../outcome';
import {readAnswers} from './grade';
import {judge, type Judgement} from './judge';
import {wrongPartId, type ClozeGap, type ClozeQuestion} from './split';

/** Each gap after a response, and behind it each wrong answer that is known for it. */
export function explainCloze(item: ClozeQuestion, response: Response): readonly Part[] {
  const answers = readAnswers(item, response);
  return item.gaps.flatMap((gap, index) => {
    const text = (answers.get(gap.id) ?? '').trim();
    const judgement = judge(gap, text);
    const name = `Gap ${index + 1}: `;
    return [
      {id: gap.id, role: ROLES[judgement.kind], text: name + wordsFor(gap, text, judgement)},
      ...gap.wrong.map((answer, place): Part => {
        const given = judgement.kind === 'known' && judgement.place === place;
        return {id: wrongPartId(gap.id, place), role: given ? 'wrong' : 'other', text: name + code(answer)};
      }),
    ];
  });
}

/** A known wrong answer has a part of its own that says what was done; the gap then says what would have been right. */
const ROLES: Readonly<Record<Judgement['kind'], Part['role']>> = {
  right: 'right',
  near: 'wrong',
  wrong: 'wrong',
  known: 'missed',
  empty: 'missed',
};

function wordsFor(gap: ClozeGap, text: string, judgement: Judgement): string {
  const shown = code(gap.accept[0] ?? '');
  switch (judgement.kind) {
    case 'right':
      return code(text);
    case 'near':
      return `${code(text)}, nearly: it is spelled ${code(judgement.meant)}`;
    case 'wrong':
      return `${code(text)}; right is ${shown}`;
    default:
      return shown;
  }
}

/** What somebody typed, as text in HTML. */
function code(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<code>${escaped}</code>`;
}
