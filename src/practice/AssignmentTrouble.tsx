import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

type Props = {
  /** The address names no assignment at all. */
  readonly blank: boolean;
  readonly messages: readonly string[];
};

/** Stands where a checklist can't: what is wrong with the link, what would be right, and ways on. */
export function AssignmentTrouble({blank, messages}: Props): ReactNode {
  return (
    <>
      <div role="status">
        {blank ? (
          <p>There is no assignment in this address. Open the whole link that you were sent.</p>
        ) : (
          <>
            <p>
              <strong>This link can’t be read.</strong> This is wrong with it:
            </p>
            <ul>
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
            <p>It may have been cut off on its way: ask for it again, or change the address yourself.</p>
          </>
        )}
      </div>
      <p>
        Leads <Link to="/teams/assign/">make a link here</Link>. Everybody can read <Link to="/start/">the guide</Link>{' '}
        and take <Link to="/quizzes/">the quizzes</Link> without one.
      </p>
    </>
  );
}
