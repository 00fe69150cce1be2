import {isPlaceholder} from '../placeholder';
import {ruleTable, type Findings} from '../problem';
import {mapOf} from '../map-checks';
import {shellText} from '../scalar-checks';
import type {Check} from '../shape';
import {entriesOf, type Entry} from '../value';

/** What can be wrong with versions of runtimes. */
export const RUNTIME_RULES = ruleTable({
  'runtime-latest': {
    severity: 'info',
    section: '/codebuild/environments#mistake-runtime-ignored',
    why: 'The same commit is built with another version when the image gets one, and nobody notices until something breaks.',
    remedy: 'Name the version that you test with.',
  },
  // CodeBuild’s own table of runtimes writes `golang: 1.20`, so this is no fault of a file.
  'runtime-number': {
    severity: 'info',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'To YAML this is a number, and a number has no zero at its end. CodeBuild’s own table of runtimes has versions without quotes; other programs that read or rewrite the file may make 3.1 of 3.10.',
    remedy: 'Put quotes around the version.',
  },
});

const versions = mapOf(shellText);

/** `runtime-versions`: names of runtimes and their versions. */
export const checkRuntimes: Check = function* check(value, here) {
  yield* versions(value, here);
  for (const entry of entriesOf(value)) {
    yield* versionFindings(entry);
  }
};

function* versionFindings({key, value}: Entry): Findings {
  if (value.kind !== 'text' || isPlaceholder(value.text)) {
    return;
  }
  const {at, style, text} = value;
  if (/^latest$/i.test(text)) {
    yield {rule: RUNTIME_RULES['runtime-latest'], at, message: `\`${key}: latest\` changes with the image.`};
  } else if (style === 'plain' && /^\d+\.\d*0$/.test(text) && !/^\d+\.0$/.test(text)) {
    const message = `Without quotes, \`${text}\` is the number ${Number(text)} to YAML.`;
    yield {
      rule: RUNTIME_RULES['runtime-number'],
      at,
      message,
      fix: {...at, insert: `'${text}'`, title: `Write '${text}'`},
    };
  }
}
