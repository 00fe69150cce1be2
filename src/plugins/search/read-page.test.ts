import {expect, test} from 'vitest';
import {readPage, readPageHead} from './read-page';

const PAGE = `<!doctype html><html><head><meta name="description" content="What it does."></head><body>
<nav aria-label=Main>Read Quizzes</nav>
<article><div class="theme-doc-toc-mobile"><button>On this page</button></div><div class="theme-doc-markdown markdown">
<header><h1>AWS CodeBuild</h1><p class=lede>What it does.<p>Facts last verified on <time>23 November 2026</time></header>
<ul><li>One thing</li><li>another thing</li></ul>
<h2 id=phases>Phases<a href=#phases class=hash-link>\u200b</a></h2>
<p>After <code>build</code> comes <code>post_build</code>, see <code>.git</code>.</p>
<figure><figcaption><span>buildspec.yml</span><button>Copy</button></figcaption><pre><code>phases:
  post_build:
    commands: [echo done]</code></pre></figure>
<h3 id=order>Their <em>order</em></h3><table><tbody><tr><td>first</td><td>second</td></tr></tbody></table>
<h2 id=check-yourself>Check yourself</h2>
<section><p>Quiz</p><form data-current=true>What runs?</form></section>
<h2 id=sources>Sources</h2><ul><li>A guide</li></ul>
</div></article></body></html>`;

test('a page becomes itself with its beginning, then its sections, without controls, quizzes and sources', () => {
  const place = {path: '/codebuild/', title: 'AWS CodeBuild'};
  expect(readPage(PAGE, '/codebuild/')).toEqual([
    {kind: 'page', place, id: '', title: 'AWS CodeBuild', text: 'What it does. One thing another thing'},
    {
      kind: 'section',
      place,
      id: 'phases',
      title: 'Phases',
      text: 'After build comes post_build, see .git. buildspec.yml In code: phases, post_build, commands.',
    },
    {kind: 'section', place, id: 'order', title: 'Their order', text: 'first second'},
  ]);
});

test('of a tool, the name and the description are enough', () => {
  expect(readPageHead(PAGE, '/tool/')).toEqual([
    {
      kind: 'page',
      place: {path: '/tool/', title: 'AWS CodeBuild'},
      id: '',
      title: 'AWS CodeBuild',
      text: 'What it does.',
    },
  ]);
});

test('a page without a name can’t be shown in a list', () => {
  expect(readPageHead('<p>Nothing</p>', '/x/')).toEqual([]);
});
