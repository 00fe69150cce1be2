import Link from '@docusaurus/Link';
import {useMemo, type ReactNode} from 'react';
import {isReading} from '../../progress/reading';
import {useProgress} from '../../progress/useProgress';
import type {Trouble} from '../../progress/store';
import type {CatalogEntry} from '../../quiz/catalog';
import {Beliefs} from './Beliefs';
import {Export} from './Export';
import {Import} from './Import';
import {ResetButton} from './ResetButton';
import {Standings} from './Standings';
import styles from './styles.module.css';
import {namesOf, objectivesOf, tallyOf} from './tally';
import {useResets, type Resettable} from './useResets';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  blocked: 'This browser doesn’t let the page store anything: what you do here lasts until you close or reload it.',
  full: 'This browser’s storage for the page is full: what you change here lasts until you close or reload it.',
  newer: 'Your saved answers come from a newer version of this guide. They are left untouched and not shown here.',
};

/** No bank can have this id: slugs hold no space. */
const EVERYTHING: Resettable = {id: 'every set', title: 'everything', idsOf: ({items}) => Object.keys(items)};

/** Everything the guide keeps about this reader, and what they can do with it. */
export function ReaderProgress({catalog}: {readonly catalog: readonly CatalogEntry[]}): ReactNode {
  const {progress, trouble} = useProgress();
  const resets = useResets();
  const objectives = useMemo(() => objectivesOf(catalog), [catalog]);
  const ids = Object.keys(progress.items);
  const asked = new Set(namesOf(catalog.flatMap((bank) => bank.items)));
  const strangers = ids.filter((id) => !asked.has(id) && !isReading(id)).length;
  const rows = catalog.map((bank) => ({
    id: bank.id,
    title: bank.title,
    to: `/quizzes/${bank.id}/`,
    tally: tallyOf(bank.items, progress),
    action: (
      <ResetButton
        resets={resets}
        what={{id: bank.id, title: bank.title, idsOf: () => namesOf(bank.items)}}
        useful={namesOf(bank.items).some((id) => Object.hasOwn(progress.items, id))}
      />
    ),
  }));
  return (
    <>
      {trouble && (
        <p className={styles.trouble}>
          <span>{TROUBLES[trouble]}</span>
        </p>
      )}
      {ids.length === 0 && !resets.any ? (
        <Nothing />
      ) : (
        <>
          <h2 id="sets">By set</h2>
          <Standings head="Set" labelledBy="sets" rows={rows} action="Reset" />
          <h2 id="objectives">By objective</h2>
          <Standings
            head="You can"
            labelledBy="objectives"
            rows={objectives.map(({id, title, section, items}) => ({
              id,
              title,
              to: section,
              tally: tallyOf(items, progress),
            }))}
          />
          <h2 id="beliefs">Beliefs to put right</h2>
          <Beliefs catalog={catalog} progress={progress} />
        </>
      )}
      <section className={styles.yours} aria-labelledby="yours">
        <h2 id="yours">Take it with you, or start over</h2>
        <p>
          Export saves all your answers as one file. Import adds such a file to what is here: for each question, the
          latest answer stays.
        </p>
        <Export progress={progress} />
        <Import progress={progress} />
        {strangers > 0 && (
          <p>
            <span>
              {strangers === 1
                ? '1 answer belongs to a question that is not in this guide. It is kept and exported, too.'
                : `${strangers} answers belong to questions that are not in this guide. They are kept and exported, too.`}
            </span>
          </p>
        )}
        <p>
          <ResetButton resets={resets} what={EVERYTHING} titled useful={ids.length > 0} />
        </p>
      </section>
      <p role="status" className={styles.said}>
        {resets.said}
      </p>
    </>
  );
}

function Nothing(): ReactNode {
  return (
    <p>
      You have not answered anything in this browser yet. <Link to="/practice/ten/">Take ten questions</Link>, or choose{' '}
      <Link to="/quizzes/">a set on one topic</Link>; what you answer shows up here.
    </p>
  );
}
