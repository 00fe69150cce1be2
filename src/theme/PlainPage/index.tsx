import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {PropsWithChildren, ReactNode} from 'react';
import styles from './styles.module.css';

type Props = PropsWithChildren<{
  readonly title: string;
  readonly description: string;
  /** Room for two columns, as labs need it. */
  readonly wide?: boolean;
}>;

/** A page that is not one of the course: its head, then what it holds. */
export default function PlainPage({title, description, wide = false, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={clsx(styles.page, wide && styles.wide)}>
        <h1>{title}</h1>
        <p className={styles.lede}>{description}</p>
        {children}
      </main>
    </Layout>
  );
}
