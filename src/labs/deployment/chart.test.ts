import {describe, expect, test} from 'vitest';
import {chartOf, revisionShown, unansweredAfter} from './chart';
import {at, deployAt, fault, servers} from './examples';
import {replay, runToEnd} from './machine';
import {endOf} from './scenario';
import {scenarioOf} from './scenarios';

const scenario = (id: string) => {
  const found = scenarioOf(id);
  if (!found) {
    throw new Error(`no scenario ${id}`);
  }
  return found;
};

describe('the chart shows', () => {
  test('the newest revision that got traffic, where a newer one got none: the change to it is visible', () => {
    const end = endOf(scenario('broken-application-stop'));
    expect(end.deployments.map(({revision}) => revision)).toEqual([2, 3]);
    expect(revisionShown([end])).toBe(2);
    expect(unansweredAfter([end], 2)).toEqual([3]);
    const shares = chartOf(end, 2, end.now).points.map(({share}) => share);
    expect([shares[0], Math.max(...shares.map((share) => share ?? 0))]).toEqual([0, 1]);
  });

  test('a version whose traffic went back again', () => {
    const end = endOf(scenario('canary-stopped-by-alarm'));
    expect(revisionShown([end])).toBe(2);
    expect(unansweredAfter([end], 2)).toEqual([]);
  });

  test('one revision for two configurations, though it answers in the second alone', () => {
    const faults = [fault('ApplicationStart', 2, [1])];
    const ends = (['OneAtATime', 'AllAtOnce'] as const).map((strategy) =>
      runToEnd(replay(servers({instances: 3, strategy, faults}), [deployAt(0, 2)])),
    );
    expect(ends.map((end) => revisionShown([end]))).toEqual([1, 2]);
    expect(revisionShown(ends)).toBe(2);
  });

  test('no line while nobody answers: that is not the same as a share of 0', () => {
    const end = runToEnd(replay(servers({instances: 2, strategy: 'AllAtOnce'}), [deployAt(0, 2), at(9, 'wait')]));
    const {path, points} = chartOf(end, 2, 9);
    expect(points.map(({share}) => share)).toEqual([undefined, 1]);
    expect(path).toBe('M467 0H600');
  });

  test('the newest that was deployed, where nothing has ever answered', () => {
    const end = runToEnd(replay(servers({instances: 1, first: true, faults: [fault('Install', 2)]}), [deployAt(0, 2)]));
    expect(revisionShown([end])).toBe(2);
    expect(unansweredAfter([end], 2)).toEqual([]);
  });
});
