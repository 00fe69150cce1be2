/** A server leaves the load balancer. [CD/reference-appspec-file-structure-hooks] */
const LEAVE = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'] as const;

/** The revision on a server is replaced. */
const REPLACE = [
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService',
] as const;

/** A server joins the load balancer. */
const JOIN = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'] as const;

/** Lifecycle events on servers. */
export const SERVER_EVENTS = [...LEAVE, ...REPLACE, ...JOIN] as const;
export type ServerEvent = (typeof SERVER_EVENTS)[number];

/** Lifecycle events of an ECS deployment, in order. The lab's group has a test listener. */
export const ECS_EVENTS = [
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'AllowTestTraffic',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AllowTraffic',
  'AfterAllowTraffic',
] as const;

/** Lifecycle events of a Lambda deployment, in order. */
export const LAMBDA_EVENTS = JOIN;

export type TrafficEvent = (typeof ECS_EVENTS)[number];
export type LifecycleEvent = ServerEvent | TrafficEvent;

/** All lifecycle events, each once. */
export const LIFECYCLE_EVENTS: readonly LifecycleEvent[] = [
  ...SERVER_EVENTS,
  'AllowTestTraffic',
  'AfterAllowTestTraffic',
];

const OWN: readonly LifecycleEvent[] = [
  'DownloadBundle',
  'Install',
  'BlockTraffic',
  'AllowTraffic',
  'AllowTestTraffic',
];
const FROM_PREVIOUS: readonly LifecycleEvent[] = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'ApplicationStop'];

/** What happens to a server, which decides about its events. */
export type Course =
  | 'in-place'
  /** A replacement server of a blue/green deployment gets the revision. */
  | 'replacement-install'
  /** It gets the traffic. */
  | 'replacement-join'
  /** An original leaves at the end; in a rollback, a replacement does. */
  | 'leave'
  /** In the rollback of a blue/green deployment, an original comes back. */
  | 'return'
  /** Auto Scaling launched it. */
  | 'launch'
  /** Auto Scaling terminates it, and the termination hook is on. */
  | 'terminate';

/** The events of a course, in order. The six traffic events are there only with a load balancer. */
export function eventsFor(course: Course, loadBalancer: boolean): readonly ServerEvent[] {
  const leave = loadBalancer ? LEAVE : [];
  const join = loadBalancer ? JOIN : [];
  switch (course) {
    case 'in-place':
      return [...leave, ...REPLACE, ...join];
    case 'replacement-install':
      return REPLACE;
    case 'replacement-join':
    case 'return':
      return join;
    case 'leave':
      return leave;
    case 'launch':
      return [...REPLACE, ...join];
    case 'terminate':
      return [...leave, 'ApplicationStop'];
  }
}

/** Whether the event takes a script or a function of yours. CodeDeploy runs the others itself. */
export function isScriptable(event: LifecycleEvent): boolean {
  return !OWN.includes(event);
}

/** Whether on servers the event runs the script of the previous successful revision. [CD/troubleshooting-deployments] */
export function runsPreviousScript(event: LifecycleEvent): boolean {
  return FROM_PREVIOUS.includes(event);
}
