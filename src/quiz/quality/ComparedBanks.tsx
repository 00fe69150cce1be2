import type {ReactNode} from 'react';
import {ScrollTable} from '../../ui/ScrollTable';
import type {ComparedBank} from './quality';
import styles from './quality.module.css';

type Props = {
  /** Open banks, then this guide; filled in at build. */
  readonly banks?: readonly ComparedBank[];
};

/** This guide’s figures under those of open banks. */
export function ComparedBanks({banks}: Props): ReactNode {
  if (banks === undefined) {
    throw new Error('<ComparedBanks /> was not filled in: it only works in pages under docs/');
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Bank</th>
          <th scope="col">Items</th>
          <th scope="col">“Pick the longest” / chance</th>
          <th scope="col">Length of key ÷ distractors, median</th>
          <th scope="col">Options explained</th>
          <th scope="col">Items with a source</th>
        </tr>
      </thead>
      <tbody>
        {banks.map(({name, items, longest, keyLength, explained, sourced}) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{items}</td>
            <td className={styles.number}>{longest}</td>
            <td className={styles.number}>{keyLength}</td>
            <td>{explained}</td>
            <td className={styles.number}>{sourced}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
