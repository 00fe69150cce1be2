import {printDefinition} from './definition-text';
import type {Move, PipelineEvent} from './events';
import {parseDefinition, wholeOf} from './parse-definition';

/** A move in a few characters, for links, such as `12.approve.1.Approve`. */
export function printMove({at, event}: Move): string {
  return `${at}.${printEvent(event)}`;
}

/** Reads that text; `undefined` where it is no move. */
export function parseMove(text: string): Move | undefined {
  const [time, verb = '', ...rest] = text.split('.');
  const at = wholeOf(time);
  const event = parseEvent(verb, rest);
  return at === undefined || !event ? undefined : {at, event};
}

function printEvent(event: PipelineEvent): string {
  switch (event.type) {
    case 'push':
    case 'wait':
      return event.type;
    case 'start':
      return [
        'start',
        event.revision ?? '',
        ...Object.entries(event.variables ?? {}).map(([name, value]) => `${name}=${value}`),
      ].join('.');
    case 'approve':
    case 'reject':
    case 'fail':
      return `${event.type}.${event.execution}.${event.action}`;
    case 'disable':
    case 'enable':
      return `${event.type}.${event.stage}`;
    case 'retry':
      return `retry.${event.execution}.${event.mode === 'ALL_ACTIONS' ? 'all' : 'failed'}`;
    case 'rollback':
      return `rollback.${event.stage}.${event.target}`;
    case 'stop':
      return `stop.${event.execution}.${event.abandon ? 'abandon' : 'wait'}`;
    case 'override':
      return `override.${event.execution}`;
    case 'alarm':
      return `alarm.${event.on ? 'on' : 'off'}`;
    case 'edit':
      return `edit.${printDefinition(event.definition)}`;
  }
}

function parseEvent(type: string, rest: readonly string[]): PipelineEvent | undefined {
  const [first = '', second = '', ...more] = rest;
  const execution = wholeOf(first);
  const name = (text: string) => /^[A-Za-z0-9_-]{1,20}$/.test(text);
  const count = rest.length;
  switch (type) {
    case 'push':
    case 'wait':
      return count === 0 ? {type} : undefined;
    case 'start':
      return parseStart(rest);
    case 'approve':
    case 'reject':
    case 'fail':
      return execution !== undefined && name(second) && count === 2 ? {type, execution, action: second} : undefined;
    case 'disable':
    case 'enable':
      return name(first) && count === 1 ? {type, stage: first} : undefined;
    case 'retry':
      return execution !== undefined && (second === 'all' || second === 'failed') && more.length === 0
        ? {type, execution, mode: second === 'all' ? 'ALL_ACTIONS' : 'FAILED_ACTIONS'}
        : undefined;
    case 'rollback': {
      const target = wholeOf(second);
      return name(first) && target !== undefined && count === 2 ? {type, stage: first, target} : undefined;
    }
    case 'stop':
      return execution !== undefined && (second === 'abandon' || second === 'wait') && more.length === 0
        ? {type, execution, abandon: second === 'abandon'}
        : undefined;
    case 'override':
      return execution !== undefined && count === 1 ? {type, execution} : undefined;
    case 'alarm':
      return (first === 'on' || first === 'off') && count === 1 ? {type, on: first === 'on'} : undefined;
    case 'edit': {
      const read = parseDefinition(rest.join('.'));
      return read.kind === 'definition' ? {type, definition: read.definition} : undefined;
    }
    default:
      return undefined;
  }
}

function parseStart([revision = '', ...pairs]: readonly string[]): PipelineEvent | undefined {
  const entries = pairs.map((pair) => pair.split('='));
  const sound = /^(?:[A-Z]\d{0,3})?$/.test(revision) && entries.every(isPair);
  const variables = Object.fromEntries(entries.map(([name = '', value = '']): [string, string] => [name, value]));
  return sound
    ? {type: 'start', ...(revision !== '' && {revision}), ...(entries.length > 0 && {variables})}
    : undefined;
}

function isPair([name, value, ...more]: readonly string[]): boolean {
  return /^[A-Za-z]\w{0,19}$/.test(name ?? '') && /^[\w$-]{0,40}$/.test(value ?? '.') && more.length === 0;
}
