/** A heading of a page, of level 2 or 3, in the order of the page. */
export type PageSection = {readonly id: string; readonly level: 2 | 3};

/** Sections that every lesson has and that teach nothing by themselves. */
const FRAME: ReadonlySet<string> = new Set([
  'common-beginner-mistakes',
  'interview-tip',
  'key-takeaways',
  'check-yourself',
  'sources',
]);

/**
 * C05: the sections of level 2 of a lesson that no item is about, neither about themselves nor about a section of level 3 in
 * them. `asked` are the sections that items name, such as `/codebuild#phases`.
 */
export function unaskedSections<Section extends PageSection>(
  path: string,
  sections: readonly Section[],
  asked: ReadonlySet<string>,
): readonly Section[] {
  if (!isLesson(sections)) {
    return [];
  }
  return sections.filter((section, index) => {
    if (section.level !== 2 || FRAME.has(section.id)) {
      return false;
    }
    const rest = sections.slice(index + 1);
    const end = rest.findIndex(({level}) => level === 2);
    const below = end === -1 ? rest : rest.slice(0, end);
    return ![section, ...below].some(({id}) => asked.has(`${path}#${id}`));
  });
}

/** Whether a page teaches: it then asks, too. */
function isLesson(sections: readonly PageSection[]): boolean {
  return sections.some(({id}) => id === 'check-yourself');
}
