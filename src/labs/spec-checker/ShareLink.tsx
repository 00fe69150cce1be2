import {useId, useState, type ReactNode} from 'react';
import styles from './checker.module.css';
import {browserCompression} from './compression';
import {printFile} from './link';

/** Longer addresses are cut by some chat and mail programs, in characters. */
const MOST_EVERYWHERE = 8000;

type Props = {
  /** Path of the page, with the site's base. */
  readonly address: string;
  readonly read: () => string;
  readonly onSay: (words: string) => void;
};

/** Copies a link that carries the file itself, so that a colleague sees the same problems. */
export function ShareLink({address, read, onSay}: Props): ReactNode {
  const id = useId();
  /** The link, where the browser doesn't let the page copy. */
  const [shown, setShown] = useState<string>();
  const share = async () => {
    const printed = await printFile(read(), browserCompression());
    if (printed.kind === 'problem') {
      onSay(printed.message);
      return;
    }
    const link = new URL(`${address}${printed.fragment}`, window.location.href).href;
    const long =
      link.length > MOST_EVERYWHERE ? ` It has ${link.length} characters; some programs cut such a long one.` : '';
    try {
      await navigator.clipboard.writeText(link);
      setShown(undefined);
      onSay(`The link is copied. It contains the whole file.${long}`);
    } catch {
      setShown(link);
      onSay(`The browser doesn’t let this page copy. The link stands below the button.${long}`);
    }
  };
  return (
    <div className={styles.share} data-needs-script>
      <button type="button" className={styles.secondary} aria-describedby={`${id}-hint`} onClick={() => void share()}>
        Copy link
      </button>
      <p id={`${id}-hint`} className={styles.hint}>
        The link contains the whole file: whoever has the link can read it. The file stays out of every server’s logs,
        because browsers don’t send this part of an address.
      </p>
      {shown !== undefined && (
        <p className={styles.pair}>
          <label htmlFor={`${id}-link`}>Link with the file</label>
          <input id={`${id}-link`} readOnly value={shown} onFocus={(event) => event.currentTarget.select()} />
        </p>
      )}
    </div>
  );
}
