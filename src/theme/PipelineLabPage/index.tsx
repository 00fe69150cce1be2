import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, type ReactNode} from 'react';
import PlainPage from '../PlainPage';

const LinkedLab = lazy(() => import('../../labs/pipeline/LinkedLab'));

/** `/labs/pipeline/`: a pipeline that runs in the page. The query names a scenario or a pipeline, and the moves so far. */
export default function PipelineLabPage(): ReactNode {
  const {search} = useLocation();
  const address = useBaseUrl('/labs/pipeline/');
  // The server knows no query; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  return (
    <PlainPage
      wide
      title="Pipeline lab"
      description="A pipeline that runs in the page, by the rules of CodePipeline: push commits, approve, let actions fail, and see what becomes of each execution."
    >
      {inBrowser ? (
        <Suspense fallback={<p>The lab is loading.</p>}>
          {/* Another link is another lab. */}
          <LinkedLab key={search} search={search} address={address} />
        </Suspense>
      ) : (
        <noscript>
          <p>
            The lab needs JavaScript. What it shows is told minute by minute on{' '}
            <Link to="/codepipeline/execution-modes/">Execution modes</Link> and{' '}
            <Link to="/codepipeline/retry-and-rollback/">Retry and rollback</Link>.
          </p>
        </noscript>
      )}
    </PlainPage>
  );
}
