import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import type {ExampleId} from '../../labs/spec-checker/examples';
import type {PageKind} from '../../labs/spec-checker/report-text';
import {SpecChecker} from '../../labs/spec-checker/SpecChecker';
import PlainPage from '../PlainPage';

const WORDS: Readonly<Record<PageKind, {readonly title: string; readonly description: string}>> = {
  buildspec: {
    title: 'Buildspec checker',
    description:
      'Paste a buildspec and see what CodeBuild would refuse, or quietly do otherwise than you meant. Each problem says why it matters and how to mend it.',
  },
  appspec: {
    title: 'AppSpec checker',
    description:
      'Paste an AppSpec file for servers, ECS or Lambda and see what CodeDeploy would refuse, or quietly do otherwise than you meant. Each problem says why it matters and how to mend it.',
  },
};

/** What stands in the checkers before a reader brings a file. */
const EXAMPLES = {buildspec: 'buildspec-faulty', appspec: 'server-faulty'} as const satisfies Readonly<
  Record<PageKind, ExampleId>
>;

/** `/labs/buildspec/` and `/labs/appspec/`: a checker of files. The fragment may hold the file. */
export default function SpecCheckerPage({kind}: {readonly kind: PageKind}): ReactNode {
  const {hash} = useLocation();
  const history = useHistory();
  const address = useBaseUrl(`/labs/${kind}/`);
  const others = {buildspec: useBaseUrl('/labs/buildspec/'), appspec: useBaseUrl('/labs/appspec/')};
  const goOther = (other: PageKind, fragment: string) => {
    // The file stays in this entry of the history, so that Back opens it again.
    history.replace(`${address}${fragment}`);
    history.push(`${others[other]}${fragment}`);
  };
  // The server knows no fragment; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  return (
    <PlainPage {...WORDS[kind]} wide>
      <SpecChecker
        key={kind}
        kind={kind}
        hash={inBrowser ? hash : ''}
        address={address}
        fullAddress={inBrowser ? `${window.location.origin}${address}` : address}
        example={EXAMPLES[kind]}
        onOther={goOther}
      />
    </PlainPage>
  );
}
