import {nearest} from '../../lib/nearest';
import {readMoves, short} from '../bench/read-moves';
import {FREE_LAB, givenIn, MOST_MOVES, openLab, type Lab} from './lab';
import {parseMove, printMove} from './move-text';
import {scenarioOf, SCENARIOS} from './scenarios';
import type {Setup} from './setup';
import {FIELDS} from './setup-text';
import {strategiesFor} from './strategies';

/** What a query string is found to say. */
type Linked =
  /** It says nothing about the lab. */
  | {readonly kind: 'nothing'}
  | {readonly kind: 'lab'; readonly lab: Lab}
  /** It can't be read, and why, in a sentence. */
  | {readonly kind: 'problem'; readonly message: string};

/** The whole state of a lab as a query string: the scenario or free mode, what differs from its setup, and the moves. */
export function printLab(lab: Lab): string {
  const given = givenIn(lab);
  const parts = [
    `scenario=${lab.scenario ?? 'free'}`,
    ...FIELDS.filter(({print}) => print(lab.setup) !== print(given)).map(
      ({name, print}) => `${name}=${print(lab.setup)}`,
    ),
    ...(lab.other === undefined ? [] : [`with=${lab.other}`]),
    ...(lab.moves.length === 0 ? [] : [`do=${lab.moves.map(printMove).join('~')}`]),
  ];
  return `?${parts.join('&')}`;
}

/** Reads a query string, whatever it is. Fields it doesn't know are others' business. */
export function parseLab(query: string): Linked {
  const params = new URLSearchParams(query);
  const id = params.get('scenario');
  if (id === null) {
    return {kind: 'nothing'};
  }
  if (id !== 'free' && !scenarioOf(id)) {
    const meant = nearest(id.slice(0, 60), ['free', ...SCENARIOS.map((one) => one.id)]);
    return problem(`There is no scenario “${short(id)}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`);
  }
  const lab = id === 'free' ? FREE_LAB : openLab(id);
  const setup = readSetup(params, lab.setup);
  const moves = readMoves(params.get('do') ?? '', MOST_MOVES, parseMove);
  if (typeof setup === 'string') {
    return problem(setup);
  }
  if (typeof moves === 'string') {
    return problem(moves);
  }
  const named = params.get('with');
  const other = strategiesFor(setup.platform).find((strategy) => strategy === named);
  return named !== null && other === undefined
    ? problem(notThere(named, setup))
    : {kind: 'lab', lab: {...lab, setup, moves, ...(other !== undefined && {other})}};
}

/** The setup, or what is wrong with it. */
function readSetup(params: URLSearchParams, given: Setup): Setup | string {
  let setup = given;
  for (const {name, read, hint} of FIELDS) {
    const text = params.get(name);
    const parts = text === null ? {} : read(text);
    if (!parts) {
      return `The link’s ${name} is “${short(text ?? '')}”, which can’t be read. Right would be: ${hint}.`;
    }
    setup = {...setup, ...parts};
  }
  return strategiesFor(setup.platform).includes(setup.strategy) ? setup : notThere(setup.strategy, setup);
}

function notThere(strategy: string, {platform}: Setup): string {
  return `“${short(strategy)}” is no configuration for the platform ${platform}. There are: ${strategiesFor(platform).join(', ')}.`;
}

function problem(message: string): Linked {
  return {kind: 'problem', message};
}
