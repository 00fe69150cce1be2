import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useMemo, type ReactNode} from 'react';
import type {CatalogEntry} from '../../quiz/catalog';
import {draw} from '../../quiz/draw';
import {DrawnQuiz} from '../../quiz/DrawnQuiz';
import PlainPage from '../PlainPage';

const COUNT = 10;

/** `/practice/ten`: ten questions from all banks. `?draw=3` names the draw, so a link gives everybody the same ten. */
export default function TenQuestionsPage({catalog}: {readonly catalog: readonly CatalogEntry[]}): ReactNode {
  const {search, pathname} = useLocation();
  const history = useHistory();
  // The server knows no query; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  const number = drawNumber(inBrowser ? search : '');
  const picks = useMemo(() => draw(catalog, COUNT, String(number)), [catalog, number]);
  return (
    <PlainPage
      title="Ten questions"
      description="Ten questions from the whole guide: enough to find out in a few minutes what to read next."
    >
      {inBrowser ? (
        <DrawnQuiz key={number} picks={picks} title="Ten questions from the whole guide" />
      ) : (
        <noscript>
          <p>
            Drawing questions needs JavaScript. <Link to="/quizzes/">The sets on one topic</Link> can be read without
            it.
          </p>
        </noscript>
      )}
      <p>
        <span>This is draw {number}; its link gives everybody the same ten questions.</span>{' '}
        <Link
          to={`${pathname}?draw=${number + 1}`}
          onClick={(event) => {
            event.preventDefault();
            history.push(`${pathname}?draw=${number + 1}`);
          }}
        >
          Take another ten
        </Link>{' '}
        or choose <Link to="/quizzes/">a set on one topic</Link>.
      </p>
    </PlainPage>
  );
}

/** The draw that the address names; 1 where it names none, or nonsense. */
function drawNumber(search: string): number {
  const named = Number(new URLSearchParams(search).get('draw') ?? 1);
  return Number.isSafeInteger(named) && named >= 1 ? named : 1;
}
