import Link from '@docusaurus/Link';
import {lazy, type ReactNode} from 'react';
import LabPage from '../LabPage';

const LinkedLab = lazy(() => import('../../labs/pipeline/LinkedLab'));

/** `/labs/pipeline/`: a pipeline that runs in the page. The query names a scenario or a pipeline, and the moves so far. */
export default function PipelineLabPage(): ReactNode {
  return (
    <LabPage
      title="Pipeline lab"
      description="A pipeline that runs in the page, by the rules of CodePipeline: push commits, approve, let actions fail, and see what becomes of each execution."
      path="/labs/pipeline/"
      lab={LinkedLab}
    >
      The lab needs JavaScript. What it shows is told minute by minute on{' '}
      <Link to="/codepipeline/execution-modes/">Execution modes</Link> and{' '}
      <Link to="/codepipeline/retry-and-rollback/">Retry and rollback</Link>.
    </LabPage>
  );
}
