import {describe, expect, test} from 'vitest';
import {endOf, keyOf, succeedsIn, variantsOf} from './scenario';
import {SCENARIOS} from './scenarios';
import {TRACE_IDS, traceDeployment} from './trace';

/** Keys as a person works them out from AWS's pages, so that the machine can't agree with itself alone. */
const EXPECTED: Readonly<Record<string, readonly [succeeds: boolean, key: string]>> = {
  'ninety-five-percent-of-ten': [false, 'none'],
  'stopped-instance': [false, 'none'],
  'stopped-instance-to-spare': [true, 'nine'],
  'last-of-ten-fails': [true, 'nine'],
  'third-of-ten-fails': [false, 'two'],
  'half-of-nine-three-fail': [true, 'six'],
  'half-of-nine-first-batch-fails': [false, 'four'],
  'all-at-once-one-succeeds': [true, 'stay-failed'],
  'eight-of-ten-stay': [true, 'ten'],
  'zone-watched': [false, 'two'],
  'launched-meanwhile': [true, 'follow-up'],
  'broken-application-stop': [false, 'revision-2'],
  'stop-failures-ignored': [true, 'revision-3'],
  'new-drain-script': [true, 'nothing-yet'],
  'rolled-back-on-failure': [true, 'new-deployment'],
  'stop-script-in-rollback': [false, 'revision-2'],
  'stop-script-never-met': [true, 'revision-1'],
  'first-deployment-fails': [false, 'nothing'],
  'last-known-good-is-bad': [false, 'revision-2'],
  'stopped-by-hand': [false, 'mixed'],
  'reroute-not-confirmed': [false, 'originals'],
  'original-does-not-leave': [false, 'join'],
  'agent-does-not-answer': [false, 'five-minutes'],
  'canary-stopped-by-alarm': [false, 'tenth-then-none'],
  'alarm-without-rollback': [false, 'tenth-stays'],
  'canary-shorter-than-alarm': [true, 'all-new'],
  'linear-in-the-middle': [false, 'three-tenths'],
  'linear-before-the-alarm': [true, 'three-tenths'],
  'silent-function': [false, 'after-an-hour'],
  'check-after-the-fact': [false, 'all'],
  'ecs-before-install-fails': [false, 'no-rollback'],
  'ecs-test-traffic-fails': [false, 'none'],
};

test('each scenario is in the table, once', () => {
  expect(SCENARIOS.map(({id}) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(18);
});

describe.each(SCENARIOS)('$id', (scenario) => {
  test('has one right option, the one a person found, in each variant', () => {
    const [succeeds, key] = EXPECTED[scenario.id] ?? [];
    for (const variant of variantsOf(scenario)) {
      const end = endOf(variant);
      expect([succeedsIn(variant, end), keyOf(variant, end).id]).toEqual([succeeds, key]);
    }
  });

  test('has three to five options with texts and reasons of their own, and a page of AWS', () => {
    const {options, source} = scenario;
    expect(options.length).toBeGreaterThanOrEqual(3);
    expect(options.length).toBeLessThanOrEqual(5);
    for (const field of ['id', 'text', 'why'] as const) {
      expect(new Set(options.map((option) => option[field])).size).toBe(options.length);
    }
    expect(options.every(({id}) => id !== 'outcome')).toBe(true);
    expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });
});

describe('traces for quiz items', () => {
  test.each(TRACE_IDS)(
    '%s: text, ending and key come from the machine, and the seed decides on the variant alone',
    (id) => {
      const trace = traceDeployment(id, 'a');
      expect(trace).toEqual(traceDeployment(id, 'a'));
      expect([trace.succeeds, trace.key]).toEqual(EXPECTED[id]);
      expect(trace.scenario.length).toBeGreaterThan(2);
      expect(trace.options.map((option) => option.id)).toContain(trace.key);
      for (const seed of ['b', 'c', 'd']) {
        expect(traceDeployment(id, seed).key).toBe(trace.key);
      }
    },
  );

  test('an unknown id is refused with those that there are', () => {
    expect(() => traceDeployment('nonsense', 'a')).toThrow(
      /There is no deployment scenario “nonsense”\. There are: ninety/,
    );
  });

  test('the text says what is set up and what happens, not how it ends', () => {
    expect(traceDeployment('canary-stopped-by-alarm', '1').scenario).toMatchInlineSnapshot(`
      [
        "An alias of a Lambda function is on version 1.",
        "The configuration is \`CodeDeployDefault.LambdaCanary10Percent10Minutes\`.",
        "Automatic rollback is on for \`DEPLOYMENT_STOP_ON_ALARM\`.",
        "A CloudWatch alarm is attached to the deployment group.",
        "The alarm goes off in minute 6.",
        "In this run each lifecycle event takes a minute, but AllowTraffic takes as long as its shift.",
        "In minute 0, somebody deploys version 2.",
      ]
    `);
    expect(traceDeployment('broken-application-stop', '2').scenario).toMatchInlineSnapshot(`
      [
        "A deployment group has 3 EC2 instances, without a load balancer.",
        "Revision 1 was deployed to all of them with success.",
        "Deployments are in place. The configuration is \`CodeDeployDefault.OneAtATime\`.",
        "The \`ApplicationStop\` script that revision 2 brings fails on every instance.",
        "Nothing else fails.",
        "Automatic rollback is off.",
        "In this run each lifecycle event takes a minute, and of instances in equal health the lower number comes first.",
        "In minute 0, somebody deploys revision 2.",
        "In minute 60, somebody deploys revision 3.",
      ]
    `);
  });
});
