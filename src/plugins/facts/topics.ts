import type {EntryGroup} from '../../reference/entry-groups';
import type {Registries} from '../quiz-banks/registries';

/** Topics that are pages about more than one service. */
const NAMES: Readonly<Record<string, string>> = {
  overview: 'Overview',
  basics: 'CI/CD basics',
  together: 'How it fits together',
};

/** Entries under their topics, topics in the order in which they first come up. */
export function byTopic<Entry>(
  entries: readonly Entry[],
  topicOf: (entry: Entry) => string,
  services: Registries['services']['entries'],
): readonly EntryGroup<Entry>[] {
  const topics = [...new Set(entries.map(topicOf))];
  return topics.map((id) => ({
    id,
    name: services.get(id)?.name ?? NAMES[id] ?? spelled(id),
    entries: entries.filter((entry) => topicOf(entry) === id),
  }));
}

/** The first part of a registry id. */
export function topicOfId({id}: {readonly id: string}): string {
  return id.split('.')[0] ?? id;
}

/** `cross-account` as `Cross account`. */
function spelled(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
