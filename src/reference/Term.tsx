import Link from '@docusaurus/Link';
import {useId, type PropsWithChildren, type ReactNode} from 'react';
import styles from './Term.module.css';
import {usePreview} from './usePreview';

type Props = PropsWithChildren<{
  /** Id in `quizzes/reference/glossary.yaml`; the rest is filled in from there at build. */
  readonly id: string;
  readonly term?: string;
  readonly short?: string;
}>;

/** A word of the glossary: a link to its entry, and a preview of it. Shows its children, or else the word itself. */
export function Term({id, term, short, children}: Props): ReactNode {
  const textId = useId();
  const {preview, around, link} = usePreview();
  if (term === undefined) {
    throw new Error(`<Term id="${id}" /> was not filled in: it only works in pages under docs/`);
  }
  const entry = `/glossary#${id}`;
  return (
    <span {...around}>
      <Link to={entry} className={styles.term} aria-describedby={textId} {...link}>
        {children ?? term}
      </Link>
      <span ref={preview} popover="auto" className={styles.preview}>
        <span id={textId}>{short}</span>
        {/* Only for touch and pointer: by keyboard, the word itself leads there. */}
        <Link to={entry} className={styles.entry} tabIndex={-1}>
          “{term}” in the glossary
        </Link>
      </span>
    </span>
  );
}
