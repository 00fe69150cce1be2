import {nearest} from '../../../lib/nearest';
import {renaming} from '../keys';
import {ruleTable, type Findings} from '../problem';
import {shorten} from '../shorten';
import type {Entry, Fields} from '../value';

const HOOKS = '/codedeploy/lifecycle-hooks#order';

/** Events of one file that are looked at. No platform has as many, and guessing what thousands were meant to be takes long. */
export const MOST_EVENTS = 300;

/** Where a deployment goes. */
export type Platform = 'servers' | 'ECS' | 'Lambda';

/** Events that take a hook, and those that CodeDeploy runs itself. */
const EVENTS: Readonly<Record<Platform, {readonly open: readonly string[]; readonly reserved: readonly string[]}>> = {
  servers: {
    open: [
      ...['BeforeBlockTraffic', 'AfterBlockTraffic', 'ApplicationStop', 'BeforeInstall', 'AfterInstall'],
      ...['ApplicationStart', 'ValidateService', 'BeforeAllowTraffic', 'AfterAllowTraffic'],
    ],
    reserved: ['BlockTraffic', 'DownloadBundle', 'Install', 'AllowTraffic'],
  },
  ECS: {
    open: ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'],
    reserved: ['Install', 'AllowTestTraffic', 'AllowTraffic'],
  },
  Lambda: {open: ['BeforeAllowTraffic', 'AfterAllowTraffic'], reserved: ['AllowTraffic']},
};

/** What can be wrong with the name of an event. */
export const EVENT_RULES = ruleTable({
  'hook-reserved-event': {
    severity: 'error',
    section: HOOKS,
    why: 'CodeDeploy performs this event itself, so it takes no hook.',
    remedy: 'Use the event before or after it, such as BeforeInstall or AfterInstall.',
  },
  'hook-other-platform': {
    severity: 'error',
    section: HOOKS,
    why: 'A deployment has only the events of its own platform, so this hook never runs.',
    remedy: 'Use an event of this platform.',
  },
  'hook-unknown-event': {
    severity: 'error',
    section: HOOKS,
    why: 'The names of events are fixed, and a hook under another name never runs.',
    remedy: 'Write the name as the guide has it. Case counts.',
  },
});

/** Says why an event can’t have a hook on a platform. Nothing for one that can. */
export function* eventFindings(entry: Entry, map: Fields, platform: Platform): Findings {
  const {key, keyAt: at} = entry;
  const {open, reserved} = EVENTS[platform];
  if (open.includes(key)) {
    return;
  }
  if (reserved.includes(key)) {
    yield {
      rule: EVENT_RULES['hook-reserved-event'],
      at,
      message: `\`${key}\` is run by CodeDeploy itself and takes no hook.`,
    };
    return;
  }
  const others = (['servers', 'ECS', 'Lambda'] as const).filter((other) => {
    const events = EVENTS[other];
    return events.open.includes(key) || events.reserved.includes(key);
  });
  if (others.length > 0) {
    const message = `\`${key}\` is an event of ${others.join(' and ')}, not of ${platform}.`;
    yield {rule: EVENT_RULES['hook-other-platform'], at, message};
    return;
  }
  const meant = key.length <= 40 ? meantEvent(key, open) : undefined;
  const guess = meant === undefined ? `there are: ${open.join(', ')}` : `did you mean \`${meant}\`?`;
  const message = `There is no event \`${shorten(key)}\` on ${platform}; ${guess}`;
  const fix = meant === undefined ? undefined : renaming(entry, map, meant);
  yield {rule: EVENT_RULES['hook-unknown-event'], at, message: message.endsWith('?') ? message : `${message}.`, fix};
}

/** The event that a key was meant as, word by word: `ApplicationRun` is near to `ApplicationStop`, and means the opposite. */
function meantEvent(key: string, open: readonly string[]): string | undefined {
  const meant = nearest(key.replace(/[_-]/g, ''), open);
  const [written, known] = [wordsOf(key), wordsOf(meant ?? '')];
  const isNear =
    key.replace(/[_-]/g, '').toLowerCase() === meant?.toLowerCase() ||
    (written.length === known.length && known.every((word, index) => nearest(written[index] ?? '', [word]) === word));
  return isNear ? meant : undefined;
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[A-Z][a-z]*/g) ?? [];
}
