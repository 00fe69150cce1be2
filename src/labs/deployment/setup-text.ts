import {LIFECYCLE_EVENTS} from './hooks';
import {minimumField, numberIn, numbersIn, oneOf, shiftField, wholeNumber, yesOrNo, type Field} from './link-field';
import {BOUNDS, ROLLBACK_TRIGGERS, type Fault} from './setup';
import {CUSTOM, PLATFORMS, SERVER_STRATEGIES, TRAFFIC_STRATEGIES, type Strategy} from './strategies';

const STRATEGIES: readonly Strategy[] = [...SERVER_STRATEGIES, ...TRAFFIC_STRATEGIES.map(({name}) => name), CUSTOM];
const MOST_FAULTS = 12;

/** All fields, in the order in which a link has them. */
export const FIELDS: readonly Field[] = [
  oneOf(
    'platform',
    PLATFORMS,
    ({platform}) => platform,
    (platform) => ({platform}),
  ),
  oneOf(
    'strategy',
    STRATEGIES,
    ({strategy}) => strategy,
    (strategy) => ({strategy}),
  ),
  minimumField(
    'minimum',
    ({minimum}) => minimum,
    (minimum) => ({minimum}),
  ),
  shiftField(),
  oneOf(
    'type',
    ['in-place', 'blue-green'],
    ({type}) => type,
    (type) => ({type}),
  ),
  wholeNumber(
    'instances',
    BOUNDS.instances,
    ({instances}) => instances,
    (instances) => ({instances}),
  ),
  yesOrNo(
    'balanced',
    ({loadBalancer}) => loadBalancer,
    (loadBalancer) => ({loadBalancer}),
  ),
  yesOrNo(
    'first',
    ({first}) => first,
    (first) => ({first}),
  ),
  {
    name: 'stopped',
    print: ({stopped}) => stopped.join('.'),
    read: (text) => {
      const stopped = numbersIn(text, '.');
      return stopped && {stopped};
    },
    hint: 'numbers of instances with dots between them',
  },
  yesOrNo(
    'zonal',
    ({zonal}) => zonal,
    (zonal) => ({zonal}),
  ),
  wholeNumber(
    'zones',
    BOUNDS.zones,
    ({zones}) => zones,
    (zones) => ({zones}),
  ),
  minimumField(
    'zone-minimum',
    ({zoneMinimum}) => zoneMinimum,
    (zoneMinimum) => ({zoneMinimum}),
  ),
  wholeNumber(
    'monitor',
    BOUNDS.monitorMinutes,
    (one) => one.monitorMinutes,
    (monitorMinutes) => ({monitorMinutes}),
  ),
  {
    name: 'fails',
    print: ({faults}) => faults.map(printFault).join('~'),
    read: (text) => {
      const faults = text === '' ? [] : text.split('~').map(readFault);
      const sound = faults.filter((fault) => fault !== undefined);
      return sound.length === faults.length && sound.length <= MOST_FAULTS ? {faults: sound} : undefined;
    },
    hint: 'events such as AfterInstall.2.all or AfterInstall.2.1-3',
  },
  {
    name: 'rollback',
    print: ({rollback}) => rollback.join('.'),
    read: (text) => {
      const asked = text === '' ? [] : text.split('.');
      const rollback = asked.flatMap((name) => ROLLBACK_TRIGGERS.find((trigger) => trigger === name) ?? []);
      return rollback.length === asked.length && rollback.length <= 3 ? {rollback} : undefined;
    },
    hint: ROLLBACK_TRIGGERS.join('.'),
  },
  yesOrNo(
    'alarm',
    ({alarm}) => alarm,
    (alarm) => ({alarm}),
  ),
  {
    name: 'alarm-at',
    print: ({alarmAt}) => (alarmAt === undefined ? 'never' : String(alarmAt)),
    read: (text) => {
      const alarmAt = numberIn(text, BOUNDS.alarmAt);
      return text === 'never' ? {alarmAt: undefined} : alarmAt === undefined ? undefined : {alarmAt};
    },
    hint: 'a minute, or never',
  },
  oneOf(
    'reroute',
    ['at-once', 'by-hand'],
    ({reroute}) => reroute,
    (reroute) => ({reroute}),
  ),
  wholeNumber(
    'reroute-in',
    BOUNDS.rerouteMinutes,
    (one) => one.rerouteMinutes,
    (rerouteMinutes) => ({rerouteMinutes}),
  ),
  yesOrNo(
    'terminate',
    ({terminate}) => terminate,
    (terminate) => ({terminate}),
  ),
  wholeNumber(
    'terminate-in',
    BOUNDS.terminateMinutes,
    (one) => one.terminateMinutes,
    (terminateMinutes) => ({
      terminateMinutes,
    }),
  ),
  oneOf(
    'outdated',
    ['UPDATE', 'IGNORE'],
    ({outdated}) => outdated,
    (outdated) => ({outdated}),
  ),
];

function printFault({event, revision, hosts, silent}: Fault): string {
  return [event, revision, hosts === 'all' ? 'all' : hosts.join('-'), ...(silent ? ['silent'] : [])].join('.');
}

function readFault(text: string): Fault | undefined {
  const [named, digits = '', where = '', flag, ...rest] = text.split('.');
  const event = LIFECYCLE_EVENTS.find((known) => known === named);
  const revision = numberIn(digits, BOUNDS.revision);
  const hosts = where === 'all' ? where : numbersIn(where, '-');
  const isWhole = rest.length === 0 && (flag === undefined || flag === 'silent');
  return event && revision !== undefined && hosts && hosts.length > 0 && isWhole
    ? {event, revision, hosts, silent: flag === 'silent'}
    : undefined;
}
