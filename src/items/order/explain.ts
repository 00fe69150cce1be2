import type {Part, PartRole} from '../explain';
import type {Response} from '../outcome';
import type {OrderQuestion} from './split';
import {standingsOf, type Standing} from './standing';

const ROLES: Readonly<Record<Standing, PartRole>> = {
  'in order': 'right',
  'too early': 'wrong',
  'too late': 'wrong',
  kept: 'wrong',
  missing: 'missed',
  'left out': 'other',
};

/** Each step after a response: placed or not, and in which direction it is out of place. */
export function explainOrder(item: OrderQuestion, response: Response): readonly Part[] {
  const standings = standingsOf(item, response);
  return item.steps.map(({id, text}) => {
    const standing = standings.get(id) ?? 'missing';
    const misplaced = standing === 'too early' || standing === 'too late';
    return {id, role: ROLES[standing], text: misplaced ? `${text} (${standing})` : text};
  });
}
