import Link from '@docusaurus/Link';
import {lazy, type ReactNode} from 'react';
import LabPage from '../LabPage';

const LinkedLab = lazy(() => import('../../labs/deployment/LinkedLab'));

/** `/labs/deployment/`: a deployment that runs in the page. The query names a scenario or a deployment group, and the moves so far. */
export default function DeploymentLabPage(): ReactNode {
  return (
    <LabPage
      title="Deployment lab"
      description="A deployment that runs in the page, by the rules of CodeDeploy: choose a configuration, let something fail, and see which version answers, and why."
      path="/labs/deployment/"
      lab={LinkedLab}
    >
      The lab needs JavaScript. What it shows is told step by step on{' '}
      <Link to="/codedeploy/strategies/">Strategies</Link>,{' '}
      <Link to="/codedeploy/lifecycle-hooks/">Lifecycle hooks</Link> and{' '}
      <Link to="/codedeploy/rollback/">Rollback</Link>.
    </LabPage>
  );
}
