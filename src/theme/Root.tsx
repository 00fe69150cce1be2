import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {PropsWithChildren, ReactNode} from 'react';
import {SaveTrouble} from '../progress/SaveTrouble';

/** Stands around every page and stays while readers move between pages. */
export default function Root({children}: PropsWithChildren): ReactNode {
  const {pathname} = useLocation();
  const embeds = useBaseUrl('/embed/');
  return (
    <>
      {children}
      {/* A frame in somebody else's page does not even look at the storage. */}
      <SaveTrouble on={!pathname.startsWith(embeds)} />
    </>
  );
}
