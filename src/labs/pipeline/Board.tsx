import type {ReactNode} from 'react';
import styles from './board.module.css';
import {definitionOf} from './look';
import {StageCard} from './StageCard';
import type {LabHandle} from './usePipelineLab';

/** The pipeline from left to right, from top to bottom on a phone. */
export function Board({handle}: {readonly handle: LabHandle}): ReactNode {
  const {stages} = definitionOf(handle.state);
  return (
    <ol className={styles.board} aria-label="Stages of the pipeline">
      {stages.map((stage, index) => (
        <StageCard key={stage.name} stage={stage} isFirst={index === 0} handle={handle} />
      ))}
    </ol>
  );
}
