import {useId, type ReactNode, type SubmitEvent} from 'react';
import {Interaction} from '../items/Interaction';
import type {Response} from '../items/outcome';
import {CopyLink} from '../ui/CopyLink';
import {Prose} from '../ui/Prose';
import type {Entry} from './attempt';
import type {Bank, BankItem} from './bank';
import {Changed} from './Changed';
import {Feedback} from './Feedback';
import {demandOf} from './demand';
import styles from './ItemCard.module.css';
import type {NotesState} from './useNotes';

type Props = {
  readonly bank: Bank;
  readonly item: BankItem;
  readonly notes: NotesState;
  /** Page with the answers. */
  readonly answers: string;
  /** Such as “Question 3 of 8”. */
  readonly place: string;
  /** Address of this one question. */
  readonly href: string;
  readonly seed: string;
  readonly entry: Entry;
  /** In view; the others wait, and are printed. */
  readonly current: boolean;
  /** Nothing is left to answer after this one. */
  readonly last: boolean;
  readonly onRespond: (response: Response) => void;
  readonly onCheck: () => void;
  readonly onNext: () => void;
};

/** One question: asked, answered, checked, explained. */
export function ItemCard({
  bank,
  item,
  notes,
  answers,
  place,
  href,
  seed,
  entry,
  current,
  last,
  onRespond,
  onCheck,
  onNext,
}: Props): ReactNode {
  const stemId = useId();
  const {outcome, incomplete, response} = entry;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (outcome) {
      onNext();
    } else {
      onCheck();
    }
  };
  return (
    <form id={item.id} className={styles.card} data-current={current} onSubmit={submit}>
      <fieldset className={styles.fieldset} aria-describedby={stemId}>
        <legend className={styles.legend} tabIndex={-1} data-focus={`${item.id}/question`}>
          <span>{place}</span>
          <span className={styles.demand}>{demandOf(item)}</span>
        </legend>
        {entry.before && <Changed item={item} before={entry.before} />}
        <Prose id={stemId} html={item.stem} className={styles.stem} />
        <Interaction
          item={item}
          seed={seed}
          response={response}
          settled={outcome !== undefined}
          onRespond={onRespond}
        />
      </fieldset>
      {incomplete && (
        <p className={styles.incomplete} role="alert" tabIndex={-1} data-focus={`${item.id}/incomplete`}>
          {demandOf(item)} before you check.{' '}
          {response.length === 0 ? 'Nothing is chosen yet.' : `You chose ${response.length}.`}
        </p>
      )}
      {outcome && (
        <Feedback bank={bank} item={item} response={response} outcome={outcome} notes={notes} answers={answers} />
      )}
      <footer className={styles.foot}>
        <button type="submit" className={styles.primary}>
          {outcome ? (last ? 'See the result' : 'Next question') : 'Check'}
        </button>
        <CopyLink href={href} what="this question" />
      </footer>
    </form>
  );
}
