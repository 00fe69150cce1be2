import type {PropsWithChildren, ReactNode} from 'react';
import {SaveTrouble} from '../progress/SaveTrouble';

/** Stands around every page and stays while readers move between pages. */
export default function Root({children}: PropsWithChildren): ReactNode {
  return (
    <>
      {children}
      <SaveTrouble />
    </>
  );
}
