import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {QuizList} from '../../quiz/QuizList';
import type {BankSummary} from '../../quiz/catalog';
import PlainPage from '../PlainPage';

/** `/quizzes`: every bank, and how far this reader got in each. */
export default function QuizIndexPage({banks}: {readonly banks: readonly BankSummary[]}): ReactNode {
  const total = banks.reduce((sum, bank) => sum + bank.items.length, 0);
  return (
    <PlainPage
      title="Quizzes"
      description={`${total} questions in ${banks.length} sets. Every option is explained, every answer has a source. What you answer is kept in this browser only.`}
    >
      <p>
        Short of time? <Link to="/practice/ten/">Take ten questions from the whole guide</Link>.
      </p>
      <QuizList banks={banks} />
    </PlainPage>
  );
}
