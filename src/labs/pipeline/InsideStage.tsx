import type {ReactNode} from 'react';
import {ArtifactFlow} from './ArtifactFlow';
import {actionOf} from './begin';
import styles from './board.module.css';
import {runOf} from './look';
import type {Execution} from './state';
import {Token} from './Token';
import type {LabHandle} from './usePipelineLab';
import {clockText} from '../bench/clock-text';

type Props = {readonly execution: Execution; readonly handle: LabHandle};

/** An execution inside a stage: its actions in their states, and what can be done to those that run. */
export function InsideStage({execution, handle: {state, act}}: Props): ReactNode {
  const run = runOf(execution);
  const {id, revision} = execution;
  return (
    <div className={styles.inside}>
      <p className={styles.holder}>
        <Token execution={execution} /> <span>{execution.status === 'Stopping' ? 'Stopping' : 'InProgress'}</span>
      </p>
      <ul className={styles.actions}>
        {run?.actions.map(({name, status, until}) => {
          const action = actionOf(state, execution, name);
          const isApproval = action?.category === 'Approval';
          const about = `${name} of commit ${revision}`;
          return (
            <li key={name}>
              <span className={styles.action}>{name}</span>{' '}
              <span className={styles.status}>
                {status === 'InProgress'
                  ? `${status}${isApproval ? ', times out at' : ' until'} ${clockText(until)}`
                  : status}
              </span>{' '}
              {action && <ArtifactFlow action={action} execution={execution} />}
              {status === 'InProgress' && (
                <span className={styles.buttons}>
                  {isApproval ? (
                    <>
                      <button
                        type="button"
                        className={styles.small}
                        onClick={() => act({type: 'approve', execution: id, action: name})}
                      >
                        Approve<span className={styles.unseen}>: {about}</span>
                      </button>
                      <button
                        type="button"
                        className={styles.small}
                        onClick={() => act({type: 'reject', execution: id, action: name})}
                      >
                        Reject<span className={styles.unseen}>: {about}</span>
                      </button>
                    </>
                  ) : (
                    <button
                      type="button"
                      className={styles.small}
                      onClick={() => act({type: 'fail', execution: id, action: name})}
                    >
                      Fail this action<span className={styles.unseen}>: {about}</span>
                    </button>
                  )}
                </span>
              )}
            </li>
          );
        })}
        {run?.checkedAt !== undefined && (
          <li>
            <span className={styles.action}>Condition on success</span>{' '}
            <span className={styles.status}>{`InProgress until ${clockText(run.checkedAt)}`}</span>
            <span className={styles.buttons}>
              <button type="button" className={styles.small} onClick={() => act({type: 'override', execution: id})}>
                Override<span className={styles.unseen}>: condition for commit {revision}</span>
              </button>
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
