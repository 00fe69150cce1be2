import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import type {CatalogEntry} from '../../quiz/catalog';
import PlainPage from '../PlainPage';
import {ReaderProgress} from './ReaderProgress';

/** `/progress`: what this reader saw, got right and missed, the beliefs behind it, and the file to take along. */
export default function ProgressPage({catalog}: {readonly catalog: readonly CatalogEntry[]}): ReactNode {
  // The server knows no reader; saying “nothing yet” to one who has answered would be wrong.
  const isBrowser = useIsBrowser();
  return (
    <PlainPage
      title="Your progress"
      description="Your answers are kept in this browser only: no account, no network, no tracking."
    >
      <noscript>
        <p>Progress needs JavaScript, which is off in this browser. The questions and answers can be read without.</p>
      </noscript>
      {isBrowser ? <ReaderProgress catalog={catalog} /> : <p data-needs-script>Reading what is saved here…</p>}
    </PlainPage>
  );
}
