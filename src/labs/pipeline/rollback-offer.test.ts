import {expect, test} from 'vitest';
import {threeStages} from './build';
import type {Mode} from './definition';
import type {PipelineEvent} from './events';
import {rollbackOffer, whyNoRollback} from './rollback-offer';
import {GUIDE, push, run} from './test-run';

type Moves = readonly (readonly [number, PipelineEvent])[];
const two: Moves = [
  [0, push],
  [30, push],
];
const back: PipelineEvent = {type: 'rollback', stage: 'Deploy', target: 1};
const saved: PipelineEvent = {type: 'edit', definition: threeStages('SUPERSEDED', 6, 20)};
const offerAfter = (moves: Moves, until: number, mode: Mode = 'SUPERSEDED') => {
  const state = run(threeStages(mode, 6, 20), moves, until);
  const offer = rollbackOffer(state, 'Deploy');
  const listed = offer?.listed.map(({execution, isTarget}) => `${execution.id}${isTarget ? '' : ' no target'}`);
  return {state, listed: listed?.join(', '), bar: offer?.bar, targets: offer?.listed.filter(({isTarget}) => isTarget)};
};

test.each<[Moves, number, Mode, string | undefined, string | undefined, string]>([
  [[[0, push]], 7, 'SUPERSEDED', undefined, undefined, 'nothing has succeeded there yet'],
  [two, 60, 'SUPERSEDED', '1, 2', undefined, 'both have succeeded there'],
  [
    [...two, [60, back]],
    90,
    'SUPERSEDED',
    '1, 2, 3 no target',
    undefined,
    'an execution of the type ROLLBACK is no target',
  ],
  [
    [...two, [60, saved]],
    61,
    'SUPERSEDED',
    '',
    'No rollback: no execution has succeeded here since the pipeline was saved.',
    'both were started in another structure',
  ],
  [
    [...two, [60, saved], [61, push]],
    90,
    'SUPERSEDED',
    '3',
    undefined,
    'the third was started in the present structure',
  ],
  [two, 60, 'PARALLEL', '1, 2', 'No rollback in PARALLEL mode.', 'PARALLEL has no stage rollback'],
  [[...two, [60, back]], 61, 'SUPERSEDED', '1, 2', 'No rollback while execution 3 is inside.', 'the stage is locked'],
  [
    [...two, [60, {type: 'disable', stage: 'Deploy'}]],
    61,
    'SUPERSEDED',
    '1, 2',
    'No rollback in the lab while the transition is disabled; AWS’s pages don’t say.',
    'the way into the stage is closed',
  ],
])(
  `after %j, at minute %i in %s: %j, %j, because %s (E6 → ${GUIDE}/stage-rollback.html)`,
  (moves, until, mode, listed, bar, _because) => {
    const offer = offerAfter(moves, until, mode);
    expect([offer.listed, offer.bar]).toEqual([listed, bar]);
    // What is offered is taken, and what is not is refused.
    const taken = offer.bar === undefined ? (offer.targets ?? []).map(({execution}) => execution.id) : [];
    const all = offer.state.executions.map(({id}) => id);
    expect(all.filter((id) => whyNoRollback(offer.state, 'Deploy', id) === undefined)).toEqual(taken);
  },
);
