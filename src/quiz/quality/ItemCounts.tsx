import type {ReactNode} from 'react';
import {ScrollTable} from '../../ui/ScrollTable';
import type {TypeRow} from './quality';
import styles from './quality.module.css';

type Props = {
  /** A column each; filled in at build. */
  readonly levels?: readonly string[];
  /** A row per type, `all` last; filled in at build. */
  readonly types?: readonly TypeRow[];
};

/** How many items there are of each type and level. */
export function ItemCounts({levels, types}: Props): ReactNode {
  if (levels === undefined || types === undefined) {
    throw new Error('<ItemCounts /> was not filled in: it only works in pages under docs/');
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Type</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              {level}
            </th>
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {types.map(({type, counts, total}) => (
          <tr key={type}>
            <th scope="row">{type}</th>
            {counts.map((count, index) => (
              <td key={levels[index]} className={styles.number}>
                {count}
              </td>
            ))}
            <td className={styles.number}>{total}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
