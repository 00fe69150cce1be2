import {ruleTable, type Findings} from '../problem';
import {list} from '../list-checks';
import {fields} from '../map-checks';
import {text, textThat} from '../scalar-checks';
import {wrongType, type Check, type Here} from '../shape';
import {shorten} from '../shorten';
import {fieldOf, itemsOf, textOf, type Entry, type Value} from '../value';
import {eventFindings, MOST_EVENTS} from './events';
import {leavesRoot} from './files';

const HOOKS = '/codedeploy/appspec#hooks';
/** Seconds that the scripts of one event may take together. */
const MOST_SECONDS = 3600;

/** What can be wrong with the hooks of a server. */
export const SERVER_HOOK_RULES = ruleTable({
  'hooks-shape': {
    severity: 'error',
    section: HOOKS,
    why: 'On servers, `hooks` is a map: an event, then a list of its scripts. On ECS and Lambda, `Hooks` is a list of events, each with a function.',
    remedy: 'Write the hooks in the shape of this platform.',
  },
  'hook-timeout': {
    severity: 'error',
    section: HOOKS,
    why: 'A timeout is a number of seconds; units and zero aren’t understood.',
    remedy: 'Write whole seconds, such as 300.',
  },
  'hook-timeout-sum': {
    severity: 'error',
    section: HOOKS,
    why: 'The scripts of one event have 3,600 seconds together. More scripts buy no more time.',
    remedy: 'Shorten the timeouts, or move work to another event.',
  },
  'hook-outside': {
    severity: 'warning',
    section: HOOKS,
    why: 'The path leaves the revision, and newer agents refuse that.',
    remedy: 'Pack the script into the revision.',
  },
});

const location = textThat(function* check(written, {at}) {
  if (leavesRoot(written)) {
    yield {
      rule: SERVER_HOOK_RULES['hook-outside'],
      at,
      message: `The script \`${shorten(written)}\` is outside of the revision.`,
    };
  }
});

const timeout = textThat(function* check(written, {at}) {
  if (!/^\s*0*[1-9]\d*\s*$/.test(written)) {
    yield {
      rule: SERVER_HOOK_RULES['hook-timeout'],
      at,
      message: `The timeout \`${shorten(written)}\` is no number of seconds.`,
    };
  }
});

const scripts = list(
  fields({
    open: true,
    keys: {location, timeout, runas: text},
    homes: {'run-as': 'in a buildspec; a hook has `runas`'},
    required: ['location'],
  }),
);

/** `hooks` of a server: events, each with a list of scripts. */
export const checkServerHooks: Check = function* check(value, here) {
  if (value.kind === 'list' && value.items.length > 0) {
    const message = '`hooks` is a list here, as for ECS and Lambda; servers have a map of events.';
    yield {rule: SERVER_HOOK_RULES['hooks-shape'], at: here.at, message};
  } else if (value.kind === 'text') {
    yield wrongType(value, here, 'events, indented below it');
  } else if (value.kind === 'map') {
    for (const entry of value.entries.slice(0, MOST_EVENTS)) {
      yield* eventFindings(entry, value, 'servers');
      yield* eventScripts(entry, here);
    }
  }
};

function* eventScripts({key, keyAt: at, value}: Entry, here: Here): Findings {
  if (value.kind === 'map' || value.kind === 'text') {
    const found = value.kind === 'map' ? 'keys without a dash' : 'one text';
    const message = `\`${shorten(key)}\` takes a list of scripts; here it has ${found}.`;
    yield {rule: SERVER_HOOK_RULES['hooks-shape'], at, message};
    return;
  }
  yield* scripts(value, {...here, name: `hooks.${shorten(key)}`, at});
  const seconds = itemsOf(value).reduce((sum, script) => sum + secondsOf(fieldOf(script, 'timeout')), 0);
  if (seconds > MOST_SECONDS) {
    const long = itemsOf(value).find((script) => secondsOf(fieldOf(script, 'timeout')) > MOST_SECONDS);
    const place = fieldOf(long, 'timeout')?.at ?? at;
    const message = `The timeouts of \`${shorten(key)}\` add up to ${seconds} seconds; ${MOST_SECONDS} are possible.`;
    yield {rule: SERVER_HOOK_RULES['hook-timeout-sum'], at: place, message};
  }
}

function secondsOf(value: Value | undefined): number {
  const written = textOf(value) ?? '';
  return /^\s*\d{1,9}\s*$/.test(written) ? Number(written) : 0;
}
