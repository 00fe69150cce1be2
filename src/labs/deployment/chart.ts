import type {LabState} from './state';

/** Size of the drawing, in its own units. */
export const CHART_WIDTH = 600;
export const CHART_HEIGHT = 160;

/** A line of the chart and the same as rows. */
type Chart = {
  /** Last minute of the time axis. */
  readonly until: number;
  /** The line, as the `d` of an SVG path; it goes in steps, because shares change in steps, and has gaps where nobody answers. */
  readonly path: string;
  readonly points: readonly Point[];
};

type Point = {
  readonly at: number;
  /** Share of the requests that are answered, 0 to 1; `undefined` where nobody answers any. */
  readonly share: number | undefined;
  readonly answering: string;
};

/** The newest revision that has answered requests in one of the runs so far; where none has, the newest that was deployed. */
export function revisionShown(states: readonly LabState[]): number {
  const answered = states.flatMap(({trail}) => trail.flatMap(({shares}) => Object.keys(shares).map(Number)));
  return answered.length > 0 ? Math.max(...answered) : newestDeployed(states);
}

/** Revisions that were deployed after the one that is shown and have answered nothing so far. */
export function unansweredAfter(states: readonly LabState[], shown: number): readonly number[] {
  const deployed = states.flatMap(({deployments}) => deployments.map(({revision}) => revision));
  return [...new Set(deployed)].filter((revision) => revision > shown).sort((one, other) => one - other);
}

/** The share of requests on a revision, from minute 0 until that minute. */
export function chartOf({trail, now, setup}: LabState, revision: number, until: number): Chart {
  const points = trail.map(({at, shares, serving}) => ({
    at,
    share: Object.keys(shares).length === 0 ? undefined : (shares[revision] ?? 0),
    answering: setup.platform === 'server' ? `${serving} instances` : 'all requests',
  }));
  const x = (at: number) => Math.round((at / until) * CHART_WIDTH);
  const y = (share: number) => Math.round((1 - share) * CHART_HEIGHT);
  const path = points.map(({at, share}, index) => {
    if (share === undefined) {
      return '';
    }
    const isFresh = points[index - 1]?.share === undefined;
    return `${isFresh ? `M${x(at)} ${y(share)}` : `V${y(share)}`}H${x(points[index + 1]?.at ?? now)}`;
  });
  return {until, path: path.join(''), points};
}

function newestDeployed(states: readonly LabState[]): number {
  return Math.max(1, ...states.flatMap(({deployments}) => deployments.map(({revision}) => revision)));
}
