import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {SearchDocument} from './document';
import {engineOf} from './engine';
import {indexOf} from './search-index';
import {SUGGESTIONS} from './suggestions';

const docs = join(__dirname, '../../docs');
const documents = readdirSync(docs, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .flatMap((file) => sectionsOf(readFileSync(join(docs, file), 'utf8')));
const search = engineOf(indexOf(documents));

// Pages of a service share the beginning of their address, so that an answer may move to a page of its own.
test.each([
  ['minimum healthy hosts', '/codedeploy'],
  ['post_build', '/codebuild'],
  ['aproval rule', '/codecommit'],
  ['git credentials', '/codecommit'],
  ['buildspec', '/codebuild'],
  ['lifecycle events', '/codedeploy'],
  ['BeforeAllowTraffic', '/codedeploy'],
  ['file_exists_behavior', '/codedeploy'],
  ['all at once', '/codedeploy'],
  ['OneAtATime', '/codedeploy'],
  ['superseded', '/codepipeline'],
  ['manual aproval', '/codepipeline'],
  ['pull request', '/codecommit'],
  ['canary', '/codedeploy'],
  ['cache', '/codebuild'],
  ['execution mode', '/codepipeline'],
  ['roll back deployment', '/codedeploy'],
  ['privileged docker', '/codebuild'],
])('“%s” leads to a page of %s among the first three', (query, service) => {
  const places = search(query)
    .hits.slice(0, 3)
    .map(({address}) => address);
  expect(places).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${service}[/#]`))]));
});

test.each(SUGGESTIONS)('the suggestion “%s” finds something with all its words', (suggestion) => {
  expect(search(suggestion)).toMatchObject({whole: true});
});

/** A page as it stands in `docs/`, simply: markup taken out, cut at its headings. */
function sectionsOf(mdx: string): readonly SearchDocument[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1] ?? '';
  const place = {path: `${field('slug')}/`, title: field('title')};
  return body.split(/^(?=#{2,3} )/m).map((part, index) => {
    const [, title = '', id = ''] = /^#+ (.*?) \{\/\* #(\S+) \*\/\}/.exec(part) ?? [];
    const text = part.replace(/^#.*|^(?:import|export) .*|<[^>]+>|\{\/\*.*?\*\/\}|\]\([^)]*\)|[`*|[\]]/gm, ' ');
    return index === 0
      ? {kind: 'page', place, id: '', title: place.title, text: `${field('description')} ${text}`}
      : {kind: 'section', place, id, title, text};
  });
}
