import {ruleTable, type Finding, type Findings, type Place} from '../problem';
import {list} from '../list-checks';
import {fields} from '../map-checks';
import {text, textThat} from '../scalar-checks';
import {wrongType, type Check, type Here} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, fieldOf, itemsOf, textOf, type Entry, type Value} from '../value';
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
  // The agent looks for a file of this name: hook_executor.rb in github.com/aws/aws-codedeploy-agent.
  'hook-command': {
    severity: 'error',
    section: HOOKS,
    why: 'A location is the path of one file. The agent looks for a file with this whole name and ends with “Script does not exist at specified location”.',
    remedy: 'Name the script alone. Put its arguments into a script of their own that calls it.',
  },
  // As in github.com/aws/aws-codedeploy-agent/issues/138.
  'hook-absolute': {
    severity: 'warning',
    section: HOOKS,
    why: 'Scripts are looked for in the revision, also if the path begins with a slash. What is installed on the server isn’t searched.',
    remedy: 'Write the path as it is inside the revision, such as `scripts/start.sh`.',
  },
  'hook-outside': {
    severity: 'warning',
    section: HOOKS,
    why: 'The path leaves the revision, and newer agents refuse that.',
    remedy: 'Pack the script into the revision.',
  },
});

const location = textThat(function* check(written, {at}) {
  if (/^(?:sudo|bash|sh|python3?|node|powershell|cmd) +\S|\.(?:sh|py|rb|js|bat|cmd|ps1) +\S/i.test(written)) {
    yield {
      rule: SERVER_HOOK_RULES['hook-command'],
      at,
      message: `\`${shorten(written)}\` is a command, and a location is the path of a script.`,
    };
  } else if (/^(?:\/(?:home|root|tmp|Users|codebuild)\/|[A-Za-z]:[/\\])/.test(written)) {
    yield absolute(written, at);
  } else if (leavesRoot(written)) {
    yield {
      rule: SERVER_HOOK_RULES['hook-outside'],
      at,
      message: `The script \`${shorten(written)}\` is outside of the revision.`,
    };
  }
});

function absolute(written: string, at: Place): Finding {
  const message = `The script \`${shorten(written)}\` is named by a path of the server.`;
  return {rule: SERVER_HOOK_RULES['hook-absolute'], at, message};
}

/** Scripts that are named by the place where `files` puts them. */
export function* installedScripts(root: Value): Findings {
  const folders = itemsOf(fieldOf(root, 'files'))
    .map((file) => (textOf(fieldOf(file, 'destination')) ?? '').replace(/\/+$/, ''))
    .filter((folder) => /^\/[^/]+\/[^/]/.test(folder));
  for (const script of entriesOf(fieldOf(root, 'hooks')).flatMap(({value}) => itemsOf(value))) {
    const location = fieldOf(script, 'location');
    const path = textOf(location) ?? '';
    if (location && folders.some((folder) => path.startsWith(`${folder}/`))) {
      yield absolute(path, location.at);
    }
  }
}

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
