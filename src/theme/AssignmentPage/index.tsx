import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useState, type ReactNode} from 'react';
import {parseAssignment, type AssignablePage} from '../../practice/assignment';
import {AssignmentChecklist} from '../../practice/AssignmentChecklist';
import {AssignmentTrouble} from '../../practice/AssignmentTrouble';
import {dayOf} from '../../practice/due';
import type {CatalogEntry} from '../../quiz/catalog';
import PlainPage from '../PlainPage';

type Props = {readonly catalog: readonly CatalogEntry[]; readonly pages: readonly AssignablePage[]};

/** `/assignment`: the checklist that the address holds, with this reader's progress. */
export default function AssignmentPage({catalog, pages}: Props): ReactNode {
  const {search} = useLocation();
  const inBrowser = useIsBrowser();
  const [today] = useState(localDay);
  // The server knows no query; the first render in the browser has to match it.
  const checked = inBrowser ? parseAssignment(search, {banks: catalog, pages}) : undefined;
  return (
    <PlainPage
      title={checked?.kind === 'assignment' ? checked.assignment.title : 'Assignment'}
      description="What your team was asked to read and to answer, and how far you are. Nothing leaves this browser unless you send it."
    >
      {checked === undefined && <p>Opening the assignment…</p>}
      <noscript>
        <p>
          An assignment is in its link, and reading it needs JavaScript. Without, start at{' '}
          <Link to="/quizzes/">the quizzes</Link>.
        </p>
      </noscript>
      {checked?.kind === 'problems' && <AssignmentTrouble blank={/^\??$/.test(search)} messages={checked.messages} />}
      {checked?.kind === 'assignment' && (
        <AssignmentChecklist
          key={search}
          assignment={checked.assignment}
          catalog={catalog}
          pages={pages}
          day={localDay}
          today={today}
        />
      )}
    </PlainPage>
  );
}

function localDay(): string {
  return dayOf(new Date());
}
