import {ruleTable, type Findings} from '../problem';
import {fields} from '../map-checks';
import {shellText} from '../scalar-checks';
import {anything, type Check, type Here} from '../shape';
import {entriesOf, entryOf, fieldOf, itemsOf, type Value} from '../value';
import {checkCommands} from './commands';
import {checkOnFailure} from './on-failure';
import {checkRuntimes} from './runtimes';

const PHASES = '/codebuild/buildspec#phases';

/** What can be wrong with phases as such. */
export const PHASE_RULES = ruleTable({
  'phase-unknown': {
    severity: 'error',
    section: PHASES,
    why: 'There are four phases, their names and their order are fixed, and no other one ever runs.',
    remedy: 'Use install, pre_build, build, or post_build; put your commands into one of them.',
  },
  'finally-without-commands': {
    severity: 'warning',
    section: '/codebuild/phases-and-failure#finally-or-post-build',
    why: '`finally` cleans up after the `commands` of its phase; the reference asks for `commands` in a phase.',
    remedy: 'Put what the phase is for under `commands`.',
  },
  'runtime-versions-outside-install': {
    severity: 'error',
    section: PHASES,
    why: 'Runtimes are picked in `install`, before anything runs; in another phase nobody looks for them.',
    remedy: 'Move `runtime-versions` to `install`.',
  },
  'phase-steps': {
    severity: 'info',
    section: PHASES,
    why: '`steps` is for actions from a GitHub workflow. The reference of the buildspec doesn’t list it, so what is under it wasn’t checked.',
    remedy: 'Look it up in the guide, or write commands.',
  },
});

/** Sections of the whole file that slipped below a phase. */
const HOMES = {
  artifacts: 'at the top level',
  cache: 'at the top level',
  reports: 'at the top level',
  env: 'at the top level',
  phases: 'at the top level',
  install: 'beside the other phases',
  pre_build: 'beside the other phases',
  build: 'beside the other phases',
  post_build: 'beside the other phases',
  files: 'under `artifacts`',
  variables: 'under `env`',
};

const SECTIONS = {'run-as': '/codebuild/buildspec#run-as', 'on-failure': '/codebuild/phases-and-failure#on-failure'};

const COMMON = {
  'run-as': shellText,
  'on-failure': checkOnFailure,
  commands: checkCommands,
  finally: checkCommands,
  steps: anything,
  // Said by a rule of its own where it isn't in install.
  'runtime-versions': anything,
};
const phase = fields({keys: COMMON, homes: HOMES, sections: SECTIONS});
const install = fields({keys: {...COMMON, 'runtime-versions': checkRuntimes}, homes: HOMES, sections: SECTIONS});

/** The four phases. */
const table = fields({
  keys: {install, pre_build: phase, build: phase, post_build: phase},
  homes: {
    'runtime-versions': 'in `install`',
    commands: 'in a phase, such as `build`',
    finally: 'in a phase, such as `build`',
    artifacts: 'at the top level',
    cache: 'at the top level',
    reports: 'at the top level',
    env: 'at the top level',
  },
});

/** The `phases` section. */
export const checkPhases: Check = function* check(phases, here) {
  for (const finding of table(phases, here)) {
    // A phase of one's own is no slip of the pen, so it is told as what it is.
    yield finding.rule.id === 'key-unknown' && isPhaseKey(phases, finding.at.from)
      ? {
          ...finding,
          rule: PHASE_RULES['phase-unknown'],
          section: undefined,
          message: finding.message.replace('is no key of `phases`', 'is no phase'),
        }
      : finding;
  }
  for (const {key, value} of entriesOf(phases)) {
    yield* phaseFindings(key, value, here);
  }
};

function isPhaseKey(phases: Value, from: number): boolean {
  return entriesOf(phases).some(({keyAt}) => keyAt.from === from);
}

function* phaseFindings(name: string, value: Value, here: Here): Findings {
  const runtimes = entryOf(value, 'runtime-versions');
  if (runtimes && name !== 'install') {
    const message = `\`runtime-versions\` stands in \`${name}\`; it belongs to \`install\`.`;
    yield {rule: PHASE_RULES['runtime-versions-outside-install'], at: runtimes.keyAt, message, section: here.section};
  }
  const steps = entryOf(value, 'steps');
  if (steps) {
    yield {
      rule: PHASE_RULES['phase-steps'],
      at: steps.keyAt,
      message: `\`${name}\` has \`steps\`, which aren’t checked.`,
    };
  }
  const cleanUp = entryOf(value, 'finally');
  const commands = fieldOf(value, 'commands');
  const hasNone =
    commands === undefined || commands.kind === 'empty' || (commands.kind === 'list' && commands.items.length === 0);
  if (cleanUp && itemsOf(cleanUp.value).length > 0 && hasNone && !steps) {
    const message = `\`${name}\` has \`finally\` and no \`commands\` before it.`;
    yield {rule: PHASE_RULES['finally-without-commands'], at: cleanUp.keyAt, message};
  }
}
