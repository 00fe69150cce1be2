import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useCallback, useMemo, type ReactNode} from 'react';
import {draw} from '../../quiz/draw';
import {DrawnQuiz} from '../../quiz/DrawnQuiz';
import {readLooseItem} from '../../quiz/loose-item';
import {fetchJson} from '../../ui/fetchJson';
import PlainPage from '../PlainPage';

const COUNT = 10;

/** Where the questions of all banks lie, a file each. */
type Items = {
  /** Path of their folder, without the site's base. Its name changes with what is in it. */
  readonly folder: string;
  /** How many there are: `0.json` and on. */
  readonly total: number;
};

/** `/practice/ten`: ten questions from all banks. `?draw=3` names the draw, so a link gives everybody the same ten. */
export default function TenQuestionsPage({items}: {readonly items: Items}): ReactNode {
  const {search, pathname} = useLocation();
  const history = useHistory();
  // The server knows no query; the first render in the browser has to match it.
  const inBrowser = useIsBrowser();
  const number = drawNumber(inBrowser ? search : '');
  const places = useMemo(() => draw(items.total, COUNT, String(number)), [items, number]);
  const folder = useBaseUrl(items.folder);
  const fetchItem = useCallback((place: number) => fetchJson(`${folder}/${place}.json`).then(readLooseItem), [folder]);
  return (
    <PlainPage
      title="Ten questions"
      description="Ten questions from the whole guide: enough to find out in a few minutes what to read next."
    >
      {inBrowser ? (
        <DrawnQuiz key={number} places={places} fetchItem={fetchItem} title="Ten questions from the whole guide" />
      ) : (
        <>
          <noscript>
            <p>
              Drawing questions needs JavaScript. <Link to="/quizzes/">The sets on one topic</Link> can be read without
              it.
            </p>
          </noscript>
          <p data-needs-script>Drawing the questions…</p>
        </>
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
        or choose <Link to="/quizzes/">a set on one topic</Link>. <Link to="/progress/">Your progress</Link> shows what
        you missed in all sets, and the beliefs behind it.
      </p>
    </PlainPage>
  );
}

/** The draw that the address names; 1 where it names none, or nonsense. */
function drawNumber(search: string): number {
  const named = Number(new URLSearchParams(search).get('draw') ?? 1);
  return Number.isSafeInteger(named) && named >= 1 ? named : 1;
}
