import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Suspense, type ComponentType, type PropsWithChildren, type ReactNode} from 'react';
import PlainPage from '../PlainPage';

type Props = PropsWithChildren<{
  readonly title: string;
  readonly description: string;
  /** Path of the page, without the site's base. */
  readonly path: string;
  /** The lab, which loads when the page is in a browser. */
  readonly lab: ComponentType<{readonly search: string; readonly address: string}>;
}>;

/** A lab on a page of its own. The query names where it begins, and the moves so far; the children stand there without scripts. */
export default function LabPage({title, description, path, lab: LinkedLab, children}: Props): ReactNode {
  const {search} = useLocation();
  const address = useBaseUrl(path);
  // The server knows no query; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  return (
    <PlainPage wide title={title} description={description}>
      {inBrowser ? (
        <Suspense fallback={<p>The lab is loading.</p>}>
          {/* Another link is another lab. */}
          <LinkedLab key={search} search={search} address={address} />
        </Suspense>
      ) : (
        <noscript>
          <p>{children}</p>
        </noscript>
      )}
    </PlainPage>
  );
}
