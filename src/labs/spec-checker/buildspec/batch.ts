import {ruleTable, type Findings} from '../problem';
import {list, texts} from '../list-checks';
import {fields, mapOf} from '../map-checks';
import {flag, shellText, textThat} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, fieldOf, type Value} from '../value';
import {graphFindings} from './graph';

const BATCH = '/codebuild/buildspec#batch';
const FORMS = ['build-graph', 'build-list', 'build-matrix', 'build-fanout'];

/** What can be wrong with the form of a batch. */
export const BATCH_RULES = ruleTable({
  'batch-no-form': {
    severity: 'error',
    section: BATCH,
    why: 'The form says which builds to start; without one there are none.',
    remedy: 'Add one of build-list, build-graph, build-matrix, build-fanout.',
  },
  'batch-two-forms': {
    severity: 'error',
    section: BATCH,
    why: 'A batch takes exactly one form.',
    remedy: 'Keep the form that you need; a build-graph can do what a build-list does.',
  },
  // The words of the service: github.com/aws/copilot-cli/pull/1673.
  'batch-identifier': {
    severity: 'error',
    section: BATCH,
    why: 'The identifier becomes a part of variable names. CodeBuild refuses the batch with BATCH_SPEC_VALIDATION_ERROR.',
    remedy: 'Write letters, digits, and underscores only, fewer than 128 of them.',
  },
  'batch-parallelism': {
    severity: 'error',
    section: BATCH,
    why: 'It is the number of builds that share the work.',
    remedy: 'Write a whole number from 1.',
  },
});

const parallelism = textThat(function* check(written, {at}) {
  if (!/^\s*[1-9]\d*\s*$/.test(written)) {
    yield {rule: BATCH_RULES['batch-parallelism'], at, message: `\`parallelism\` can’t be \`${shorten(written)}\`.`};
  }
});

const identifier = textThat(function* check(written, {at}) {
  if (!/^[A-Za-z0-9_]{1,127}$/.test(written)) {
    const message = `\`${shorten(written)}\` can’t be the identifier of a build.`;
    yield {rule: BATCH_RULES['batch-identifier'], at, message};
  }
});

const build = {
  identifier,
  buildspec: shellText,
  'debug-session': flag,
  env: fields({
    open: true,
    keys: {
      'compute-type': shellText,
      fleet: shellText,
      image: shellText,
      'privileged-mode': flag,
      type: shellText,
      variables: mapOf(shellText),
    },
  }),
  'ignore-failure': flag,
};
const listed = list(fields({open: true, keys: build, required: ['identifier']}));
const graph = list(fields({open: true, keys: {...build, 'depend-on': texts}, required: ['identifier']}));

const matrix = fields({
  open: true,
  keys: {
    static: fields({
      open: true,
      keys: {
        'ignore-failure': flag,
        'debug-session': flag,
        env: fields({
          open: true,
          keys: {
            'privileged-mode': flag,
            type: shellText,
            image: shellText,
            'compute-type': shellText,
            variables: mapOf(shellText),
          },
        }),
      },
    }),
    dynamic: fields({
      open: true,
      keys: {
        buildspec: texts,
        env: fields({open: true, keys: {'compute-type': texts, image: texts, type: texts, variables: mapOf(texts)}}),
      },
    }),
  },
});
const fanout = fields({
  open: true,
  keys: {parallelism, 'ignore-failure': flag, 'debug-session': flag},
  required: ['parallelism'],
});

const table = fields({
  keys: {'fast-fail': flag, 'build-list': listed, 'build-graph': graph, 'build-matrix': matrix, 'build-fanout': fanout},
  homes: {
    'ignore-failure': 'on a build of the batch',
    identifier: 'on a build, under `build-list` or `build-graph`',
    phases: 'at the top level',
    artifacts: 'at the top level',
    env: 'at the top level, or on a build of the batch',
  },
});

/** The `batch` section: exactly one form, and builds that fit together. */
export const checkBatch: Check = function* check(batch, here) {
  const findings = [...table(batch, here)];
  yield* findings;
  const forms = entriesOf(batch).filter(({key}) => FORMS.includes(key));
  for (const {key, keyAt: at} of forms.slice(1)) {
    yield {rule: BATCH_RULES['batch-two-forms'], at, message: `\`${key}\` stands beside \`${forms[0]?.key ?? ''}\`.`};
  }
  if (batch.kind === 'map' && forms.length === 0 && findings.length === 0) {
    yield {rule: BATCH_RULES['batch-no-form'], at: here.at, message: 'The batch has none of the four forms.'};
  }
  yield* builds(batch);
};

function* builds(batch: Value): Findings {
  for (const form of ['build-list', 'build-graph']) {
    yield* graphFindings(fieldOf(batch, form));
  }
}
