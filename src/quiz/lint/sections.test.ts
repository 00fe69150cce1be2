import {describe, expect, test} from 'vitest';
import {unaskedSections, type PageSection} from './sections';

const h2 = (id: string): PageSection => ({id, level: 2});
const h3 = (id: string): PageSection => ({id, level: 3});
const LESSON = [
  h2('phases'),
  h3('install'),
  h2('cache'),
  h2('common-beginner-mistakes'),
  h3('mistake-tabs'),
  h2('check-yourself'),
];

describe('a lesson', () => {
  test.each([
    [[], ['phases', 'cache'], 'its frame teaches nothing by itself'],
    [['/codebuild#phases'], ['cache'], 'an item can be about the section'],
    [['/codebuild#install'], ['cache'], 'or about a part of it'],
    [['/codebuild#install', '/codebuild#mistake-tabs'], ['cache'], 'a part belongs to the section above it only'],
    [['/codebuild/speed#cache', '/codebuild#phases'], ['cache'], 'a section of another page is another section'],
    [['/codebuild#phases', '/codebuild#cache'], [], 'everything is asked about'],
  ])('asked about %j lacks %j: %s', (asked, missing, _because) => {
    expect(unaskedSections('/codebuild', LESSON, new Set(asked)).map(({id}) => id)).toEqual(missing);
  });

  test('is a page that has a quiz; others may teach without asking', () => {
    expect(unaskedSections('/teams', [h2('links')], new Set())).toEqual([]);
  });
});
