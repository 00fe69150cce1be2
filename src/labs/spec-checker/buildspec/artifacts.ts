import {texts} from '../list-checks';
import {fields, mapOf} from '../map-checks';
import {flag, shellText} from '../scalar-checks';

const COMMON = {
  files: texts,
  name: shellText,
  'discard-paths': flag,
  'base-directory': shellText,
  'exclude-paths': texts,
  'enable-symlinks': flag,
  's3-prefix': shellText,
};

/** Sections of the whole file that slipped below the artifacts. */
const HOMES = {
  cache: 'at the top level',
  reports: 'at the top level',
  phases: 'at the top level',
  paths: 'under `cache`',
  'file-format': 'under `reports`',
};

const secondary = fields({
  keys: COMMON,
  homes: {...HOMES, 'secondary-artifacts': 'directly under `artifacts`'},
  required: ['files'],
});

/** The `artifacts` section. `files` is needed even where only secondary artifacts are wanted. */
export const checkArtifacts = fields({
  keys: {...COMMON, 'secondary-artifacts': mapOf(secondary)},
  homes: HOMES,
  // AWS’s own examples for version 0.1 had `type: zip`.
  idle: {type: 'Remove it. Whether the output is packed into a ZIP file is a setting of the project.'},
  required: ['files'],
  sections: {'secondary-artifacts': '/codebuild/buildspec#secondary-artifacts'},
});
