import type {ReactNode} from 'react';
import {ScrollTable} from '../../ui/ScrollTable';
import bench from '../bench/bench.module.css';
import type {LabState} from './state';
import {deploymentName, deploymentText} from './words';

/** All deployments with their creators: a rollback is one of its own. */
export function DeploymentTable({state}: {readonly state: LabState}): ReactNode {
  if (state.deployments.length === 0) {
    return <p className={bench.hint}>None yet.</p>;
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">ID</th>
          <th scope="col">Status</th>
          <th scope="col">Creator</th>
          <th scope="col">Deploys</th>
          <th scope="col">Minutes</th>
        </tr>
      </thead>
      <tbody>
        {state.deployments.map((deployment) => (
          <tr key={deployment.id}>
            <th scope="row" className={bench.key}>
              {deploymentName(deployment.id)}
            </th>
            <td className={bench.status}>
              <span>{deploymentText(deployment)}</span>
            </td>
            <td>{deployment.creator}</td>
            <td>{deployment.revision}</td>
            <td>
              <span>{`${deployment.began}–${deployment.ended ?? ''}`}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
