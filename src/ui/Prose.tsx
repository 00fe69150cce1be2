import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Prose.module.css';

type Props = {
  /** HTML that `readProse` made at build from a file of this repository; never a reader's input. */
  readonly html: string;
  readonly id?: string;
  readonly className?: string;
};

/** Prose with paragraphs, lists and code blocks. */
export function Prose({html, id, className}: Props): ReactNode {
  return <div id={id} className={clsx(styles.prose, className)} dangerouslySetInnerHTML={{__html: withFocus(html)}} />;
}

/** One line of prose; may stand inside a label or a paragraph. */
export function InlineProse({html, id, className}: Props): ReactNode {
  return <span id={id} className={className} dangerouslySetInnerHTML={{__html: html}} />;
}

/** A block that scrolls needs the focus, or keyboards can't reach its end. */
function withFocus(html: string): string {
  return html.replaceAll('<pre>', '<pre tabindex="0">');
}
