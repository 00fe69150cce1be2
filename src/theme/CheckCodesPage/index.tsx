import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {CodeChecker} from '../../practice/CodeChecker';
import PlainPage from '../PlainPage';

/** `/teams/check`: result codes that came back, as a table and as CSV. */
export default function CheckCodesPage(): ReactNode {
  return (
    <PlainPage
      title="Check result codes"
      description="Paste the codes that your team sent you. They become a table that you can take along as CSV."
    >
      <p>
        <strong>A code made in a browser is not proof of identity.</strong> Its checksum finds typos. It can’t tell who
        answered, and whoever wants to can make a code by hand.
      </p>
      <noscript>
        <p>Reading codes needs JavaScript.</p>
      </noscript>
      <CodeChecker />
      <p>
        The column “Assignment” shows the mark that <Link to="/teams/assign/">the builder</Link> shows under its link:
        the same mark, the same assignment.
      </p>
    </PlainPage>
  );
}
