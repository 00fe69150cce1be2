import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {CodeFrame} from '../ui/CodeFrame';
import type {Bank} from './bank';
import {embedPath, embedSnippet} from './embed';
import styles from './EmbedSnippet.module.css';

type Props = {
  readonly bank: Pick<Bank, 'id' | 'title'>;
  /** Id of the one item to embed; the whole bank unless given. */
  readonly item?: string;
};

/** HTML that puts a quiz, or one question of it, into another page; opens on demand. */
export function EmbedSnippet({bank, item}: Props): ReactNode {
  const path = useBaseUrl(embedPath(bank.id, item));
  // Only the browser knows at which address the guide is read.
  const address = useIsBrowser() ? new URL(path, window.location.href) : undefined;
  const title = item === undefined ? `Quiz: ${bank.title}` : `One question of the quiz: ${bank.title}`;
  return (
    <details className={styles.embed} data-needs-script>
      <summary>Embed this {item === undefined ? 'quiz' : 'question'}</summary>
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
