import Layout from '@theme/Layout';
import type {PropsWithChildren, ReactNode} from 'react';
import styles from './styles.module.css';

type Props = PropsWithChildren<{readonly title: string; readonly description: string}>;

/** A page that is not one of the course: its head, then what it holds. */
export default function PlainPage({title, description, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={styles.page}>
        <h1>{title}</h1>
        <p className={styles.lede}>{description}</p>
        {children}
      </main>
    </Layout>
  );
}
