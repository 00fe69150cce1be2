import {ruleTable, type Findings} from '../problem';
import {list} from '../list-checks';
import {fields, mapOf} from '../map-checks';
import {flag, oneOf, shellText} from '../scalar-checks';
import type {Check, Here} from '../shape';
import {entriesOf, fieldOf, itemsOf, textOf, type Value} from '../value';
import {checkSecretReference} from './secret-reference';
import {checkVariable} from './variables';

const ENV = '/codebuild/buildspec#env';
const SHELLS = ['bash', '/bin/sh', 'powershell.exe', 'cmd.exe'];
const PROJECT = 'in the settings of the project, or on a build of a `batch`';
const SOURCES = ['variables', 'parameter-store', 'secrets-manager'];

/** What can be wrong with names of variables. */
export const ENV_RULES = ruleTable({
  'env-reserved-name': {
    severity: 'error',
    section: ENV,
    why: 'The prefix `CODEBUILD_` is CodeBuild’s own. A name like this may hide a value that the build needs, now or later.',
    remedy: 'Choose another name.',
  },
  'env-name': {
    severity: 'warning',
    section: ENV,
    why: 'Shells read names of letters, digits, and underscores that don’t begin with a digit. No command can write `$` and another name.',
    remedy: 'Write the name with underscores.',
  },
  'env-two-sources': {
    severity: 'warning',
    section: '/codebuild/buildspec#precedence',
    why: 'The guide says which of project and buildspec wins, and nothing about two sources in one buildspec. A plain copy also shows what the secret was to hide.',
    remedy: 'Keep one of them; for a secret, the reference.',
  },
  'export-twice': {
    severity: 'warning',
    section: '/codebuild/buildspec#exported-variables',
    why: 'The second entry adds nothing; it may have been meant as another name.',
    remedy: 'Remove one of the two, or write the name that was meant.',
  },
});

const table = fields({
  keys: {
    shell: oneOf(SHELLS),
    variables: mapOf(checkVariable),
    'parameter-store': mapOf(shellText),
    'secrets-manager': mapOf(checkSecretReference),
    'exported-variables': exportList,
    'git-credential-helper': flag,
  },
  homes: {
    'run-as': 'at the top level',
    'runtime-versions': 'in `install`, under `phases`',
    // As on builds of a batch: github.com/aws-amplify/amplify-cli/pull/13110.
    'compute-type': PROJECT,
    image: PROJECT,
    type: PROJECT,
    'privileged-mode': PROJECT,
    plaintext: 'under `variables`, which is its name since version 0.2',
  },
  sections: {
    variables: '/codebuild/buildspec#literal-values',
    'exported-variables': '/codebuild/buildspec#exported-variables',
  },
});

/** The `env` section: shapes, then names. */
export const checkEnv: Check = function* check(env, here) {
  yield* table(env, here);
  yield* names(env);
};

function* names(env: Value): Findings {
  const isWindows = /\.exe$/.test(textOf(fieldOf(env, 'shell')) ?? '');
  const homes = new Map<string, string>();
  for (const source of SOURCES) {
    for (const {key, keyAt: at} of entriesOf(fieldOf(env, source))) {
      if (key.startsWith('CODEBUILD_')) {
        yield {
          rule: ENV_RULES['env-reserved-name'],
          at,
          message: `\`${key}\` begins with \`CODEBUILD_\`, which is reserved.`,
        };
      }
      if (!isWindows && !/^[A-Za-z_]\w*$/.test(key) && !/[{$<%]/.test(key)) {
        yield {rule: ENV_RULES['env-name'], at, message: `\`${key}\` is no name that a shell can read.`};
      }
      const other = homes.get(key);
      if (other !== undefined) {
        yield {rule: ENV_RULES['env-two-sources'], at, message: `\`${key}\` stands under \`${other}\`, too.`};
      }
      homes.set(key, source);
    }
  }
}

function* exportList(value: Value, here: Here): Findings {
  yield* list(shellText)(value, here);
  const seen = new Set<string>();
  for (const item of itemsOf(value)) {
    const name = textOf(item);
    if (name !== undefined && seen.has(name)) {
      yield {rule: ENV_RULES['export-twice'], at: item.at, message: `\`${name}\` is exported twice.`};
    }
    seen.add(name ?? '');
  }
}
