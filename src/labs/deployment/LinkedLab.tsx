import {useMemo, type ReactNode} from 'react';
import {LinkProblem} from '../bench/LinkProblem';
import {DeploymentLab} from './DeploymentLab';
import {parseLab} from './link';

type Props = {
  /** Query string of the page's address. */
  readonly search: string;
  /** Path of the page, with the site's base. */
  readonly address: string;
  /** Folds what follows the picture of the run, where the lab is a guest in a page. */
  readonly compact?: boolean;
};

/** The lab that a link names, or what is wrong with the link, and the lab at its beginning. */
export default function LinkedLab({search, address, compact = false}: Props): ReactNode {
  const linked = useMemo(() => parseLab(search), [search]);
  return (
    <>
      {linked.kind === 'problem' && <LinkProblem message={linked.message} />}
      <DeploymentLab address={address} compact={compact} {...(linked.kind === 'lab' && {initial: linked.lab})} />
    </>
  );
}
