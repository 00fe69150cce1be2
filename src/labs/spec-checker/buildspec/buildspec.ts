import type {Findings} from '../problem';
import {fields, mapOf} from '../map-checks';
import {shellText} from '../scalar-checks';
import {anything, type Check, type Here} from '../shape';
import {fieldOf, headOf, type Value} from '../value';
import {checkArtifacts, checkFirstArtifacts} from './artifacts';
import {checkBatch} from './batch';
import {checkCache} from './cache';
import {checkEnv} from './env';
import {checkExports} from './exports';
import {checkPhases} from './phases';
import {practices} from './practices';
import {checkProxy} from './proxy';
import {checkReports} from './reports';
import {checkRoot, isFirstVersion} from './root';
import {checkVariable} from './variables';
import {checkVersion} from './version';

const PAGE = '/codebuild/buildspec';

/** Keys that often lose their indentation, with the place where they belong. */
const HOMES = {
  install: 'under `phases`',
  pre_build: 'under `phases`',
  build: 'under `phases`',
  post_build: 'under `phases`',
  commands: 'in a phase, under `phases`',
  finally: 'in a phase, under `phases`',
  'on-failure': 'in a phase, under `phases`',
  'runtime-versions': 'in `install`, under `phases`',
  variables: 'under `env`',
  'parameter-store': 'under `env`',
  'secrets-manager': 'under `env`',
  'exported-variables': 'under `env`',
  shell: 'under `env`',
  'git-credential-helper': 'under `env`',
  files: 'under `artifacts`',
  'base-directory': 'under `artifacts`',
  'discard-paths': 'under `artifacts`',
  'exclude-paths': 'under `artifacts`',
  'secondary-artifacts': 'under `artifacts`',
  'file-format': 'in a group, under `reports`',
  paths: 'under `cache`',
  'fallback-keys': 'under `cache`',
  'build-list': 'under `batch`',
  'build-graph': 'under `batch`',
  'build-matrix': 'under `batch`',
  'build-fanout': 'under `batch`',
  'fast-fail': 'under `batch`',
};

/** The variables of version 0.1; under 0.2 their name is told by a rule of its own. */
const checkOldNames = fields({
  open: true,
  keys: {plaintext: mapOf(checkVariable), 'parameter-store': mapOf(shellText), 'secrets-manager': mapOf(shellText)},
});
/** What the EB CLI adds to the format: docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb-cli-codebuild.html. */
const checkBeanstalk = fields({
  open: true,
  keys: {CodeBuildServiceRole: shellText, ComputeType: shellText, Image: shellText, Timeout: shellText},
});

/** The nine keys of a buildspec that the reference lists. */
const BUILDSPEC_KEYS = {
  version: checkVersion,
  'run-as': shellText,
  env: checkEnv,
  proxy: checkProxy,
  batch: checkBatch,
  phases: checkPhases,
  reports: checkReports,
  artifacts: checkArtifacts,
  cache: checkCache,
};

const SECTIONS = {
  version: `${PAGE}#version`,
  'run-as': `${PAGE}#run-as`,
  env: `${PAGE}#env`,
  proxy: `${PAGE}#proxy`,
  batch: `${PAGE}#batch`,
  phases: `${PAGE}#phases`,
  reports: `${PAGE}#reports`,
  artifacts: `${PAGE}#artifacts`,
  cache: `${PAGE}#cache`,
};

/** Everything about a buildspec. `source` is the whole file. */
export function* checkBuildspec(root: Value, source: string): Findings {
  const here: Here = {name: '', section: `${PAGE}#top-level-keys`, at: headOf(root), source};
  yield* checkRoot(root, source);
  const keys = {...BUILDSPEC_KEYS, ...alsoKnown(root), ...stores(root)};
  yield* fields({keys, homes: HOMES, sections: SECTIONS})(root, here);
  yield* checkExports(root);
  yield* practices(root, source);
}

/** Keys that a file may have besides the nine. Not in the list that a stray key is compared with, unless they are there. */
function alsoKnown(root: Value): Readonly<Record<string, Check>> {
  return {
    ...(isFirstVersion(root) ? {artifacts: checkFirstArtifacts} : {}),
    ...(fieldOf(root, 'environment_variables')
      ? {environment_variables: isFirstVersion(root) ? checkOldNames : anything}
      : {}),
    ...(fieldOf(root, 'eb_codebuild_settings') ? {eb_codebuild_settings: checkBeanstalk} : {}),
  };
}

/** Top-level keys that only hold anchors for other places, or begin with `x-`, `.` or `_`, as people mark such keys. */
function stores(root: Value): Readonly<Record<string, typeof anything>> {
  const entries = root.kind === 'map' ? root.entries : [];
  const names = entries.filter(({key, anchored}) => anchored || /^(?:x-|\.|_)/.test(key)).map(({key}) => key);
  return Object.fromEntries(names.filter((name) => !(name in BUILDSPEC_KEYS)).map((name) => [name, anything]));
}
