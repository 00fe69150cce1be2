import {load} from 'cheerio';
import type {Place, SearchDocument} from '../../search/document';
import {identifiersIn} from '../../search/identifiers';

/** What is no text of the page: controls, pictures, quizzes (their questions are found by themselves), the date of verification. */
const LEFT_OUT =
  'nav, script, style, svg, button, .hash-link, .theme-doc-toc-mobile, [data-needs-script], form, section:has(form), [role="tooltip"], [hidden], header h1, header p:has(time)';

/** Sections that every page has and nobody looks for. */
const UNSOUGHT: ReadonlySet<string> = new Set(['check-yourself', 'sources']);

/** Elements whose words don't run on into the next one's. */
const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, div, figcaption, summary, blockquote';

/** Text never holds these; they mark where a section begins and where its heading ends. */
const SECTION = '\u0001';
const HEADING = '\u0002';

/** A built page of the course as documents: itself with its beginning, then each section under an h2 or h3 that has an id. */
export function readPage(html: string, path: string): readonly SearchDocument[] {
  const $ = load(html);
  const place: Place = {path, title: fold($('h1').first().text())};
  const text = $('article .markdown').first();
  text.find(LEFT_OUT).remove();
  text.find('pre').each((_, code) => {
    const names = identifiersIn($(code).text());
    $(code).text(names.length === 0 ? '' : ` In code: ${names.join(', ')}. `);
  });
  text.find(BLOCKS).append(' ');
  text.find('h2[id], h3[id]').each((_, heading) => {
    const id = $(heading).attr('id') ?? '';
    $(heading).text(`${SECTION}${id}${HEADING}${$(heading).text()}${HEADING}`);
  });
  const [beginning = '', ...sections] = text.text().split(SECTION);
  return [
    {kind: 'page', place, id: '', title: place.title, text: fold(beginning)},
    ...sections.flatMap((section): readonly SearchDocument[] => {
      const [id = '', title = '', words = ''] = section.split(HEADING);
      return UNSOUGHT.has(id) ? [] : [{kind: 'section', place, id, title: fold(title), text: fold(words)}];
    }),
  ];
}

/** A built page that is found by its name and description alone: a tool, or a list of what is found by itself. */
export function readPageHead(html: string, path: string): readonly SearchDocument[] {
  const $ = load(html);
  const title = fold($('h1').first().text());
  const text = fold($('meta[name="description"]').attr('content') ?? '');
  return title === '' ? [] : [{kind: 'page', place: {path, title}, id: '', title, text}];
}

function fold(text: string): string {
  return text
    .replace(/[\u200b\s]+/g, ' ')
    .replace(/ ([.,;:!?)])(?= |$)/g, '$1')
    .trim();
}
