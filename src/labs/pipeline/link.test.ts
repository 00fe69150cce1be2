import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {threeStages} from './build';
import {MODES} from './definition';
import {someDefinition, someMoves} from './example-runs';
import {GOALS} from './goals';
import {freeLab, openLab, stateOf, withMove, type Lab} from './lab';
import {parseLab, printLab} from './link';
import {CASES} from './scenarios';

const labs: fc.Arbitrary<Lab> = fc.oneof(
  fc.record({kind: fc.constant('free' as const), definition: someDefinition(), moves: someMoves()}),
  fc.record({
    kind: fc.constant('script' as const),
    id: fc.constantFrom(...[...CASES, ...GOALS].map(({id}) => id)),
    mode: fc.constantFrom(...MODES),
    moves: someMoves(),
  }),
);

describe('a link', () => {
  test('is readable', () => {
    const lab = withMove(
      withMove(openLab('freeze-and-thaw'), {type: 'push'}, 0),
      {type: 'disable', stage: 'Deploy'},
      7,
    );
    expect(printLab(lab)).toBe('?scenario=freeze-and-thaw&do=0.push~7.disable.Deploy');
    expect(printLab(freeLab(threeStages('QUEUED', 6, 20)))).toBe(
      '?pipeline=QUEUED;Source:Source/Source/1/0/makes=SourceOutput;Build:Build/Build/1/6/takes=SourceOutput/makes=BuildOutput;Deploy:Deploy/Deploy/1/20/takes=BuildOutput',
    );
  });

  test('from the time before there were artifacts shows the run that it showed then', () => {
    const old = 'SUPERSEDED;Source:Source/Source/1/0;Build:Build/Build/1/6;Deploy:Deploy/Deploy/1/20';
    const read = parseLab(`?pipeline=${old}&do=0.push~30.push~60.rollback.Deploy.1~90.wait`);
    const state = read.kind === 'lab' ? stateOf(read.lab) : undefined;
    expect(state?.deployments.map(({revision, at}) => `${revision}@${at}`)).toEqual(['A@26', 'B@56', 'A@80']);
    expect(state?.executions.flatMap(({artifacts}) => artifacts)).toEqual([]);
    expect(read.kind === 'lab' && printLab(read.lab)).toContain(`?pipeline=${old}&do=`);
  });

  test('gives back the lab that it was made of, also from programs that escape more than needed', () => {
    fc.assert(
      fc.property(labs, (lab) => {
        const link = printLab(lab);
        expect(parseLab(link)).toEqual({kind: 'lab', lab});
        const escaped = link.replace(/[~!*;:,/$]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
        expect(parseLab(`${escaped}&utm_source=chat`)).toEqual({kind: 'lab', lab});
      }),
      {numRuns: 100},
    );
  });

  test('is a lab, nothing, or a message, whatever the text; a lab that it gives can be shown', () => {
    const field = fc.tuple(
      fc.constantFrom('scenario', 'pipeline', 'mode', 'do'),
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.constantFrom('edit-in-flight', 'QUEUED', '0.push', '0.push~1.wait', 'QUEUED;A:A/Source/1/0;B:B/Test/1/1'),
      ),
    );
    const queries = fc.array(field).map((fields) => fields.map(([name, text]) => `${name}=${text}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), queries), (query) => {
        const read = parseLab(query);
        expect(read.kind !== 'problem' || read.message.length > 0).toBe(true);
        expect(read.kind === 'lab' ? stateOf(read.lab).executions : []).toBeDefined();
      }),
    );
  });

  test.each([
    ['', {kind: 'nothing'}, 'there is nothing in it'],
    ['?draw=3', {kind: 'nothing'}, 'it is another page’s'],
  ])('%j is %j, because %s', (query, expected, _because) => {
    expect(parseLab(query)).toEqual(expected);
  });

  test.each([
    ['?do=0.push', 'The link has moves, but names no scenario and no pipeline.', 'there is nothing to move'],
    ['?scenario=edit-in-fligt', 'There is no scenario “edit-in-fligt”. Did you mean “edit-in-flight”?', 'a slip'],
    [
      '?scenario=edit-in-flight&mode=FIFO',
      '“FIFO” is no execution mode. There are: SUPERSEDED, QUEUED, PARALLEL.',
      'AWS has three',
    ],
    [
      '?scenario=edit-in-flight&do=5.push~4.push',
      'The link’s move “4.push” comes before the one in front of it.',
      'time goes one way',
    ],
    ['?scenario=edit-in-flight&do=5.shove', 'The link’s move “5.shove” can’t be read.', 'there is no such move'],
    [
      '?scenario=edit-in-flight&pipeline=QUEUED',
      'The link names a scenario and a pipeline; one of them is too much.',
      'which one?',
    ],
    [
      '?pipeline=FIFO',
      'The pipeline in the link doesn’t begin with SUPERSEDED, QUEUED or PARALLEL.',
      'the mode comes first',
    ],
    ['?pipeline=QUEUED;A:A/Source/1/0', 'A pipeline has at least two stages.', 'E1'],
    ['?pipeline=QUEUED;A:A/Test/1/5;B:B/Test/1/5', 'The first stage holds source actions and nothing else.', 'E1'],
    ['?pipeline=QUEUED;A:A/Source/1/0;B:B/Approval/1/4', 'B/B: minutes are a whole number from 5 to 86400.', 'E5'],
    ['?pipeline=PARALLEL;A:A/Source/1/0;B:B/Test/1/4!no*ROLLBACK', 'B: PARALLEL mode has no stage rollback.', 'E6'],
    ['?pipeline=QUEUED;A:A/Source/1/0;B:B/Test/1/4/in=X.Y', 'B/B: nothing has set X.Y before.', 'E7'],
    ['?pipeline=QUEUED;A:A/Source/1/0;B:B/Test/1/4!in*SKIP*alarm', 'B: SKIP works with VariableCheck only.', 'E6'],
    ['?pipeline=QUEUED;A:A/Source/1/0;B:B/Test/1/4/takes=X', 'B/B: no action makes X.', 'CP/action-requirements'],
    [
      '?pipeline=QUEUED;A:A/Source/1/0;B:B/Test/1/4!in*STOP*alarm',
      'The pipeline in the link doesn’t have a readable stage 2.',
      'no such result',
    ],
  ])('%s is told “%s”, because %s', (query, message, _because) => {
    expect(parseLab(query)).toEqual({kind: 'problem', message});
  });

  test('with more moves than a run holds is refused', () => {
    const many = Array.from({length: 301}, () => '0.wait').join('~');
    expect(parseLab(`?scenario=edit-in-flight&do=${many}`)).toMatchObject({kind: 'problem'});
  });
});
