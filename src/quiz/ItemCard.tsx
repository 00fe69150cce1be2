import {memo, useId, type SubmitEvent} from 'react';
import {demandOf} from '../items/demand';
import {Interaction} from '../items/Interaction';
import {CopyLink} from '../ui/CopyLink';
import {Prose} from '../ui/Prose';
import type {AttemptEvent, Entry} from './attempt';
import type {Bank, BankItem} from './bank';
import {Changed} from './Changed';
import {ConfidencePicker} from './ConfidencePicker';
import {Feedback} from './Feedback';
import {Hints} from './Hints';
import styles from './ItemCard.module.css';
import type {Mode} from './mode';
import {ReportButton} from './ReportButton';
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
  readonly mode: Mode;
  /** Whether the reader is asked how sure they are. */
  readonly confidence: boolean;
  /** Id of the option that the address names. */
  readonly linkedOption: string | undefined;
  /** In view; the others wait, and are printed. */
  readonly current: boolean;
  /** Where this item leads; nowhere where it stands alone. */
  readonly next: 'question' | 'result' | undefined;
  readonly onEvent: (event: AttemptEvent) => void;
  /** Gets the id of the item, as `onNext` does. */
  readonly onCheck: (id: string) => void;
  readonly onNext: (id: string) => void;
};

/** One question: asked, answered, checked, explained. Memoized: an answer to one of sixty renders that one. */
export const ItemCard = memo(function ItemCard(props: Props) {
  const {bank, item, notes, answers, place, href, seed, entry, mode, confidence, linkedOption, current, next} = props;
  const {onEvent, onCheck, onNext} = props;
  const stemId = useId();
  const {id} = item;
  const {outcome, incomplete, response, settled = false, solved} = entry;
  const goesOn = settled || mode === 'deferred';
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (goesOn) {
      onNext(id);
    } else {
      onCheck(id);
    }
  };
  return (
    <form id={id} className={styles.card} data-current={current} onSubmit={submit}>
      <fieldset className={styles.fieldset} aria-describedby={stemId}>
        <legend className={styles.legend} tabIndex={-1} data-focus={`${id}/question`}>
          <span>{place}</span> <span className={styles.demand}>{demandOf(item)}</span>
        </legend>
        {entry.before && <Changed item={item} before={entry.before} />}
        <Prose id={stemId} html={item.stem} className={styles.stem} />
        <Interaction
          item={item}
          seed={seed}
          response={response}
          settled={settled}
          linked={linkedOption}
          onRespond={(changed) => onEvent({type: 'respond', id, response: changed})}
        />
      </fieldset>
      {!settled && (
        <Hints item={item} notes={notes} taken={entry.hints ?? 0} onTake={() => onEvent({type: 'take hint', id})} />
      )}
      {!settled && confidence && (
        <ConfidencePicker
          stated={entry.confidence}
          onState={(stated) => onEvent({type: 'state confidence', id, confidence: stated})}
        />
      )}
      {incomplete && (
        <p className={styles.incomplete} role="alert" tabIndex={-1} data-focus={`${id}/incomplete`}>
          <span>{demandOf(item)} before you check.</span>{' '}
          <span>{response.length === 0 ? 'Nothing is chosen yet.' : 'Your answer is not complete yet.'}</span>
        </p>
      )}
      {outcome && !settled && (
        <p className={styles.incomplete} role="status" tabIndex={-1} data-focus={`${id}/verdict`}>
          <strong>Not right yet.</strong>{' '}
          <span>Think again: change your answer and check it, or give up and see why.</span>
        </p>
      )}
      {outcome && settled && (
        <Feedback
          bank={bank}
          item={item}
          response={response}
          outcome={outcome}
          later={solved === true && outcome.verdict !== 'right'}
          notes={notes}
          answers={answers}
          href={href}
        />
      )}
      <footer className={styles.foot}>
        {(!goesOn || next) && (
          <button type="submit" className={styles.primary}>
            {goesOn ? (next === 'result' ? 'See the result' : 'Next question') : outcome ? 'Check again' : 'Check'}
          </button>
        )}
        {outcome && !settled && (
          <button type="button" className={styles.secondary} onClick={() => onEvent({type: 'give up', id})}>
            Give up and see why
          </button>
        )}
        <span className={styles.tools}>
          <CopyLink href={href} what="this question" />
          <ReportButton reported={{item: id, rev: item.rev, seed, response, href}} />
        </span>
      </footer>
    </form>
  );
});
