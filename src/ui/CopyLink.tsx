import {useState, type MouseEvent, type ReactNode} from 'react';
import styles from './CopyLink.module.css';
import {Icon} from './Icon';

type Props = {
  /** Path of this site, with its base, and a hash where there is one. */
  readonly href: string;
  /** What the link leads to, such as “this question”. */
  readonly what: string;
  /** Shows the sign alone; the words stay for those who don't see it. */
  readonly quiet?: boolean;
};

/** A link that copies its own full address. Where the clipboard can't be used, it is an ordinary link. */
export function CopyLink({href, what, quiet = false}: Props): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = async (event: MouseEvent<HTMLAnchorElement>) => {
    // A click that opens a tab or a menu is the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || !('clipboard' in navigator)) {
      return;
    }
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(event.currentTarget.href);
      setCopied(true);
    } catch {
      window.location.assign(href);
    }
  };
  return (
    <span>
      <a className={styles.link} href={href} onClick={(event) => void copy(event)} onBlur={() => setCopied(false)}>
        <Icon shape={copied ? 'right' : 'link'} />
        <span className={quiet ? styles.hidden : undefined}>Copy link to {what}</span>
      </a>
      <span role="status" className={styles.copied}>
        {copied ? ' copied' : ''}
      </span>
    </span>
  );
}
