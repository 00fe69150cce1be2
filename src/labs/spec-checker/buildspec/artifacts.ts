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
  packaging: 'in the settings of the project',
  location: 'in the settings of the project',
  path: 'in the settings of the project',
  'namespace-type': 'in the settings of the project',
};

const secondary = fields({
  keys: COMMON,
  homes: {...HOMES, 'secondary-artifacts': 'directly under `artifacts`'},
  required: ['files'],
});

const TABLE = {
  keys: {...COMMON, 'secondary-artifacts': mapOf(secondary)},
  homes: HOMES,
  required: ['files'],
  sections: {'secondary-artifacts': '/codebuild/buildspec#secondary-artifacts'},
};

/** The `artifacts` section. `files` is needed even where only secondary artifacts are wanted. */
export const checkArtifacts = fields({
  ...TABLE,
  // AWS’s own examples for version 0.1 had `type: zip`.
  idle: {type: 'Remove it. Whether the output is packed into a ZIP file is a setting of the project.'},
});

/** The section under version 0.1, which had a type. */
export const checkFirstArtifacts = fields({...TABLE, keys: {...TABLE.keys, type: shellText}});
