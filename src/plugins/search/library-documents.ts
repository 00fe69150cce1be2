import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {plainText} from '../../lib/plain';
import type {FullBank} from '../../quiz/bank';
import type {Fact} from '../../reference/fact';
import type {Term} from '../../reference/term';
import type {SearchDocument} from '../../search/document';

const FACTS = {path: '/about/facts/', title: 'Facts'};
const GLOSSARY = {path: '/glossary/', title: 'Glossary'};

/** What is needed of a bank. */
type Asked = Pick<FullBank, 'id' | 'title' | 'description'> & {
  readonly items: readonly Pick<FullBank['items'][number], 'id' | 'stem'>[];
};

/** A bank's page and its questions; their options would give answers away. */
export function bankDocuments({id, title, description, items}: Asked): readonly SearchDocument[] {
  const place = {path: `/quizzes/${id}/`, title: `Quiz: ${title}`};
  return [
    {kind: 'page', place, id: '', title: place.title, text: description},
    ...items.map((item) => ({kind: 'question' as const, place, id: item.id, title: '', text: plainText(item.stem)})),
  ];
}

/** Facts, if the site at `outDir` has the page that lists them. */
export function factDocuments(facts: Iterable<Fact>, outDir: string): readonly SearchDocument[] {
  return isBuilt(outDir, FACTS.path)
    ? [...facts].map(({id, claim, value}) => ({
        kind: 'fact',
        place: FACTS,
        id,
        title: '',
        text: `${claim.replace(/\.$/, '')}: ${value}`,
      }))
    : [];
}

/** Terms, each in the glossary if the site has one, otherwise in the section that explains it. */
export function termDocuments(terms: Iterable<Term>, outDir: string): readonly SearchDocument[] {
  const hasGlossary = isBuilt(outDir, GLOSSARY.path);
  return [...terms].map(({id, term, short, section, also}) => {
    const [path = '', anchor = ''] = section.split('#');
    return {
      kind: 'term',
      place: hasGlossary ? GLOSSARY : {path: `${path}/`, title: GLOSSARY.title},
      id: hasGlossary ? id : anchor,
      title: term,
      text: also.length === 0 ? short : `${short} Also: ${also.join(', ')}.`,
    };
  });
}

function isBuilt(outDir: string, path: string): boolean {
  return existsSync(join(outDir, path, 'index.html'));
}
