import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, useState, type ReactNode} from 'react';
import {beginningOf} from '../lib/plain';
import {CodeFrame} from '../ui/CodeFrame';
import type {Bank} from './bank';
import {embedPath, embedSnippet} from './embed';
import styles from './EmbedSnippet.module.css';

/** Value of the choice that is no item. */
const WHOLE = '';

/** Most characters of a stem that name it in the list; more would widen it past a phone. */
const LABEL_LENGTH = 60;

/** HTML that puts a quiz, or one question of it, into another page; opens on demand. */
export function EmbedSnippet({bank}: {readonly bank: Pick<Bank, 'id' | 'title' | 'items'>}): ReactNode {
  const [item, setItem] = useState(WHOLE);
  const fieldId = useId();
  const path = useBaseUrl(item === WHOLE ? embedPath(bank.id) : embedPath(bank.id, item));
  // Only the browser knows at which address the guide is read.
  const address = useIsBrowser() ? new URL(path, window.location.href) : undefined;
  const title = item === WHOLE ? `Quiz: ${bank.title}` : `One question of the quiz: ${bank.title}`;
  return (
    <details className={styles.embed} data-needs-script>
      <summary>Embed this quiz, or one question of it</summary>
      <p className={styles.choice}>
        <label htmlFor={fieldId}>What to embed</label>{' '}
        <select id={fieldId} value={item} onChange={(event) => setItem(event.currentTarget.value)}>
          <option value={WHOLE}>The whole quiz</option>
          {bank.items.map(({id, stem}) => (
            <option key={id} value={id}>
              {beginningOf(stem, LABEL_LENGTH)}
            </option>
          ))}
        </select>
      </p>
      <p>
        Paste this into a page of your wiki that takes HTML. Where it takes only an address, use the one behind{' '}
        <code>src</code>.
      </p>
      {address && (
        <CodeFrame title="embed.html" language="html">
          {embedSnippet({address, title})}
        </CodeFrame>
      )}
    </details>
  );
}
