import {expect, test} from 'vitest';
import {readCoursePage} from './course-pages';

const PAGE = `---
title: CodeBuild
slug: /codebuild
verified_on: 2026-11-23
---

Some words.

## Phases of \`buildspec\` {/* #phases */}

\`\`\`yaml title="buildspec.yml"
## no heading {/* #comment */}
\`\`\`

Text.

### install {/* #install */}

More.

## Cache {/* #cache */}
`;

test('a page is read with its sections, each with its line and its text; code holds no headings', () => {
  const page = readCoursePage(PAGE, 'docs/codebuild.mdx');
  expect(page).toMatchObject({path: '/codebuild', title: 'CodeBuild', verifiedOn: '2026-11-23'});
  expect(page?.sections.map(({id, title, level, line}) => [id, title, level, line])).toEqual([
    ['phases', 'Phases of buildspec', 2, 9],
    ['install', 'install', 3, 17],
    ['cache', 'Cache', 2, 21],
  ]);
  expect(page?.sections[1]?.body).toBe('\nMore.\n');
});

test('a page without an address isn’t one of the course', () => {
  expect(readCoursePage('---\ntitle: Draft\n---\n', 'docs/draft.mdx')).toBeUndefined();
});
