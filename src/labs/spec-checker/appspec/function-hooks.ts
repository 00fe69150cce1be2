import {ruleTable, type Findings} from '../problem';
import {text} from '../scalar-checks';
import {wrongType, type Check, type Here} from '../shape';
import {headOf, itemsOf, type Value} from '../value';
import {eventFindings, MOST_EVENTS, type Platform} from './events';
import {SERVER_HOOK_RULES} from './server-hooks';

/** What can be wrong with hooks that are functions. */
export const FUNCTION_HOOK_RULES = ruleTable({
  'hook-twice': {
    severity: 'warning',
    section: '/codedeploy/appspec#function-hooks',
    why: 'An event calls one function.',
    remedy: 'Let one function do both, or use another event for the second.',
  },
});

/** `Hooks` of ECS or Lambda: a list, each entry an event and the name of a function. */
export function checkFunctionHooks(platform: Platform): Check {
  return function* check(value, here) {
    if (value.kind === 'map') {
      const message = `\`Hooks\` has keys here, as for servers; ${platform} has a list of events.`;
      yield {rule: SERVER_HOOK_RULES['hooks-shape'], at: here.at, message};
    } else if (value.kind === 'text') {
      yield wrongType(value, here, 'a list of events');
    }
    const seen = new Set<string>();
    for (const item of itemsOf(value).slice(0, MOST_EVENTS)) {
      yield* hook(item, platform, seen, here);
    }
  };
}

function* hook(item: Value, platform: Platform, seen: Set<string>, here: Here): Findings {
  if (item.kind !== 'map' || item.entries.length !== 1) {
    if (item.kind !== 'filled') {
      const found = item.kind === 'map' ? `${item.entries.length} keys` : 'no event';
      const message = `An entry of \`Hooks\` has one event and one function; this one has ${found}.`;
      yield {rule: SERVER_HOOK_RULES['hooks-shape'], at: headOf(item), message};
    }
    return;
  }
  for (const entry of item.entries) {
    const {key, keyAt: at, value} = entry;
    yield* eventFindings(entry, item, platform);
    if (seen.has(key)) {
      yield {rule: FUNCTION_HOOK_RULES['hook-twice'], at, message: `\`${key}\` has a hook already.`};
    }
    seen.add(key);
    yield* text(value, {...here, name: `Hooks.${key}`, at});
  }
}
