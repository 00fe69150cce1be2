import type {BankItem} from './bank';
import type {LooseItem} from './loose-item';

/** A question for tests: options a, b and c, of which `keys` are right. */
export function exampleItem(id: string, keys: readonly string[] = ['a']): BankItem {
  return {
    type: 'choice',
    scoring: 'all',
    id,
    aliases: [],
    level: 'apply',
    objective: 'topic.name',
    section: '/page#section',
    stem: `<p>What about ${id}?</p>`,
    rev: 'rev-1',
    hintCount: 0,
    options: ['a', 'b', 'c'].map((option) => ({id: option, key: keys.includes(option), text: `${id} ${option}`})),
  };
}

/** The same question out of its bank; whoever chooses b holds the belief `<home>.belief`. */
export function exampleLooseItem(id: string, home: string): LooseItem {
  const belief = `${home}.belief`;
  return {
    home,
    item: exampleItem(id),
    objectives: {'topic.name': {title: 'Name the thing', section: '/page#section'}},
    notes: {parts: {a: {why: `${id}: because of a`}, b: {why: `${id}: not b`, misconception: belief}}, sources: []},
    misconceptions: {[belief]: {belief: 'It is b.', correction: 'It is a.', section: '/page#belief'}},
  };
}
