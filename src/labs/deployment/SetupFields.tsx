import type {ReactNode} from 'react';
import {FaultFields} from './FaultFields';
import {GuardFields} from './GuardFields';
import type {Setup} from './setup';
import styles from './setup.module.css';
import {StrategyFields} from './StrategyFields';

type Props = {
  readonly setup: Setup;
  readonly change: (parts: Partial<Setup>) => void;
  readonly isOpen: boolean;
};

/** The deployment group as a form. A change begins the run again. */
export function SetupFields({setup, change, isOpen}: Props): ReactNode {
  return (
    <details className={styles.box} open={isOpen}>
      <summary>Change the deployment group</summary>
      <StrategyFields setup={setup} change={change} />
      <FaultFields setup={setup} change={change} />
      <GuardFields setup={setup} change={change} />
    </details>
  );
}
