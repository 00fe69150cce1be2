import {expect, test} from 'vitest';
import {hostsStay, percentStay, servers} from './examples';
import type {Setup} from './setup';
import {shiftWords, strategyTitle, tell} from './tell';

const lambda = servers({platform: 'lambda', strategy: 'Custom'});
const canary = {...lambda, shift: {type: 'canary', percent: 20, minutes: 5}} as const;
const linear = {...lambda, shift: {type: 'linear', percent: 20, minutes: 5}} as const;

test.each<readonly [title: string, Setup, because: string]>([
  ['CodeDeployDefault.OneAtATime', servers(), 'AWS has named it'],
  ['Custom: 95 % have to stay healthy', servers(percentStay(95)), 'custom ones differ by their minimum'],
  ['Custom: 1 has to stay healthy', servers(hostsStay(1)), 'one is one'],
  ['Custom: 3 have to stay healthy, zone by zone', servers({...hostsStay(3), zonal: true}), 'zones change the order'],
  ['Custom: canary, 20 %, the rest after 5 min', canary, 'a shift has no minimum'],
  ['Custom: linear, 20 % every 5 min', linear, 'a shift has no minimum'],
])('a configuration stands under “%s”', (title, setup, _because) => {
  expect(strategyTitle(setup)).toBe(title);
});

test.each<readonly [words: string, Setup]>([
  ['20 % of the traffic moves at first, the rest 5 minutes later.', canary],
  ['20 % of the traffic moves at first, and as much again every 5 minutes.', linear],
  [
    '10 % of the traffic moves at first, and as much again every minute.',
    {...lambda, strategy: 'LambdaLinear10PercentEvery1Minute'},
  ],
  ['All traffic moves in one step.', {...lambda, strategy: 'LambdaAllAtOnce'}],
])('a shift is told: “%s”', (words, setup) => {
  expect(shiftWords(setup)).toBe(words);
});

test('an instance that the group hasn’t isn’t told as stopped', () => {
  expect(tell(servers({instances: 3, stopped: [2, 7]}), []).join(' ')).toContain(
    'Somebody has stopped instance 2, and',
  );
});
