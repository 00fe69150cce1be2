import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import type {PropsWithChildren, ReactNode} from 'react';
import {longDay} from '../../../lib/day';
import styles from './styles.module.css';

/** A page's head (title, what it is about, when its facts were last verified) and its text. */
export default function DocItemContent({children}: PropsWithChildren): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const verifiedOn: unknown = (frontMatter as {readonly verified_on?: unknown}).verified_on;
  return (
    <div className="theme-doc-markdown markdown">
      <header className={styles.head}>
        <Heading as="h1">{metadata.title}</Heading>
        <p className={styles.lede}>{metadata.description}</p>
        {typeof verifiedOn === 'string' && (
          <p className={styles.verified}>
            Facts last verified on <time dateTime={verifiedOn}>{longDay(verifiedOn)}</time>
          </p>
        )}
      </header>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
