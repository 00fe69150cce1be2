import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useMemo, type ReactNode} from 'react';
import type {Bank} from '../../quiz/bank';
import {EmbedSnippet} from '../../quiz/EmbedSnippet';
import {formOf} from '../../quiz/form';
import {parseRun, printRun, type Choices} from '../../quiz/form-link';
import {Quiz} from '../../quiz/Quiz';
import {RunPicker} from '../../quiz/RunPicker';
import PlainPage from '../PlainPage';
import styles from './styles.module.css';

/**
 * `/quizzes/<bank>`: one bank, alone. A hash that is an item's id opens that item; a query draws a form from the bank, as in
 * `?objective=codebuild.failure&count=5&seed=7&mode=deferred`.
 */
export default function QuizBankPage({bank}: {readonly bank: Bank}): ReactNode {
  const {search, pathname} = useLocation();
  const history = useHistory();
  const choices = useMemo(() => choicesOf(bank), [bank]);
  // The server knows no query; the first render in the browser has to match it.
  const query = useIsBrowser() ? search : '';
  const {run, messages} = useMemo(() => parseRun(query, choices), [query, choices]);
  const form = useMemo(() => ({...bank, items: formOf(bank.items, run.form)}), [bank, run]);
  return (
    <PlainPage title={bank.title} description={bank.description}>
      {messages.length > 0 && (
        <div role="alert" className={styles.messages}>
          <p>Something in this link could not be read. What could be is used:</p>
          <ul>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <RunPicker
        bank={bank}
        choices={choices}
        run={run}
        path={pathname}
        onRun={(next) => history.replace(`${pathname}${printRun(next)}`)}
      />
      {form.items.length === 0 ? (
        <p>
          No question of this set fits that choice. <Link to={`/quizzes/${bank.id}/`}>Show all of them</Link>
        </p>
      ) : (
        <Quiz
          key={`${bank.id} ${printRun(run)}`}
          bank={form}
          mode={run.mode}
          confidence={run.confidence}
          {...(run.form.seed === undefined ? {} : {seed: run.form.seed})}
        />
      )}
      <EmbedSnippet bank={bank} />
      <p>
        Belongs to <Link to={`${bank.page}/`}>this page of the guide</Link>. To read or print it all:{' '}
        <Link to={`/quizzes/${bank.id}/answers/`}>every question with its answers</Link>. All sets:{' '}
        <Link to="/quizzes/">quizzes</Link>.
      </p>
    </PlainPage>
  );
}

function choicesOf({items}: Bank): Choices {
  const kinds = (field: 'objective' | 'level' | 'type') => [...new Set(items.map((item) => item[field]))].sort();
  return {objectives: kinds('objective'), levels: kinds('level'), types: kinds('type')};
}
