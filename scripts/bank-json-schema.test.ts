import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {bankJsonSchema, SCHEMA_FILE} from './bank-json-schema';

describe('the schema for editors', () => {
  test('is what the zod schema says today; otherwise run npm run schema', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await bankJsonSchema());
  });

  test('is named in the first line of every bank', () => {
    const banks = readdirSync('quizzes').filter((file) => file.endsWith('.yaml'));
    const silent = banks.filter(
      (file) =>
        !readFileSync(`quizzes/${file}`, 'utf8').startsWith('# yaml-language-server: $schema=./bank.schema.json\n'),
    );
    expect(banks.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });
});
