import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {explain} from './explain';
import {grade} from './grade';
import {Item} from './schemas';
import {notesOf, questionOf} from './split';

const types = readdirSync(__dirname, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

describe('every item type', () => {
  test('is a folder; there is at least one', () => {
    expect(types).toContain('choice');
  });

  test.each(types)('%s has the same files as its neighbors', (type) => {
    expect(readdirSync(join(__dirname, type))).toEqual(
      expect.arrayContaining([
        'Interaction.tsx',
        'Interaction.module.css',
        'Interaction.test.tsx',
        'example.yaml',
        'explain.ts',
        'grade.ts',
        'grade.test.ts',
        'schema.ts',
        'split.ts',
      ]),
    );
  });

  test.each(types)('%s has an example that parses, splits and can be explained in full', (type) => {
    const item = Item.parse(parse(readFileSync(join(__dirname, type, 'example.yaml'), 'utf8')));
    const notes = notesOf(item);
    const parts = explain(questionOf(item), []);
    expect(item.type).toBe(type);
    expect(grade(questionOf(item), []).credit).toBeLessThan(1);
    expect(Object.keys(notes.parts).sort()).toEqual(parts.map(({id}) => id).sort());
  });

  test.each(types)('%s sends no explanation along with the question', (type) => {
    const item = Item.parse(parse(readFileSync(join(__dirname, type, 'example.yaml'), 'utf8')));
    expect(JSON.stringify(questionOf(item))).not.toMatch(/"(?:why|misconception|sources)"/);
  });
});
