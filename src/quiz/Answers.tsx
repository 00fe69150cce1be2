import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {demandOf} from '../items/demand';
import {explain, type Part} from '../items/explain';
import {notesOf, questionOf} from '../items/split';
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
          <p className={styles.demand}>{demandOf(questionOf(item))}</p>
          <ul className={styles.options}>
            {partsOf(item).map(({id, role, text, why}) => (
              <li key={id} data-key={role === 'missed'}>
                <span className={styles.mark}>{role === 'missed' ? 'Right' : 'Not right'}</span>
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

/** Each part of an item with its explanation; what an answer should hold comes as `missed`. */
function partsOf(item: FullBank['items'][number]): readonly (Part & {readonly why: string})[] {
  const {parts} = notesOf(item);
  return explain(questionOf(item), []).map((part) => ({...part, why: parts[part.id]?.why ?? ''}));
}
