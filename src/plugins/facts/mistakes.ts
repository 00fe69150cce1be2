import {readProse} from '../../lib/prose';
import type {EntryGroup, MistakeEntry} from '../../reference/entry-groups';
import type {CoursePage, CourseSection} from '../quiz-banks/course-pages';
import type {Registries} from '../quiz-banks/registries';
import {byTopic} from './topics';

type Words = Pick<Registries, 'facts' | 'terms' | 'services'>;

/** Where mistakes go that belong to no single service. */
const ACROSS = 'across-the-services';

/**
 * What `<MistakeList>` shows: the symptom of every mistake on every page, by service. Throws where one can't be read, with file
 * and line.
 */
export function mistakeGroups(pages: readonly CoursePage[], words: Words): readonly EntryGroup<MistakeEntry>[] {
  const {entries: services} = words.services;
  const topicOf = ({section}: MistakeEntry) => {
    const topic = /^\/([a-z0-9-]+)/.exec(section)?.[1] ?? '';
    return services.has(topic) ? topic : ACROSS;
  };
  const groups = byTopic(
    pages.flatMap((page) => mistakesOn(page, words)),
    topicOf,
    services,
  );
  // A reader looks for an error of a service; what is about all of them comes last.
  return [...groups.filter(({id}) => id !== ACROSS), ...groups.filter(({id}) => id === ACROSS)];
}

/** The mistakes of one page: sections of level 3 whose id begins with `mistake-`. */
export function mistakesOn(page: CoursePage, words: Words): readonly MistakeEntry[] {
  return page.sections
    .filter(({level, id}) => level === 3 && id.startsWith('mistake-'))
    .map((section) => ({
      name: section.title,
      section: `${page.path}#${section.id}`,
      page: page.title,
      symptom: symptomOf(section, page, words),
    }));
}

function symptomOf({body, line}: CourseSection, page: CoursePage, words: Words): string {
  const markdown = /<Symptom>([\s\S]*?)<\/Symptom>/.exec(body)?.[1];
  if (markdown === undefined || markdown.trim() === '') {
    throw new Error(`${page.file}:${line}: a mistake needs <Symptom> with what one sees`);
  }
  const reading = readProse(plainMarkdown(markdown.trim(), words));
  if ('problem' in reading) {
    throw new Error(`${page.file}:${line}: <Symptom> can’t be shown on /beginner-mistakes: ${reading.problem}`);
  }
  return reading.html;
}

/** Markdown without what only a page can show: facts and terms as their words, links into the site as theirs. */
function plainMarkdown(markdown: string, {facts, terms}: Words): string {
  return markdown
    .replace(/<Fact id="([^"]*)" \/>/g, (whole, id: string) => facts.entries.get(id)?.value ?? whole)
    .replace(/<Term id="([^"]*)" \/>/g, (whole, id: string) => terms.entries.get(id)?.term ?? whole)
    .replace(/<Term id="[^"]*">([\s\S]*?)<\/Term>/g, '$1')
    .replace(/\[([^\]]*)\]\((?:\/|#)[^)]*\)/g, '$1');
}
