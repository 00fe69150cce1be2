import clsx from 'clsx';
import type {ReactNode} from 'react';
import {percent} from '../../lib/percent';
import {ScrollTable} from '../../ui/ScrollTable';
import {chartOf, CHART_HEIGHT, CHART_WIDTH, revisionShown, unansweredAfter} from './chart';
import styles from './chart.module.css';
import type {LabState} from './state';
import {strategyTitle} from './tell';
import {thingOn} from './words';

const DASHES = ['none', '6 9'];

type Props = {
  readonly states: readonly LabState[];
  /** Draws it small, with its words beside it. */
  readonly isSmall?: boolean;
};

/** Share of requests on the newest version that has answered any, over time, as a picture and as a table that says the same. */
export function TrafficChart({states, isSmall = false}: Props): ReactNode {
  const revision = revisionShown(states);
  const charts = states.map((state) => chartOf(state, revision, Math.max(1, ...states.map(({now}) => now))));
  const [first] = charts;
  const [state] = states;
  if (!first || !state) {
    return null;
  }
  const kind = thingOn(state.setup.platform);
  const thing = `${kind} ${revision}`;
  const hasGap = charts.some(({points}) => points.some(({share}) => share === undefined));
  const unanswered = unansweredAfter(states, revision);
  return (
    <>
      <figure className={clsx(styles.figure, isSmall && styles.small)}>
        <svg
          className={styles.chart}
          viewBox={`-84 -16 ${CHART_WIDTH + 100} ${CHART_HEIGHT + 52}`}
          role="img"
          aria-label={`Share of requests on ${thing} over time; the table below says the same.`}
        >
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <line
                className={styles.grid}
                x1={0}
                x2={CHART_WIDTH}
                y1={(1 - share) * CHART_HEIGHT}
                y2={(1 - share) * CHART_HEIGHT}
              />
              <text className={styles.label} x={-6} y={(1 - share) * CHART_HEIGHT + 4} textAnchor="end">
                {percent(share)}
              </text>
            </g>
          ))}
          {charts.map(({path}, index) => (
            <path
              key={index}
              className={index === 0 ? styles.line : styles.other}
              d={path}
              strokeDasharray={DASHES[index]}
            />
          ))}
          <text className={styles.label} x={0} y={CHART_HEIGHT + 26}>
            minute 0
          </text>
          <text className={styles.label} x={CHART_WIDTH} y={CHART_HEIGHT + 26} textAnchor="end">
            {`minute ${first.until}`}
          </text>
        </svg>
        <figcaption className={styles.caption}>
          <span>
            {`Share of requests on ${thing}.`}
            {unanswered.map((one) => ` No request has gone to ${kind} ${one} so far.`)}
            {hasGap && ' Where the line is broken, nobody answers.'}
            {states.length > 1 && ` Solid: ${states.map(({setup}) => strategyTitle(setup)).join('; dashed: ')}.`}
          </span>
        </figcaption>
      </figure>
      <details className={styles.table}>
        <summary>The same as a table</summary>
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">Configuration</th>
              <th scope="col">From minute</th>
              <th scope="col">Share of {thing}</th>
              <th scope="col">Answering</th>
            </tr>
          </thead>
          <tbody>
            {charts.flatMap(({points}, index) =>
              points.map(({at, share, answering}) => (
                <tr key={`${index}-${at}`}>
                  <th scope="row">{strategyTitle(states[index]?.setup ?? state.setup)}</th>
                  <td>{at}</td>
                  <td>{share === undefined ? 'none' : percent(share)}</td>
                  <td>{answering}</td>
                </tr>
              )),
            )}
          </tbody>
        </ScrollTable>
      </details>
    </>
  );
}
