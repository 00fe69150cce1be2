import type {BankItem} from './bank';

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
