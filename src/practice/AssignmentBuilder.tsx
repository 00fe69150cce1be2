import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId, useState, type ReactNode} from 'react';
import type {BankSummary} from '../quiz/catalog';
import {AssignmentPreview} from './AssignmentPreview';
import {checkDraft, fingerprintOf, printAssignment, TITLE_LENGTH, type AssignablePage, type Draft} from './assignment';
import {CopyField} from './CopyField';
import {PickList} from './PickList';
import styles from './team.module.css';

type Props = {
  readonly catalog: readonly BankSummary[];
  readonly pages: readonly AssignablePage[];
  /** Protocol and host of the site, as `https://example.com`; empty on the server. */
  readonly origin: string;
  /** As 2026-12-01. */
  readonly today: string;
};

const EMPTY: Draft = {title: '', pages: [], quizzes: [], pass: '80', due: ''};

/** A form that makes an assignment's link; the link follows every change. */
export function AssignmentBuilder({catalog, pages, origin, today}: Props): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const change = (part: Partial<Draft>) => setDraft((before) => ({...before, ...part}));
  const checked = checkDraft(draft, {banks: catalog, pages});
  const address = useBaseUrl('/assignment/');
  const [titleId, passId, dueId] = [useId(), useId(), useId()];
  return (
    <div className={styles.form} data-needs-script="">
      <div className={styles.field}>
        <label htmlFor={titleId}>Title</label>
        <input
          id={titleId}
          className={styles.input}
          value={draft.title}
          maxLength={TITLE_LENGTH}
          autoComplete="off"
          onChange={(event) => change({title: event.currentTarget.value})}
        />
      </div>
      <PickList
        legend="Pages to read"
        choices={pages.map(({path, title}) => ({id: path, title}))}
        picked={draft.pages}
        onPick={(picked) => change({pages: picked})}
      />
      <PickList
        legend="Quizzes to take"
        choices={catalog.map(({id, title, items}) => ({id, title: `${title} (${countOf(items.length)})`}))}
        picked={draft.quizzes}
        onPick={(picked) => change({quizzes: picked})}
      />
      <div className={styles.row}>
        <div className={styles.field}>
          <label htmlFor={passId}>Pass mark in percent</label>
          <input
            id={passId}
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={draft.pass}
            onChange={(event) => change({pass: event.currentTarget.value})}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={dueId}>Due date (optional)</label>
          <input
            id={dueId}
            className={styles.input}
            type="date"
            value={draft.due}
            onChange={(event) => change({due: event.currentTarget.value})}
          />
        </div>
      </div>
      <section className={styles.outcome} aria-labelledby={`${titleId}-link`}>
        <h2 id={`${titleId}-link`}>The link</h2>
        <div role="status">
          {checked.kind === 'problems' ? (
            <>
              <p>There is no link yet.</p>
              <ul>
                {checked.messages.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>The link is ready. It holds the whole assignment; nothing is stored anywhere.</p>
          )}
        </div>
        {checked.kind === 'assignment' && (
          <>
            <CopyField
              label="Link for your team"
              text={`${origin}${address}${printAssignment(checked.assignment)}`}
              button="Copy link"
            />
            <p>
              <span>Result codes of this assignment carry the mark </span>
              <code translate="no">{fingerprintOf(checked.assignment)}</code>
              <span>. Any change makes another mark.</span>
            </p>
            <AssignmentPreview assignment={checked.assignment} catalog={catalog} pages={pages} today={today} />
            <p>
              <Link to={`/assignment/${printAssignment(checked.assignment)}`}>Open it as your team sees it</Link>
            </p>
          </>
        )}
      </section>
    </div>
  );
}

function countOf(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}
