import type {SpecReport} from './check';
import type {SpecKind} from './kind';
import type {Problem, Severity} from './problem';

/** Which page: one for buildspecs, one for AppSpec files. */
export type PageKind = 'buildspec' | 'appspec';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Severities in words. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {error: 'Error', warning: 'Warning', info: 'Note'};

/** A shape for each severity, so that color isn’t all that tells them apart. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {error: '✕', warning: '▲', info: 'i'};

const KIND_WORDS: Readonly<Record<SpecKind, string>> = {
  buildspec: 'buildspec',
  'appspec-server': 'AppSpec for servers (EC2 or on-premises)',
  'appspec-ecs': 'AppSpec for ECS',
  'appspec-lambda': 'AppSpec for Lambda',
  unknown: 'no known spec',
};

const UNSEEN: Readonly<Record<SpecKind, string>> = {
  buildspec:
    'It can’t see whether the commands work, whether the image has the tools and runtimes, whether the service role may do what they need, and whether secrets, parameters and report groups exist.',
  'appspec-server':
    'It can’t see whether the files and scripts are in the revision, whether the scripts can be run and end well, and whether the agent runs on the instances.',
  'appspec-ecs':
    'It can’t see whether the task definition has a container of this name and port, and whether the hook functions exist and answer CodeDeploy.',
  'appspec-lambda':
    'It can’t see whether the function, its alias and both versions exist, and whether the hook functions answer CodeDeploy.',
  unknown: 'It can’t see what the file is for.',
};

/** How many problems of each severity there are, such as `2 errors, 1 note`. */
export function countText(problems: readonly Problem[]): string {
  const counts = SEVERITIES.map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return {count, word: SEVERITY_WORDS[severity].toLowerCase()};
  }).filter(({count}) => count > 0);
  return counts.length === 0
    ? 'No problem found'
    : counts.map(({count, word}) => `${count} ${word}${count === 1 ? '' : 's'}`).join(', ');
}

/** The page that a file belongs to, where that is another one. */
export function otherPage({kind}: SpecReport, page: PageKind): PageKind | undefined {
  if (kind === 'unknown') {
    return undefined;
  }
  const own = kind === 'buildspec' ? 'buildspec' : 'appspec';
  return own === page ? undefined : own;
}

/** As what a file was recognized, in a sentence; and on a page for another kind, that it was checked as what it is. */
export function recognizedText(report: SpecReport, text: string, page: PageKind): string {
  const {kind} = report;
  if (kind === 'unknown') {
    return 'It wasn’t recognized as a buildspec or an AppSpec file.';
  }
  const version = kind === 'buildspec' ? versionOf(text) : undefined;
  const what = `${KIND_WORDS[kind]}${version === undefined ? '' : `, version ${version}`}`;
  const expected = otherPage(report, page) === undefined;
  return `Recognized: ${what}.${expected ? '' : ' This page is for the other kind; it was checked as what it is.'}`;
}

/** What nobody can tell from the file alone. */
export function unseenText({kind}: SpecReport): string {
  return UNSEEN[kind];
}

/** A section of the guide in words: `/codebuild/buildspec#yaml-traps` is `buildspec, yaml traps`. */
export function sectionText(section: string): string {
  const [path = '', id = ''] = section.split('#');
  const page = path.split('/').findLast((part) => part !== '') ?? path;
  return [page, id]
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('-', ' '))
    .join(', ');
}

/** The version that a buildspec writes at its top; in JSON, keys are indented. */
function versionOf(text: string): string | undefined {
  const pattern = text.trimStart().startsWith('{')
    ? /"version"\s*:\s*"?(0\.[12])\b/
    : /^["']?version["']?\s*:\s*["']?(0\.[12])\b/m;
  return pattern.exec(text)?.[1];
}
