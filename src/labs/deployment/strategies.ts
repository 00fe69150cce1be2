import type {Shift} from './traffic';

/** Where a deployment goes to. */
export const PLATFORMS = ['server', 'lambda', 'ecs'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** How many servers have to stay healthy. */
export type Minimum = {
  readonly type: 'HOST_COUNT' | 'FLEET_PERCENT';
  /** Servers, or percent of the fleet; whole, 0 or more. */
  readonly value: number;
};

/** The name of a configuration of your own. */
export const CUSTOM = 'Custom';

/**
 * Predefined configurations for servers; each name stands after `CodeDeployDefault.`. AWS's pages give two values for the minimum of
 * OneAtATime (99 % and 1); its rule is one at a time and all but one stay, and that is what the lab does.
 * [CD/deployment-configurations, CD/instances-health]
 */
export const SERVER_STRATEGIES = ['OneAtATime', 'HalfAtATime', 'AllAtOnce'] as const;
type ServerStrategy = (typeof SERVER_STRATEGIES)[number] | typeof CUSTOM;

type TrafficRow = {readonly name: string; readonly platform: Exclude<Platform, 'server'>; readonly shift: Shift};

const canary = (minutes: number): Shift => ({type: 'canary', percent: 10, minutes});
const linear = (minutes: number): Shift => ({type: 'linear', percent: 10, minutes});
const AT_ONCE: Shift = {type: 'all-at-once'};

/** All 14 predefined traffic configurations. Mind `Every1Minute` and `Every1Minutes`. [CD/deployment-configurations] */
export const TRAFFIC_STRATEGIES = [
  {name: 'LambdaCanary10Percent5Minutes', platform: 'lambda', shift: canary(5)},
  {name: 'LambdaCanary10Percent10Minutes', platform: 'lambda', shift: canary(10)},
  {name: 'LambdaCanary10Percent15Minutes', platform: 'lambda', shift: canary(15)},
  {name: 'LambdaCanary10Percent30Minutes', platform: 'lambda', shift: canary(30)},
  {name: 'LambdaLinear10PercentEvery1Minute', platform: 'lambda', shift: linear(1)},
  {name: 'LambdaLinear10PercentEvery2Minutes', platform: 'lambda', shift: linear(2)},
  {name: 'LambdaLinear10PercentEvery3Minutes', platform: 'lambda', shift: linear(3)},
  {name: 'LambdaLinear10PercentEvery10Minutes', platform: 'lambda', shift: linear(10)},
  {name: 'LambdaAllAtOnce', platform: 'lambda', shift: AT_ONCE},
  {name: 'ECSCanary10Percent5Minutes', platform: 'ecs', shift: canary(5)},
  {name: 'ECSCanary10Percent15Minutes', platform: 'ecs', shift: canary(15)},
  {name: 'ECSLinear10PercentEvery1Minutes', platform: 'ecs', shift: linear(1)},
  {name: 'ECSLinear10PercentEvery3Minutes', platform: 'ecs', shift: linear(3)},
  {name: 'ECSAllAtOnce', platform: 'ecs', shift: AT_ONCE},
] as const satisfies readonly TrafficRow[];

type TrafficStrategy = (typeof TRAFFIC_STRATEGIES)[number]['name'] | typeof CUSTOM;
export type Strategy = ServerStrategy | TrafficStrategy;

/** Names of the configurations that a platform takes, the custom one last. */
export function strategiesFor(platform: Platform): readonly Strategy[] {
  return platform === 'server'
    ? [...SERVER_STRATEGIES, CUSTOM]
    : [...TRAFFIC_STRATEGIES.filter((row) => row.platform === platform).map(({name}) => name), CUSTOM];
}

/** How a configuration shifts traffic; `custom` where it is your own. */
export function shiftOf(strategy: Strategy, custom: Shift): Shift {
  return TRAFFIC_STRATEGIES.find(({name}) => name === strategy)?.shift ?? custom;
}

/** How many of `total` servers a minimum keeps healthy. A percentage rounds up. [CD/instances-health] */
export function hostsOf({type, value}: Minimum, total: number): number {
  return type === 'HOST_COUNT' ? value : Math.ceil((total * value) / 100);
}

/** How many of `total` servers a configuration keeps healthy. */
export function minimumOf(strategy: Strategy, custom: Minimum, total: number): number {
  switch (strategy) {
    case 'OneAtATime':
      return total - 1;
    case 'HalfAtATime':
      return hostsOf({type: 'FLEET_PERCENT', value: 50}, total);
    case 'AllAtOnce':
      return 0;
    default:
      return hostsOf(custom, total);
  }
}
