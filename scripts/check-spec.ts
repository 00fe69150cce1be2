import {readFileSync} from 'node:fs';
import {checkFiles, readArguments, USAGE} from './spec-files/spec-files';

/**
 * `npm run check-spec -- FILE...`: what is wrong with buildspecs and AppSpec files, one problem on each line. `-` reads what is
 * piped in, `--json` prints for machines. Exit 1 on errors, 2 on a file that can’t be read; warnings and notes alone exit 0.
 */
const {files, json, problem} = readArguments(process.argv.slice(2));
if (problem !== undefined) {
  console.error(`${problem}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const {output, errors, exitCode} = checkFiles(files, {json, read: readSpec});
  if (output !== '') {
    console.log(output);
  }
  for (const error of errors) {
    console.error(error);
  }
  process.exitCode = exitCode;
}

/** File descriptor 0 is what is piped in. */
function readSpec(file: string): string {
  return readFileSync(file === '-' ? 0 : file, 'utf8');
}
