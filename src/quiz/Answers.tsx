import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {demandOf} from '../items/demand';
import {InlineProse, Prose} from '../ui/Prose';
import styles from './Answers.module.css';
import type {FullBank} from './bank';
import {Sources} from './Sources';

/** A bank with its keys and every explanation. Needs no JavaScript, and is made to be printed. */
export function Answers({bank}: {readonly bank: FullBank}): ReactNode {
  return (
    <ol className={styles.items}>
      {bank.items.map((item) => (
        <li key={item.id} id={item.id} className={styles.item}>
          <Prose html={item.stem} className={styles.stem} />
          <p className={styles.demand}>{demandOf(item)}</p>
          <ul className={styles.options}>
            {item.options.map(({id, key, text, why}) => (
              <li key={id} data-key={key}>
                <span className={styles.mark}>{key ? 'Right' : 'Not right'}</span>
                <div>
                  <InlineProse html={text} className={styles.text} />
                  <InlineProse html={why} className={styles.why} />
                </div>
              </li>
            ))}
          </ul>
          <p>
            <Link to={item.section}>Read the section that teaches this</Link>
          </p>
          <Sources sources={item.sources} />
        </li>
      ))}
    </ol>
  );
}
