import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Answers} from '../../quiz/Answers';
import type {FullBank} from '../../quiz/bank';
import PlainPage from '../PlainPage';

/** `/quizzes/<bank>/answers`: every question of a bank with its key and all explanations. */
export default function QuizAnswersPage({bank}: {readonly bank: FullBank}): ReactNode {
  return (
    <PlainPage
      title={`${bank.title}: answers`}
      description="Every question with its right answers, why each option is right or wrong, and where it can be looked up."
    >
      <p>
        Answer them yourself first: <Link to={`/quizzes/${bank.id}/`}>the quiz without the answers</Link>.
      </p>
      <Answers bank={bank} />
    </PlainPage>
  );
}
