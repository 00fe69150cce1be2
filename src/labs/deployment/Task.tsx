import {useMemo, type ReactNode} from 'react';
import {isAsGiven, playedIn} from './lab';
import styles from './lab.module.css';
import {Question} from './Question';
import {endOf} from './scenario';
import {tell} from './tell';
import type {LabHandle} from './useDeploymentLab';
import {MarkedLine} from './MarkedLine';

/** What is set up and what happens; with a scenario, its question. */
export function Task({handle}: {readonly handle: LabHandle}): ReactNode {
  const {lab, state, waitUntil} = handle;
  const scenario = playedIn(lab);
  const end = useMemo(() => (scenario ? endOf(scenario).now : 0), [scenario]);
  return (
    <section className={styles.task} aria-label="The task">
      <ul className={styles.story}>
        {tell(lab.setup, scenario?.moves ?? []).map((line) => (
          <li key={line}>
            <MarkedLine text={line} />
          </li>
        ))}
      </ul>
      {!scenario && <p>Your own group: change it below, then deploy a revision.</p>}
      {scenario && !isAsGiven(lab) && (
        <p>You have changed the scenario, so its question is put away. Choose it again to have it back.</p>
      )}
      {scenario && isAsGiven(lab) && (
        <Question key={scenario.id} scenario={scenario} onShow={() => waitUntil(Math.max(end, state.now))} />
      )}
    </section>
  );
}
