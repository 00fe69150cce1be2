import type {ReactNode} from 'react';
import type {Response} from '../items/outcome';
import {InlineProse} from '../ui/Prose';
import type {BankItem} from './bank';
import styles from './ItemCard.module.css';

type Props = {readonly item: BankItem; readonly before: Response};

/** Tells a reader that the question they answered is no longer the same one, and what they answered then. */
export function Changed({item, before}: Props): ReactNode {
  const chosen = item.type === 'choice' ? item.options.filter(({id}) => before.includes(id)) : [];
  return (
    <div className={styles.changed}>
      <p>
        <strong>Changed since you answered.</strong> This question no longer asks quite the same, so your earlier answer
        does not count here. Answer it again.
      </p>
      {chosen.length > 0 && (
        <p>
          You had chosen:{' '}
          {chosen.map(({id, text}, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <InlineProse html={text} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
