import {BOUNDS, type Setup} from './setup';
import type {Minimum} from './strategies';
import type {CustomShift} from './traffic';

/** One field of a setup in a link. */
export type Field = {
  readonly name: string;
  readonly print: (setup: Setup) => string;
  /** What the text sets; `undefined` where it is none of the field's values. */
  readonly read: (text: string) => Partial<Setup> | undefined;
  /** What would be right, for a message. */
  readonly hint: string;
};

/** A whole number inside its bounds, written as numbers are; `undefined` for anything else. */
export function numberIn(text: string, [least, most]: readonly [number, number]): number | undefined {
  const number = /^(?:0|[1-9]\d{0,5})$/.test(text) ? Number(text) : -1;
  return number >= least && number <= most ? number : undefined;
}

/** Whole numbers from 1 to 99 with a sign between them; `undefined` for anything else. */
export function numbersIn(text: string, between: string): readonly number[] | undefined {
  const parts = text === '' ? [] : text.split(between);
  const numbers = parts.flatMap((part) => numberIn(part, [1, 99]) ?? []);
  return numbers.length === parts.length && numbers.length <= 99 ? numbers : undefined;
}

/** A field that holds one of some names. */
export function oneOf<Name extends string>(
  name: string,
  names: readonly Name[],
  get: (setup: Setup) => Name,
  set: (value: Name) => Partial<Setup>,
): Field {
  return {
    name,
    print: get,
    read: (text) => {
      const found = names.find((known) => known === text);
      return found === undefined ? undefined : set(found);
    },
    hint: names.join(', '),
  };
}

/** A field that holds yes or no. */
export function yesOrNo(name: string, get: (setup: Setup) => boolean, set: (value: boolean) => Partial<Setup>): Field {
  return oneOf(
    name,
    ['yes', 'no'],
    (setup) => (get(setup) ? 'yes' : 'no'),
    (value) => set(value === 'yes'),
  );
}

/** A field that holds a whole number inside its bounds. */
export function wholeNumber(
  name: string,
  bounds: readonly [number, number],
  get: (setup: Setup) => number,
  set: (value: number) => Partial<Setup>,
): Field {
  return {
    name,
    print: (setup) => String(get(setup)),
    read: (text) => {
      const number = numberIn(text, bounds);
      return number === undefined ? undefined : set(number);
    },
    hint: `a whole number from ${bounds[0]} to ${bounds[1]}`,
  };
}

/** A field that holds a minimum. */
export function minimumField(
  name: string,
  get: (setup: Setup) => Minimum,
  set: (value: Minimum) => Partial<Setup>,
): Field {
  return {
    name,
    print: (setup) => `${get(setup).type}.${get(setup).value}`,
    read: (text) => {
      const [type = '', digits = '', ...rest] = text.split('.');
      const bounds = type === 'HOST_COUNT' ? BOUNDS.hostCount : BOUNDS.fleetPercent;
      const value = rest.length === 0 ? numberIn(digits, bounds) : undefined;
      return value !== undefined && (type === 'HOST_COUNT' || type === 'FLEET_PERCENT')
        ? set({type, value})
        : undefined;
    },
    hint: 'such as FLEET_PERCENT.75 or HOST_COUNT.8',
  };
}

/** The field that holds a shift of one’s own. */
export function shiftField(): Field {
  return {
    name: 'shift',
    print: ({shift: {type, percent, minutes}}) => `${type}.${percent}.${minutes}`,
    read: (text) => {
      const [named, step = '', wait = '', ...rest] = text.split('.');
      const type = (['canary', 'linear'] as const).find((known) => known === named);
      const [percent, minutes] = [numberIn(step, BOUNDS.stepPercent), numberIn(wait, BOUNDS.stepMinutes)];
      const isWhole = type !== undefined && percent !== undefined && minutes !== undefined && rest.length === 0;
      return isWhole ? {shift: {type, percent, minutes} satisfies CustomShift} : undefined;
    },
    hint: 'such as canary.10.20 or linear.25.5',
  };
}
