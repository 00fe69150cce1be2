import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Who this is from, what may be done with it, and where the rest is. */
export default function Footer(): ReactNode {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          An independent guide, not affiliated with or endorsed by Amazon Web Services. AWS and the names of its
          services are trademarks of Amazon.com, Inc. or its affiliates.
        </p>
        <p>
          Text and questions: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Code: MIT. No
          account, no tracking: your answers stay in this browser.
        </p>
        <nav aria-label="Footer">
          <Link to="/start/">Start here</Link>
          <Link to="/quizzes/">Quizzes</Link>
          <Link to="/teams/">For teams</Link>
          <Link to="/about/decisions/">How it is built</Link>
        </nav>
      </div>
    </footer>
  );
}
