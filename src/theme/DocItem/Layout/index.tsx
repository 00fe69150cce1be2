import {useWindowSize} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemContent from '@theme/DocItem/Content';
import DocItemTOCDesktop from '@theme/DocItem/TOC/Desktop';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';
import type {PropsWithChildren, ReactNode} from 'react';
import styles from './styles.module.css';

/** Text and, beside it, the page's contents. The theme's version banners, breadcrumbs and pager have no use here. */
export default function DocItemLayout({children}: PropsWithChildren): ReactNode {
  const {toc} = useDoc();
  const size = useWindowSize();
  return (
    <div className={styles.columns}>
      <article className={styles.article}>
        {toc.length > 0 && <DocItemTOCMobile />}
        <DocItemContent>{children}</DocItemContent>
      </article>
      {toc.length > 0 && size !== 'mobile' && (
        <div className={styles.contents}>
          <DocItemTOCDesktop />
        </div>
      )}
    </div>
  );
}
