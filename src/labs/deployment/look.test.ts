import {expect, test} from 'vitest';
import {at, deployAt, fault, servers} from './examples';
import {requestsByRevision} from './look';
import {replay} from './machine';
import {guide} from './scenario';
import type {Setup} from './setup';

const HOOKS = guide('reference-appspec-file-structure-hooks');
const CONFIGS = guide('deployment-configurations');
const OPTIONS = guide('deployment-groups-configure-advanced-options');

/** An event takes a minute; a server without a load balancer goes through seven of them. [D3] */
const canary = servers({platform: 'lambda', strategy: 'LambdaCanary10Percent10Minutes'});
const alarmed = {...canary, alarm: true, alarmAt: 6, rollback: ['DEPLOYMENT_STOP_ON_ALARM']} as const;
const broken = servers({instances: 4, strategy: 'AllAtOnce', faults: [fault('ValidateService', 2)]});

// Counted by hand, at 60 requests a minute until minute 30; each row adds up to what was answered.
test.each<[string, Setup, Readonly<Record<number, number>>, string]>([
  [
    'three servers one at a time',
    servers({instances: 3}),
    {1: 420 + 210, 2: 210 + 420 + 540},
    `${HOOKS}: two old, seven minutes; one old and one new share; two new; then three`,
  ],
  [
    'four servers half at a time',
    servers({instances: 4, strategy: 'HalfAtATime'}),
    {1: 420, 2: 420 + 960},
    `${CONFIGS}: the old half answers for seven minutes, then the new one; never both`,
  ],
  [
    'a canary of 10 % for 10 minutes',
    canary,
    {1: 60 + 540, 2: 60 + 1140},
    `${CONFIGS}: a minute of BeforeAllowTraffic, ten minutes of 90 and 10 %, then all`,
  ],
  [
    'the canary rolled back in minute 6',
    alarmed,
    {1: 60 + 270 + 1440, 2: 30},
    `${OPTIONS}: five minutes of 90 and 10 %, then version 1 again`,
  ],
  [
    'all at once, rolled back',
    {...broken, rollback: ['DEPLOYMENT_FAILURE']},
    {1: 960},
    `${OPTIONS}: nobody answers for twice seven minutes, and what failed never answers`,
  ],
])('requests by revision, %s: %j', (_name, setup, expected, _because) => {
  const counts = requestsByRevision(replay(setup, [deployAt(0, 2), at(30, 'wait')]), 60);
  // Shares are floats: a sum of them may miss a whole number by a hair.
  expect(Object.fromEntries([...counts].map(([one, count]) => [one, Math.round(count * 1000) / 1000]))).toEqual(
    expected,
  );
});
