import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './PipelineMap.module.css';
import {STAGES, type Stage} from './stages';

type Box = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly pipeline: Box;
  readonly stations: readonly (Box & {readonly stage: Stage})[];
  /** Arrows from station to station, and the words on them. */
  readonly arrows: readonly {readonly path: string; readonly x: number; readonly y: number; readonly words: string}[];
  /** Lines by which CodePipeline calls each station. */
  readonly calls: readonly string[];
};

const WIDE: Drawing = {
  width: 760,
  height: 252,
  pipeline: {x: 8, y: 8, width: 744, height: 64},
  stations: [
    {stage: STAGES.source, x: 8, y: 124, width: 176, height: 104},
    {stage: STAGES.build, x: 292, y: 124, width: 176, height: 104},
    {stage: STAGES.deploy, x: 576, y: 124, width: 176, height: 104},
  ],
  arrows: [
    {path: 'M188 176 H284', x: 238, y: 164, words: STAGES.source.hands},
    {path: 'M472 176 H568', x: 521, y: 164, words: STAGES.build.hands},
  ],
  calls: ['M96 72 V120', 'M380 72 V120', 'M664 72 V120'],
};

const TALL: Drawing = {
  width: 320,
  height: 492,
  pipeline: {x: 8, y: 8, width: 304, height: 64},
  stations: [
    {stage: STAGES.source, x: 64, y: 100, width: 248, height: 92},
    {stage: STAGES.build, x: 64, y: 244, width: 248, height: 92},
    {stage: STAGES.deploy, x: 64, y: 388, width: 248, height: 92},
  ],
  arrows: [
    {path: 'M188 196 V236', x: 240, y: 222, words: STAGES.source.hands},
    {path: 'M188 340 V380', x: 248, y: 366, words: STAGES.build.hands},
  ],
  calls: ['M32 72 V146 H60', 'M32 146 V290 H60', 'M32 290 V434 H60'],
};

/**
 * The pipeline as the guide's picture: CodePipeline above, calling three stations that hand their work on.
 * Each of the four leads to its page. Drawn once for wide and once for narrow screens; only one is ever shown.
 */
export function PipelineMap(): ReactNode {
  return (
    <div className={styles.map}>
      <Picture drawing={WIDE} className={styles.wide} arrowId="pipeline-map-wide" />
      <Picture drawing={TALL} className={styles.tall} arrowId="pipeline-map-tall" />
    </div>
  );
}

function Picture({
  drawing,
  className,
  arrowId,
}: {
  readonly drawing: Drawing;
  readonly className?: string | undefined;
  readonly arrowId: string;
}): ReactNode {
  const {width, height, pipeline, stations, arrows, calls} = drawing;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="How a commit travels: CodePipeline takes it from CodeCommit through CodeBuild to CodeDeploy, in this order"
    >
      <defs>
        <marker
          id={arrowId}
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M1 1 L9 5 L1 9" className={styles.head} />
        </marker>
      </defs>
      {calls.map((path) => (
        <path key={path} d={path} className={styles.call} markerEnd={`url(#${arrowId})`} />
      ))}
      {arrows.map(({path, x, y, words}) => (
        <g key={path} aria-hidden="true">
          <path d={path} className={styles.arrow} markerEnd={`url(#${arrowId})`} />
          <text x={x} y={y} className={styles.words}>
            {words}
          </text>
        </g>
      ))}
      <Station stage={STAGES.pipeline} {...pipeline} className={styles.pipeline} />
      {stations.map(({stage, ...box}) => (
        <Station key={stage.id} stage={stage} {...box} className={styles.station} />
      ))}
    </svg>
  );
}

function Station({
  stage,
  x,
  y,
  width,
  height,
  className,
}: Box & {readonly stage: Stage; readonly className?: string | undefined}): ReactNode {
  const center = x + width / 2;
  const flat = height < 80;
  return (
    <Link to={stage.page} className={className}>
      <rect x={x} y={y} width={width} height={height} rx="10" />
      {!flat && (
        <text x={center} y={y + 26} className={styles.stage}>
          {stage.stage}
        </text>
      )}
      <text x={center} y={y + (flat ? 28 : 54)} className={styles.service}>
        {stage.service}
      </text>
      <text x={center} y={y + (flat ? 50 : 80)} className={styles.does}>
        {stage.does}
      </text>
    </Link>
  );
}
