import type {LabEvent, Move} from './events';
import {BOUNDS} from './setup';
import {numberIn} from './link-field';

const LATEST = 100_000;

/** A move as a link writes it, such as `0.deploy.2`, `7.stop.back` or `12.wait`. */
export function printMove({at, event}: Move): string {
  return [at, event.type, ...details(event)].join('.');
}

/** Reads a move; `undefined` for anything else. */
export function parseMove(text: string): Move | undefined {
  const [minute = '', ...rest] = text.split('.');
  const at = numberIn(minute, [0, LATEST]);
  const event = parseEvent(rest);
  return at === undefined || event === undefined ? undefined : {at, event};
}

function details(event: LabEvent): readonly (string | number)[] {
  switch (event.type) {
    case 'deploy':
      return [event.revision, ...(event.ignoreStop ? ['ignore'] : [])];
    case 'stop':
      return event.rollBack ? ['back'] : [];
    default:
      return [];
  }
}

function parseEvent([type, one, two, ...more]: readonly string[]): LabEvent | undefined {
  if (more.length > 0) {
    return undefined;
  }
  const revision = numberIn(one ?? '', BOUNDS.revision);
  switch (type) {
    case 'deploy':
      return revision !== undefined && (two === undefined || two === 'ignore')
        ? {type, revision, ignoreStop: two === 'ignore'}
        : undefined;
    case 'stop':
      return two === undefined && (one === undefined || one === 'back') ? {type, rollBack: one === 'back'} : undefined;
    case 'alarm':
    case 'launch':
    case 'reroute':
    case 'wait':
      return one === undefined ? {type} : undefined;
    default:
      return undefined;
  }
}
