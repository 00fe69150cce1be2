import {useRef, useState, type ReactNode} from 'react';
import styles from './CodeFrame.module.css';

type Props = {
  /** File name or what the block shows. */
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Highlighted at build: text and spans. */
  readonly children?: ReactNode;
};

/** A block of code with its title and a button that copies it. Scrolls sideways by keyboard too. */
export function CodeFrame({title, language, children}: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.current?.textContent ?? '');
      setCopied(true);
    } catch {
      window.getSelection()?.selectAllChildren(code.current ?? document.body);
    }
  };
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title ?? language}</span>
        <button type="button" className={styles.copy} onClick={() => void copy()} onBlur={() => setCopied(false)}>
          <span role="status">{copied ? 'Copied' : 'Copy'}</span>
          <span className={styles.hidden}> {title ?? 'code'}</span>
        </button>
      </figcaption>
      {/* A block that scrolls needs the focus, or keyboards can't reach its end. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.code} tabIndex={0} aria-label={title ?? `${language ?? ''} code`} role="group">
        <code ref={code}>{children}</code>
      </pre>
    </figure>
  );
}
