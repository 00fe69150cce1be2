import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {someMoves, someSetup} from './example-runs';
import {FREE_LAB, openLab, stateOf, withMove, type Lab} from './lab';
import {parseLab, printLab} from './link';
import {SCENARIOS} from './scenarios';
import {strategiesFor} from './strategies';

const labs: fc.Arbitrary<Lab> = fc
  .tuple(fc.constantFrom(undefined, ...SCENARIOS.map(({id}) => id)), someSetup(), someMoves())
  .chain(([scenario, setup, moves]) =>
    fc.constantFrom(undefined, ...strategiesFor(setup.platform)).map((other) => ({
      ...(scenario !== undefined && {scenario}),
      setup,
      moves,
      ...(other !== undefined && {other}),
    })),
  );

describe('a link', () => {
  test('is readable', () => {
    const lab = withMove(openLab('canary-stopped-by-alarm'), {type: 'wait'}, 7);
    expect(printLab({...lab, other: 'LambdaAllAtOnce'})).toBe(
      '?scenario=canary-stopped-by-alarm&with=LambdaAllAtOnce&do=7.wait',
    );
    const own: Lab = {...FREE_LAB, setup: {...FREE_LAB.setup, instances: 9, strategy: 'HalfAtATime'}};
    expect(printLab(withMove(own, {type: 'deploy', revision: 2, ignoreStop: false}, 0))).toBe(
      '?scenario=free&strategy=HalfAtATime&instances=9&do=0.deploy.2',
    );
  });

  test('gives back the lab that it was made of, also from programs that escape more than needed', () => {
    fc.assert(
      fc.property(labs, (lab) => {
        const link = printLab(lab);
        expect(parseLab(link)).toEqual({kind: 'lab', lab});
        const escaped = link.replace(/[~._-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
        expect(parseLab(`${escaped.replaceAll('%2d', '-')}&utm_source=chat`)).toEqual({kind: 'lab', lab});
      }),
      {numRuns: 200},
    );
  });

  test('is a lab, nothing, or a message, whatever the text; a lab that it gives can be shown', () => {
    const field = fc.tuple(
      fc.constantFrom('scenario', 'platform', 'strategy', 'minimum', 'instances', 'stopped', 'fails', 'with', 'do'),
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.constantFrom(
          'free',
          'ecs',
          'ECSAllAtOnce',
          'HOST_COUNT.3',
          '7',
          '1.2',
          'Install.2.all',
          '0.deploy.2~4.alarm',
        ),
      ),
    );
    const queries = fc
      .array(field)
      .map((fields) => ['scenario=free', ...fields.map(([name, text]) => `${name}=${text}`)].join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), queries), (query) => {
        const read = parseLab(query);
        expect(read.kind !== 'problem' || read.message.length > 0).toBe(true);
        expect(read.kind === 'lab' ? stateOf(read.lab).hosts : []).toBeDefined();
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
    [
      '?scenario=canary-stoped-by-alarm',
      'There is no scenario “canary-stoped-by-alarm”. Did you mean “canary-stopped-by-alarm”?',
      'a slip',
    ],
    [
      '?scenario=free&instances=99',
      'The link’s instances is “99”, which can’t be read. Right would be: a whole number from 1 to 12.',
      'out of bounds',
    ],
    [
      '?scenario=free&minimum=95',
      'The link’s minimum is “95”, which can’t be read. Right would be: such as FLEET_PERCENT.75 or HOST_COUNT.8.',
      'a minimum has a type',
    ],
    [
      '?scenario=free&strategy=ECSAllAtOnce',
      '“ECSAllAtOnce” is no configuration for the platform server. There are: OneAtATime, HalfAtATime, AllAtOnce, Custom.',
      'configurations belong to a platform',
    ],
    ['?scenario=free&do=5.shove', 'The link’s move “5.shove” can’t be read.', 'there is no such move'],
    [
      '?scenario=free&do=5.wait~4.wait',
      'The link’s move “4.wait” comes before the one in front of it.',
      'time goes one way',
    ],
  ])('%s is told “%s”, because %s', (query, message, _because) => {
    expect(parseLab(query)).toEqual({kind: 'problem', message});
  });

  test('with more moves than a run holds is refused', () => {
    const many = Array.from({length: 201}, () => '0.wait').join('~');
    expect(parseLab(`?scenario=free&do=${many}`)).toMatchObject({kind: 'problem'});
  });
});
