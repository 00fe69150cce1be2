import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './editor.module.css';
import type {Place} from './place';
import type {DraftHandle} from './useDraft';

/** What ties a control to its label, and to what is wrong with it. */
type Ties = {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
};

type Props = {
  readonly label: string;
  readonly place: Place;
  readonly form: DraftHandle;
  readonly children: (ties: Ties) => ReactNode;
};

/** A field of the editor: its label, its control, and what is wrong with it, in words. */
export function EditorField({label, place, form, children}: Props): ReactNode {
  const id = form.idOf(place);
  const wrong = form.problems.filter(({at}) => at !== undefined && form.idOf(at) === id);
  const isWrong = wrong.length > 0;
  const told = `${id}-problem`;
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({id, 'aria-invalid': isWrong || undefined, 'aria-describedby': isWrong ? told : undefined})}
      {isWrong && (
        <span id={told} className={styles.problem}>
          <Icon shape="wrong" /> <span>{wrong.map(({text}) => text).join(' ')}</span>
        </span>
      )}
    </span>
  );
}
