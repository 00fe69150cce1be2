import {nearest} from '../../lib/nearest';
import {readMoves, short} from '../bench/read-moves';
import {MODES} from './definition';
import {printDefinition} from './definition-text';
import {GOALS} from './goals';
import {findScript, MOST_MOVES, openLab, scriptOf, type Lab} from './lab';
import {parseMove, printMove} from './move-text';
import {CASES} from './scenarios';
import {parseDefinition} from './parse-definition';

/** What a query string is found to say. */
type Linked =
  /** It says nothing about the lab. */
  | {readonly kind: 'nothing'}
  | {readonly kind: 'lab'; readonly lab: Lab}
  /** It can't be read, and why, in a sentence. */
  | {readonly kind: 'problem'; readonly message: string};

/** The whole state of a lab as a query string: scenario and mode, or the reader's own pipeline, and the moves. */
export function printLab(lab: Lab): string {
  const own = scriptOf(lab)?.definition.mode;
  const what =
    lab.kind === 'free'
      ? `pipeline=${printDefinition(lab.definition)}`
      : `scenario=${lab.id}${lab.mode === own ? '' : `&mode=${lab.mode}`}`;
  // Signs that a query string may hold as they are; written out, the link would be three times as long.
  return `?${what}${lab.moves.length === 0 ? '' : `&do=${lab.moves.map(printMove).join('~')}`}`;
}

/** Reads a query string, whatever it is. Fields it doesn't know are others' business. */
export function parseLab(query: string): Linked {
  const params = new URLSearchParams(query);
  const [scenario, pipeline] = [params.get('scenario'), params.get('pipeline')];
  if (scenario === null && pipeline === null) {
    return params.has('do') ? problem('The link has moves, but names no scenario and no pipeline.') : {kind: 'nothing'};
  }
  if (scenario !== null && pipeline !== null) {
    return problem('The link names a scenario and a pipeline; one of them is too much.');
  }
  const begun = pipeline === null ? scripted(scenario ?? '', params.get('mode')) : free(pipeline);
  if (begun.kind !== 'lab') {
    return begun;
  }
  const moves = readMoves(params.get('do') ?? '', MOST_MOVES, parseMove);
  return typeof moves === 'string' ? problem(moves) : {kind: 'lab', lab: {...begun.lab, moves}};
}

function scripted(id: string, named: string | null): Linked {
  const script = findScript(id);
  if (!script) {
    const meant = nearest(
      id.slice(0, 60),
      [...CASES, ...GOALS].map((one) => one.id),
    );
    return problem(`There is no scenario “${short(id)}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`);
  }
  const lab = openLab(id);
  const mode = named === null ? script.definition.mode : MODES.find((known) => known === named);
  return mode === undefined || lab.kind !== 'script'
    ? problem(`“${short(named ?? '')}” is no execution mode. There are: ${MODES.join(', ')}.`)
    : {kind: 'lab', lab: {...lab, mode}};
}

function free(text: string): Linked {
  const read = parseDefinition(text);
  return read.kind === 'problem' ? read : {kind: 'lab', lab: {kind: 'free', definition: read.definition, moves: []}};
}

function problem(message: string): Linked {
  return {kind: 'problem', message};
}
