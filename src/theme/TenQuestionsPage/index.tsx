import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useMemo, type ReactNode} from 'react';
import type {Bank} from '../../quiz/bank';
import {drawn} from '../../quiz/draw';
import {Quiz} from '../../quiz/Quiz';
import PlainPage from '../PlainPage';

const COUNT = 10;

/** `/practice/ten`: ten questions from all banks. `?draw=3` names the draw, so a link gives everybody the same ten. */
export default function TenQuestionsPage({banks}: {readonly banks: readonly Bank[]}): ReactNode {
  const {search, pathname} = useLocation();
  const history = useHistory();
  // The server knows no query; the first render in the browser has to match it.
  const draw = drawNumber(useIsBrowser() ? search : '');
  const {bank, homeOf} = useMemo(() => drawn(banks, COUNT, String(draw)), [banks, draw]);
  return (
    <PlainPage
      title="Ten questions"
      description="Ten questions from the whole guide: enough to find out in a few minutes what to read next."
    >
      <Quiz key={draw} bank={bank} homeOf={homeOf} answers="/quizzes/" />
      <p>
        This is draw {draw}; its link gives everybody the same ten questions.{' '}
        <Link
          to={`${pathname}?draw=${draw + 1}`}
          onClick={(event) => {
            event.preventDefault();
            history.push(`${pathname}?draw=${draw + 1}`);
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
