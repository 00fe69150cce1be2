import type {ReactNode} from 'react';
import {ScrollTable} from '../../ui/ScrollTable';
import bench from '../bench/bench.module.css';
import {artifactsText} from './artifacts';
import styles from './board.module.css';
import {Choices} from './Choices';
import type {LabHandle} from './usePipelineLab';
import {nameOf, whereText, whyEnded} from './words';

/** All executions, the newest on top: state, place, what can be done to them, and the artifacts that their actions can take. */
export function ExecutionTable({handle}: {readonly handle: LabHandle}): ReactNode {
  const {state} = handle;
  const hasArtifacts = state.executions.some(({artifacts}) => artifacts.length > 0);
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Execution</th>
          <th scope="col">Status</th>
          <th scope="col">You can</th>
          <th scope="col">Where</th>
          <th scope="col">Type</th>
          {hasArtifacts && <th scope="col">Artifacts</th>}
        </tr>
      </thead>
      <tbody>
        {state.executions.toReversed().map((execution) => (
          <tr key={execution.id}>
            <th scope="row">{nameOf(execution)}</th>
            <td className={bench.status}>
              <span>{execution.status}</span>
              <Reason text={whyEnded(state, execution)} />
            </td>
            <td>
              <Choices execution={execution} handle={handle} />
            </td>
            <td>
              <span>{whereText(state, execution)}</span>
            </td>
            <td>{execution.type}</td>
            {hasArtifacts && (
              <td>
                <span>{artifactsText(execution.artifacts, execution.id)}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Reason({text}: {readonly text: string | undefined}): ReactNode {
  return text === undefined ? null : <span className={styles.reason}>{text}</span>;
}
