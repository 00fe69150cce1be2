import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, type ReactNode} from 'react';
import PlainPage from '../PlainPage';

const LinkedLab = lazy(() => import('../../labs/deployment/LinkedLab'));

/** `/labs/deployment/`: a deployment that runs in the page. The query names a scenario or a deployment group, and the moves so far. */
export default function DeploymentLabPage(): ReactNode {
  const {search} = useLocation();
  const address = useBaseUrl('/labs/deployment/');
  // The server knows no query; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  return (
    <PlainPage
      wide
      title="Deployment lab"
      description="A deployment that runs in the page, by the rules of CodeDeploy: choose a configuration, let something fail, and see which version answers, and why."
    >
      {inBrowser ? (
        <Suspense fallback={<p>The lab is loading.</p>}>
          {/* Another link is another lab. */}
          <LinkedLab key={search} search={search} address={address} />
        </Suspense>
      ) : (
        <noscript>
          <p>
            The lab needs JavaScript. What it shows is told step by step on{' '}
            <Link to="/codedeploy/strategies/">Strategies</Link>,{' '}
            <Link to="/codedeploy/lifecycle-hooks/">Lifecycle hooks</Link> and{' '}
            <Link to="/codedeploy/rollback/">Rollback</Link>.
          </p>
        </noscript>
      )}
    </PlainPage>
  );
}
