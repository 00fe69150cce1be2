import {readFileSync, writeFileSync} from 'node:fs';
import {bankJsonSchema, SCHEMA_FILE} from './bank-json-schema';

/** `npm run schema`: writes the JSON Schema that editors complete and check banks with. `--check`: fails where it is stale. */
const schema = await bankJsonSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(SCHEMA_FILE, schema);
  console.log(`wrote ${SCHEMA_FILE}`);
} else if (readFileSync(SCHEMA_FILE, 'utf8') !== schema) {
  console.error(`${SCHEMA_FILE} is stale: the schema in src/ changed since. Run "npm run schema" and commit the file.`);
  process.exitCode = 1;
}
