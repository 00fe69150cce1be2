import {ruleTable, type Findings} from '../problem';
import {list} from '../list-checks';
import {fields} from '../map-checks';
import {textThat} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import {fieldOf, itemsOf, textOf, type Value} from '../value';

const FILES = '/codedeploy/appspec#files';

/** What can be wrong with sources and destinations. */
export const FILES_RULES = ruleTable({
  'destination-relative': {
    severity: 'error',
    section: FILES,
    why: 'The destination is a place on the server, and there is no folder that a relative path could start from.',
    remedy: 'Write the whole path, such as `/opt/app`, or `c:\\app` on Windows.',
  },
  'destination-is-file': {
    severity: 'warning',
    section: FILES,
    why: 'The destination is the folder that receives the source, so this makes a folder with the name of the file, and the file in it.',
    remedy: 'Name the folder only; the file keeps its name.',
  },
  'source-absolute': {
    severity: 'warning',
    section: FILES,
    why: 'Sources are looked for in the revision. A path of the machine that built it isn’t there.',
    remedy: 'Write the path as it is inside the revision.',
  },
  // Said so by the agent’s maintainers: github.com/aws/aws-codedeploy-agent/issues/98.
  'source-wildcard': {
    severity: 'error',
    section: FILES,
    why: 'The agent takes the source for the name of one file or one folder, and ends with “No such file or directory”.',
    remedy: 'Name the folder to copy all that is in it, or let the build give the file a name that stays.',
  },
  'source-outside': {
    severity: 'warning',
    section: FILES,
    why: 'The path leaves the revision. Newer agents refuse that, and older ones copy what happens to be there.',
    remedy: 'Pack what you need into the revision.',
  },
});

const destination = textThat(function* check(written, {at}) {
  if (!/^(?:[/\\]|[A-Za-z]:[/\\]?|%\w+%)/.test(written)) {
    yield {
      rule: FILES_RULES['destination-relative'],
      at,
      message: `The destination \`${shorten(written)}\` isn’t an absolute path.`,
    };
  }
});

const source = textThat(function* check(written, {at}) {
  if (/^(?:\/codebuild\/|\/home\/|\/Users\/|[A-Za-z]:[/\\])/.test(written)) {
    yield {
      rule: FILES_RULES['source-absolute'],
      at,
      message: `The source \`${shorten(written)}\` is a path of another machine.`,
    };
  } else if (/[*?]|\[[^\]]+\]/.test(written)) {
    yield {
      rule: FILES_RULES['source-wildcard'],
      at,
      message: `The source \`${shorten(written)}\` has a wildcard; sources take none.`,
    };
  } else if (/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(written) && leavesRoot(written)) {
    yield {
      rule: FILES_RULES['source-outside'],
      at,
      message: `The source \`${shorten(written)}\` is outside of the revision.`,
    };
  }
});

const entry = fields({
  keys: {source, destination},
  homes: {
    file_exists_behavior: 'at the top level, once for all files',
    owner: 'under `permissions`',
    group: 'under `permissions`',
    mode: 'under `permissions`',
    permissions: 'at the top level',
  },
  // The agent reads source and destination and skips the rest: github.com/aws/aws-codedeploy-agent, application_specification.rb.
  idle: {overwrite: 'Write `file_exists_behavior: OVERWRITE` at the top level; it holds for all files.'},
  required: ['source', 'destination'],
});
const entries = list(entry);

/** The `files` section: what goes where. */
export const checkFiles: Check = function* check(value, here) {
  yield* entries(value, here);
  for (const item of itemsOf(value)) {
    yield* folderFindings(item);
  }
};

/** The same file name in source and destination: somebody took the destination for the file. */
function* folderFindings(item: Value): Findings {
  const target = fieldOf(item, 'destination') ?? {kind: 'empty', at: item.at};
  const [from, to] = [fieldOf(item, 'source'), target].map((value) => fileName(textOf(value) ?? ''));
  if (from !== undefined && from !== '' && from === to && /\w\.\w+$/.test(from)) {
    const message = `The destination ends in \`${shorten(from)}\`, as the source does; it has to be a folder.`;
    yield {rule: FILES_RULES['destination-is-file'], at: target.at, message};
  }
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}

/** Whether a path climbs higher than it started. */
export function leavesRoot(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[/\\]+/)) {
    depth += part === '..' ? -1 : part === '.' || part === '' ? 0 : 1;
    if (depth < 0) {
      return true;
    }
  }
  return false;
}
