import type {EntryGroup, FactEntry, MisconceptionEntry} from '../../reference/entry-groups';
import {dueOn} from '../../reference/freshness';
import type {Service} from '../../reference/service';
import type {CoursePage} from '../quiz-banks/course-pages';
import type {Library} from '../quiz-banks/load';
import {misconceptionsIn} from '../quiz-banks/references';
import type {Registries} from '../quiz-banks/registries';
import {byTopic, topicOfId} from './topics';

/** What `<FactList>` shows. */
export function factGroups({
  facts,
  services,
}: Pick<Registries, 'facts' | 'services'>): readonly EntryGroup<FactEntry>[] {
  const entries = [...facts.entries.values()].map(({id, value, claim, source, verifiedOn, volatile}) => ({
    id,
    value,
    claim,
    source,
    verifiedOn,
    due: dueOn(verifiedOn, volatile),
  }));
  return byTopic(entries, topicOfId, services.entries);
}

/** What `<ServiceTable>` shows: AWS can change a status any day. */
export function serviceRows({services}: Pick<Registries, 'services'>): readonly (Service & {readonly due: string})[] {
  return [...services.entries.values()].map((service) => ({...service, due: dueOn(service.verifiedOn, true)}));
}

/** What `<MisconceptionList>` shows. */
export function misconceptionGroups(
  {banks, registries: {misconceptions, services}}: Pick<Library, 'banks' | 'registries'>,
  pages: readonly CoursePage[],
): readonly EntryGroup<MisconceptionEntry>[] {
  const named = banks.flatMap(({file}) => misconceptionsIn(file.value).map(({id}) => id));
  const entries = [...misconceptions.entries.values()].map(({id, belief, correction, section}) => ({
    id,
    belief,
    correction,
    section,
    place: placeOf(section, pages),
    used: named.filter((other) => other === id).length,
  }));
  return byTopic(entries, topicOfId, services.entries);
}

/** A section as a reader knows it, such as `AWS CodeBuild: Environments`; its address where it is not written yet. */
function placeOf(section: string, pages: readonly CoursePage[]): string {
  const [path, id] = section.split('#');
  const page = pages.find((other) => other.path === path);
  const heading = page?.sections.find((other) => other.id === id);
  return page && heading ? `${page.title}: ${heading.title}` : section;
}
