import {format} from 'prettier';
import * as z from 'zod';
import {BankFile} from '../src/quiz/bank';

/** Where editors find the schema; the first line of each bank points here. */
export const SCHEMA_FILE = 'quizzes/bank.schema.json';

/** The zod schema of a bank as JSON Schema (draft 2020-12), as an author writes it. */
export async function bankJsonSchema(): Promise<string> {
  return format(JSON.stringify(z.toJSONSchema(BankFile, {io: 'input'})), {parser: 'json', printWidth: 120});
}
