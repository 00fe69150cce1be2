import {useMemo, type ReactNode} from 'react';
import {DeploymentLab} from './DeploymentLab';
import {parseLab} from './link';

type Props = {
  /** Query string of the page's address. */
  readonly search: string;
  /** Path of the page, with the site's base. */
  readonly address: string;
};

/** The lab that a link names, or what is wrong with the link, and the lab at its beginning. */
export default function LinkedLab({search, address}: Props): ReactNode {
  const linked = useMemo(() => parseLab(search), [search]);
  return (
    <>
      {linked.kind === 'problem' && (
        <p role="status">
          <span>{linked.message}</span> <span>The lab stands at its beginning.</span>
        </p>
      )}
      <DeploymentLab address={address} {...(linked.kind === 'lab' && {initial: linked.lab})} />
    </>
  );
}
