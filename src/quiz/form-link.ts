import {nearest} from '../lib/nearest';
import {WHOLE_BANK, type FormSpec} from './form';
import {MODES, type Mode} from './mode';

/** A run over a bank as a link names it: which items, how they are asked. */
export type Run = {
  readonly form: FormSpec;
  readonly mode: Mode;
  /** Whether readers are asked how sure they are. */
  readonly confidence: boolean;
};

export const PLAIN_RUN: Run = {form: WHOLE_BANK, mode: 'immediate', confidence: false};

/** What a bank offers to choose from. */
export type Choices = {
  readonly objectives: readonly string[];
  readonly levels: readonly string[];
  readonly types: readonly string[];
};

/** A run that was read, and what in the link could not be, each with what would be right. What could be read is kept. */
export type ReadRun = {readonly run: Run; readonly messages: readonly string[]};

const PARAMETERS = ['objective', 'level', 'type', 'count', 'seed', 'blueprint', 'mode', 'confidence'] as const;
const MOST = 200;

/** Reads the query of a link, with or without its question mark. Any text gives a run; nonsense gives messages beside it. */
export function parseRun(query: string, choices: Choices): ReadRun {
  const parameters = new URLSearchParams(query);
  const messages: string[] = [];
  const said = (message: string) => {
    messages.push(message);
  };
  for (const name of parameters.keys()) {
    if (!PARAMETERS.some((known) => known === name)) {
      const meant = nearest(name, PARAMETERS);
      said(`The link says “${name}”, which means nothing here${meant ? `; did you mean “${meant}”?` : '.'}`);
    }
  }
  const list = (name: (typeof PARAMETERS)[number], known: readonly string[]): readonly string[] => {
    const wanted = listOf(parameters.get(name));
    wanted.filter((value) => !known.includes(value)).forEach((value) => said(unknown(name, value, known)));
    return wanted.filter((value) => known.includes(value));
  };
  const count = countOf(parameters.get('count'), said);
  const seed = parameters.get('seed')?.slice(0, 64);
  const mode = MODES.find((known) => known === parameters.get('mode'));
  if (parameters.has('mode') && !mode) {
    said(unknown('mode', parameters.get('mode') ?? '', MODES));
  }
  return {
    run: {
      form: {
        objectives: list('objective', choices.objectives),
        levels: list('level', choices.levels),
        types: list('type', choices.types),
        blueprint: blueprintOf(parameters.get('blueprint'), choices.objectives, said),
        ...(count === undefined ? {} : {count}),
        ...(seed ? {seed} : {}),
      },
      mode: mode ?? 'immediate',
      confidence: parameters.get('confidence') === '1',
    },
    messages,
  };
}

/** The query that names a run, with its question mark; empty for a plain run over the whole bank. */
export function printRun({form, mode, confidence}: Run): string {
  const blueprint = Object.entries(form.blueprint).map(([objective, weight]) => `${objective}:${weight}`);
  const pairs: readonly (readonly [(typeof PARAMETERS)[number], string])[] = [
    ['objective', form.objectives.join(',')],
    ['level', form.levels.join(',')],
    ['type', form.types.join(',')],
    ['blueprint', blueprint.join(',')],
    ['count', form.count === undefined ? '' : String(form.count)],
    ['seed', form.seed ?? ''],
    ['mode', mode === 'immediate' ? '' : mode],
    ['confidence', confidence ? '1' : ''],
  ];
  const query = pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

function listOf(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean))];
}

function unknown(name: string, value: string, known: readonly string[]): string {
  const meant = nearest(value, known);
  return `There is no ${name} “${value}” here${meant ? `; did you mean “${meant}”?` : `; there are: ${known.join(', ')}.`}`;
}

function countOf(text: string | null, said: (message: string) => void): number | undefined {
  if (text === null) {
    return undefined;
  }
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST) {
    return count;
  }
  said(`The count has to be a whole number from 1 to ${MOST}; “${text}” is not.`);
  return undefined;
}

function blueprintOf(
  text: string | null,
  known: readonly string[],
  said: (message: string) => void,
): Readonly<Record<string, number>> {
  const entries = listOf(text).flatMap((part) => {
    const [objective = '', weight = ''] = part.split(':');
    if (!known.includes(objective)) {
      said(unknown('objective', objective, known));
      return [];
    }
    const value = Number(weight);
    if (!(value > 0 && value <= MOST)) {
      said(`The weight of ${objective} has to be a number above 0; “${weight}” is not.`);
      return [];
    }
    return [[objective, value] as const];
  });
  return Object.fromEntries(entries);
}
