import type {LabState} from './state';

/** Size of the drawing, in its own units. */
export const CHART_WIDTH = 600;
export const CHART_HEIGHT = 160;

/** A line of the chart and the same as rows. */
type Chart = {
  /** The newest revision that was deployed, or the one that is in place. */
  readonly revision: number;
  /** Last minute of the time axis. */
  readonly until: number;
  /** The line, as the `d` of an SVG path; it goes in steps, because shares change in steps. */
  readonly path: string;
  readonly points: readonly {readonly at: number; readonly share: number; readonly answering: string}[];
};

/** The share of requests on the newest revision, from minute 0 until that minute. */
export function chartOf({trail, deployments, now, setup}: LabState, until: number): Chart {
  const revision = Math.max(1, ...deployments.map((deployment) => deployment.revision));
  const points = trail.map(({at, shares, serving}) => ({
    at,
    share: shares[revision] ?? 0,
    answering: setup.platform === 'server' ? `${serving} instances` : 'all requests',
  }));
  const [first, ...later] = points;
  const x = (at: number) => Math.round((at / until) * CHART_WIDTH);
  const y = (share: number) => Math.round((1 - share) * CHART_HEIGHT);
  const steps = later.map(({at, share}) => `H${x(at)}V${y(share)}`).join('');
  return {revision, until, path: `M0 ${y(first?.share ?? 0)}${steps}H${x(now)}`, points};
}
