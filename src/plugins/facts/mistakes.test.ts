import {describe, expect, test} from 'vitest';
import {Fact} from '../../reference/fact';
import {Service} from '../../reference/service';
import {Term} from '../../reference/term';
import {readCoursePage} from '../quiz-banks/course-pages';
import {mistakeGroups, mistakesOn} from './mistakes';

const SOURCE = 'https://docs.aws.amazon.com/';
const entriesOf = <Entry extends {readonly id: string}>(entry: Entry) => ({
  entries: new Map([[entry.id, entry]]),
  problems: [],
  file: {file: '', value: undefined, problems: [], problemAt: () => never()},
});
const WORDS = {
  facts: entriesOf(
    Fact.parse({
      id: 'codebuild.queue',
      value: '8 hours',
      claim: 'How long it waits.',
      source: SOURCE,
      verifiedOn: '2026-11-23',
    }),
  ),
  terms: entriesOf(
    Term.parse({
      id: 'stage',
      term: 'stage',
      short: 'A named group of actions in a pipeline, such as Build.',
      section: '/codepipeline',
    }),
  ),
  services: entriesOf(
    Service.parse({
      id: 'codebuild',
      name: 'AWS CodeBuild',
      status: 'available',
      says: 'available',
      source: SOURCE,
      verifiedOn: '2026-11-23',
    }),
  ),
};

/** A page with one mistake. */
function page(slug: string, symptom: string, rest = '<Cause>\n\nA tab.\n\n</Cause>') {
  const text = `---
title: A page
slug: ${slug}
---

## Common beginner mistakes {/* #common-beginner-mistakes */}

### Tabs in the buildspec {/* #mistake-tabs */}

<Mistake>
<Symptom>
${symptom}
</Symptom>
${rest}
</Mistake>

## Interview tip {/* #interview-tip */}
`;
  const read = readCoursePage(text, 'docs/page.mdx');
  return read ?? never();
}

function never(): never {
  throw new Error('not a page');
}

const symptomOf = (markdown: string) => mistakesOn(page('/codebuild', `\n${markdown}\n`), WORDS)[0]?.symptom;

describe('a mistake on a page', () => {
  test('is read with its name, its address and its symptom, without cause and remedy', () => {
    expect(mistakesOn(page('/codebuild', '\n`found character` in the _log_\n'), WORDS)).toEqual([
      {
        name: 'Tabs in the buildspec',
        section: '/codebuild#mistake-tabs',
        page: 'A page',
        symptom: '<p><code>found character</code> in the <em>log</em></p>',
      },
    ]);
  });

  test.each([
    ['It hangs for <Fact id="codebuild.queue" />.', '<p>It hangs for 8 hours.</p>', 'facts are values'],
    ['The <Term id="stage" /> waits.', '<p>The stage waits.</p>', 'terms are words'],
    ['The <Term id="stage">stages</Term> wait.', '<p>The stages wait.</p>', 'terms can have words of their own'],
    ['See [the cache](/codebuild#cache).', '<p>See the cache.</p>', 'the mistake’s own section has the links'],
    ['Two paragraphs.\n\nOf words.', '<p>Two paragraphs.</p>\n<p>Of words.</p>', 'a symptom may take more than a line'],
  ])('may say %j', (markdown, html, _because) => {
    expect(symptomOf(markdown)).toBe(html);
  });

  test('may show an error text as a block, in which a heading is none', () => {
    expect(symptomOf('```text title="Log"\n### Error\n```')).toContain('### Error');
  });

  test('stops the build where its symptom is missing or can’t be shown, and says where', () => {
    expect(() => mistakesOn(page('/codebuild', ''), WORDS)).toThrow('docs/page.mdx:8: a mistake needs <Symptom>');
    expect(() => symptomOf('<Fact id="codebuild.unknown" />')).toThrow('docs/page.mdx:8: <Symptom> can’t be shown');
  });
});

test('mistakes are grouped by service, and what belongs to none comes last', () => {
  const groups = mistakeGroups(
    [page('/overview', '\nA.\n'), page('/codebuild', '\nB.\n'), page('/codebuild/speed', '\nC.\n')],
    WORDS,
  );
  expect(groups.map(({id, name, entries}) => [id, name, ...entries.map(({section}) => section)])).toEqual([
    ['codebuild', 'AWS CodeBuild', '/codebuild#mistake-tabs', '/codebuild/speed#mistake-tabs'],
    ['across-the-services', 'Across the services', '/overview#mistake-tabs'],
  ]);
});
