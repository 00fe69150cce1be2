import {nearest} from '../../../lib/nearest';
import {isPlaceholder} from '../placeholder';
import {ruleTable, type Findings} from '../problem';
import {renaming} from '../keys';
import {mapOf} from '../map-checks';
import {shellText} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, type Entry, type Value} from '../value';

/** What can be wrong with versions of runtimes. */
export const RUNTIME_RULES = ruleTable({
  'runtime-unknown': {
    severity: 'warning',
    section: '/codebuild/environments#mistake-runtime-ignored',
    why: 'The images of AWS know a few runtimes by name and end the build at any other. Images of your own skip the section.',
    remedy: 'Write the name as AWS has it, or install the tool by a command.',
  },
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

/** The names in AWS’s table of runtimes, and `docker`, which older images had. */
const RUNTIMES = ['android', 'docker', 'dotnet', 'golang', 'java', 'nodejs', 'php', 'python', 'ruby'];
/** Other names of the same. */
const ALSO: Readonly<Record<string, string>> = {
  ...{node: 'nodejs', 'node.js': 'nodejs', js: 'nodejs', npm: 'nodejs', go: 'golang', python3: 'python'},
  ...{jdk: 'java', openjdk: 'java', corretto: 'java', dotnetcore: 'dotnet', 'dotnet-core': 'dotnet', '.net': 'dotnet'},
};

/** `runtime-versions`: names of runtimes and their versions. */
export const checkRuntimes: Check = function* check(value, here) {
  yield* versions(value, here);
  for (const entry of entriesOf(value)) {
    yield* nameFindings(entry, value);
    yield* versionFindings(entry);
  }
};

function* nameFindings(entry: Entry, map: Value): Findings {
  const {key, keyAt: at} = entry;
  if (map.kind !== 'map' || RUNTIMES.includes(key) || isPlaceholder(key)) {
    return;
  }
  const name = key.toLowerCase();
  const meant = (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined) ?? nearest(key.slice(0, 20), RUNTIMES);
  const guess = meant === undefined ? `there are: ${RUNTIMES.join(', ')}.` : `did you mean \`${meant}\`?`;
  const message = `AWS has no runtime \`${shorten(key)}\`; ${guess}`;
  const fix = meant === undefined ? undefined : renaming(entry, map, meant);
  yield {rule: RUNTIME_RULES['runtime-unknown'], at, message, fix};
}

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
