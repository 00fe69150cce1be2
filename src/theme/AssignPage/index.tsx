import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useState, type ReactNode} from 'react';
import type {AssignablePage} from '../../practice/assignment';
import {AssignmentBuilder} from '../../practice/AssignmentBuilder';
import {dayOf} from '../../practice/due';
import type {CatalogEntry} from '../../quiz/catalog';
import PlainPage from '../PlainPage';

type Props = {readonly catalog: readonly CatalogEntry[]; readonly pages: readonly AssignablePage[]};

/** `/teams/assign`: a lead picks pages and quizzes; the result is one link. */
export default function AssignPage({catalog, pages}: Props): ReactNode {
  // Shown only after the reader chose a date, so it may differ from the server's.
  const [today] = useState(() => dayOf(new Date()));
  const inBrowser = useIsBrowser();
  return (
    <PlainPage
      title="Make an assignment"
      description="Pick pages and quizzes, a pass mark and a due date. You get one link for your team: no account, no server."
    >
      <noscript>
        <p>Making a link needs JavaScript.</p>
      </noscript>
      <AssignmentBuilder
        catalog={catalog}
        pages={pages}
        origin={inBrowser ? window.location.origin : ''}
        today={today}
      />
      <p>
        Each member of the team opens the link, does what is on the list and sends you a result code. Then{' '}
        <Link to="/teams/check/">check the codes</Link>.
      </p>
    </PlainPage>
  );
}
