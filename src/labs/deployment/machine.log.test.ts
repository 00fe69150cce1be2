import fc from 'fast-check';
import {expect, test} from 'vitest';
import {someMoves, someSetup} from './example-runs';
import {isUnderWay} from './look';
import {replay, runToEnd} from './machine';
import type {LabState} from './state';

const ends = (check: (state: LabState) => void) =>
  fc.assert(
    fc.property(someSetup(), someMoves(), (setup, moves) => check(runToEnd(replay(setup, moves)))),
    {numRuns: 200},
  );

test('the log has the status of each deployment, and how it ended on each server', () => {
  expect.hasAssertions();
  ends(({deployments, hosts, log}) => {
    for (const {id, status} of deployments) {
      expect(log.some((line) => line.deployment === id && line.event === undefined && line.state === status)).toBe(
        true,
      );
    }
    for (const {id, result} of hosts) {
      const last = log.findLast(
        (line) => line.event && line.deployment === result?.deployment && line.hosts?.includes(id),
      );
      expect(result && result.status !== 'Interrupted' ? last?.state : undefined).toBe(
        result && result.status !== 'Interrupted' ? result.status : undefined,
      );
    }
  });
});

test('a revision is on a server only behind an Install that succeeded there', () => {
  expect.hasAssertions();
  ends(({setup, deployments, hosts, log}) => {
    for (const {id, revision} of hosts) {
      const given = !setup.first && id <= setup.instances ? [1] : [];
      const installed = log
        .filter(({event, state, hosts: on}) => event === 'Install' && state === 'Succeeded' && on?.includes(id))
        .map(({deployment}) => deployments.find((one) => one.id === deployment)?.revision);
      expect([...given, ...installed].at(-1)).toBe(revision);
    }
  });
});

test('behind a failure no event of the deployment runs on the server, and none at all once the deployment has ended', () => {
  expect.hasAssertions();
  ends(({deployments, hosts, log}) => {
    expect(deployments.filter(isUnderWay)).toEqual([]);
    for (const deployment of deployments) {
      const lines = log.filter((line) => line.deployment === deployment.id && line.event !== undefined);
      expect(lines.filter(({at}) => at > (deployment.ended ?? Infinity))).toEqual([]);
      for (const {id} of hosts) {
        const on = lines.filter((line) => line.hosts?.includes(id));
        expect(on.slice(0, -1).filter(({state}) => state === 'Failed')).toEqual([]);
      }
    }
  });
});

test('the shares of the versions that answer are all of the requests, or nobody answers', () => {
  expect.hasAssertions();
  ends(({trail}) => {
    for (const {shares, serving} of trail) {
      const all = Object.values(shares).reduce((sum, share) => sum + share, 0);
      expect(Math.round(all * 1e9) / 1e9).toBe(serving === 0 ? 0 : 1);
    }
  });
});
