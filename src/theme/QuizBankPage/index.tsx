import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Bank} from '../../quiz/bank';
import {Quiz} from '../../quiz/Quiz';
import PlainPage from '../PlainPage';

/** `/quizzes/<bank>`: one bank, alone. A hash that is an item's id opens that item. */
export default function QuizBankPage({bank}: {readonly bank: Bank}): ReactNode {
  return (
    <PlainPage title={bank.title} description={bank.description}>
      <Quiz key={bank.id} bank={bank} />
      <p>
        Belongs to <Link to={`${bank.page}/`}>this page of the guide</Link>. To read or print it all:{' '}
        <Link to={`/quizzes/${bank.id}/answers/`}>every question with its answers</Link>. All sets:{' '}
        <Link to="/quizzes/">quizzes</Link>.
      </p>
    </PlainPage>
  );
}
