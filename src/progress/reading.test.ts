import {expect, test} from 'vitest';
import {merge} from './merge';
import {NO_PROGRESS, parseProgress, printProgress, record} from './progress';
import {isReading, readPages, tickPage} from './reading';

test('a ticked page is read, also after saving, and no longer once the tick is taken away', () => {
  const ticked = tickPage(NO_PROGRESS, '/codebuild', true, 1);
  const saved = parseProgress(printProgress(ticked));
  expect(saved.kind === 'progress' && [...readPages(saved.progress)]).toEqual(['/codebuild']);
  expect([...readPages(tickPage(ticked, '/codebuild', false, 2))]).toEqual([]);
});

test('of two browsers, the later tick counts, whichever way they are merged', () => {
  const ticked = tickPage(NO_PROGRESS, '/codebuild', true, 1);
  const cleared = tickPage(NO_PROGRESS, '/codebuild', false, 2);
  expect([...readPages(merge(ticked, cleared))]).toEqual([]);
  expect([...readPages(merge(cleared, ticked))]).toEqual([]);
  expect([...readPages(merge(cleared, tickPage(NO_PROGRESS, '/codebuild', true, 3)))]).toEqual(['/codebuild']);
});

test('answers to items are no pages', () => {
  const answered = record(NO_PROGRESS, 'codebuild-x', {rev: 'r', response: ['a'], credit: 1, at: 1});
  expect([...readPages(answered)]).toEqual([]);
  expect([isReading('codebuild-x'), isReading('read:/codebuild')]).toEqual([false, true]);
});
