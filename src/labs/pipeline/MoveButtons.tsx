import type {ReactNode} from 'react';
import type {Way} from './draft-moves';
import styles from './editor.module.css';
import type {Place} from './place';
import type {DraftHandle} from './useDraft';

type Props = {
  /** What they move, such as `stage Deploy`. */
  readonly about: string;
  readonly place: Omit<Place, 'part'>;
  readonly form: DraftHandle;
  /** What a step does; `undefined` where none can be taken. */
  readonly stepOf: (way: Way) => (() => void) | undefined;
};

const WAYS = [
  {way: 'earlier', words: 'Earlier'},
  {way: 'later', words: 'Later'},
] as const satisfies readonly {way: Way; words: string}[];

/** Two buttons that move a stage or an action. At an end one does nothing, and keeps the focus. */
export function MoveButtons({about, place, form, stepOf}: Props): ReactNode {
  return WAYS.map(({way, words}) => {
    const step = stepOf(way);
    return (
      <button
        key={way}
        id={form.idOf({...place, part: way})}
        type="button"
        className={styles.small}
        aria-disabled={step === undefined}
        onClick={() => step?.()}
      >
        {words}
        <span className={styles.unseen}>: {about}</span>
      </button>
    );
  });
}
