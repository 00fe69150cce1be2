import {useEffect, useId, useRef, type ReactNode} from 'react';
import {CopyLink} from '../../ui/CopyLink';
import {Clock} from './Clock';
import {Compare} from './Compare';
import {DeploymentTable} from './DeploymentTable';
import {EventLog} from './EventLog';
import {FaultFields} from './FaultFields';
import {GuardFields} from './GuardFields';
import {openLab, type Lab} from './lab';
import styles from './lab.module.css';
import {printLab} from './link';
import {ScenarioPicker} from './ScenarioPicker';
import setupStyles from './setup.module.css';
import {StrategyFields} from './StrategyFields';
import {Task} from './Task';
import {TrafficChart} from './TrafficChart';
import {useDeploymentLab} from './useDeploymentLab';
import {World} from './World';

type Props = {
  /** What it begins with; without it, the first scenario. */
  readonly initial?: Lab;
  /** Path of the page that opens a lab from its link, with the site's base. */
  readonly address: string;
};

/** A deployment that runs in the page: choose how, break something, and see which versions answer, and why. */
export function DeploymentLab({initial = openLab('ninety-five-percent-of-ten'), address}: Props): ReactNode {
  const handle = useDeploymentLab(initial);
  const {lab, state, said, change} = handle;
  const status = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useEffect(() => {
    // The button that was pressed may be gone; the focus goes to what it brought about, not to the top of the page.
    if (said !== '' && document.activeElement === document.body) {
      status.current?.focus();
    }
  }, [said, state]);
  return (
    <div className={styles.lab}>
      <ScenarioPicker handle={handle} />
      <Task handle={handle} />
      <details className={setupStyles.box} open={lab.scenario === undefined}>
        <summary>Change the deployment group</summary>
        <StrategyFields setup={lab.setup} change={change} />
        <FaultFields setup={lab.setup} change={change} />
        <GuardFields setup={lab.setup} change={change} />
      </details>
      <World handle={handle} />
      <Clock handle={handle} />
      <p ref={status} role="status" tabIndex={-1} className={styles.said} aria-label="What has happened">
        <span key={said}>{said}</span>
      </p>
      <Compare handle={handle} />
      <section aria-labelledby={`${id}-chart`}>
        <h2 id={`${id}-chart`}>Requests over time</h2>
        <TrafficChart states={handle.other ? [state, handle.other] : [state]} />
      </section>
      <section aria-labelledby={`${id}-deployments`}>
        <h2 id={`${id}-deployments`}>Deployments</h2>
        <DeploymentTable state={state} />
      </section>
      <section aria-labelledby={`${id}-log`}>
        <h2 id={`${id}-log`}>Event log</h2>
        <EventLog state={state} />
      </section>
      <p>
        <CopyLink href={`${address}${printLab(lab)}`} what="this run" />
      </p>
    </div>
  );
}
