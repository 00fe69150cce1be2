import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PipelineMap} from '../reference/PipelineMap';
import styles from './index.module.css';

/** What this is, on one screen, and four ways in. */
export default function Home(): ReactNode {
  return (
    <Layout description="A field guide to AWS CodeCommit, CodeBuild, CodeDeploy and CodePipeline, with quizzes that explain every answer.">
      <main className={styles.home}>
        <div className={styles.pitch}>
          <h1>How a commit reaches production on AWS</h1>
          <p className={styles.lede}>
            CodeCommit, CodeBuild, CodeDeploy and CodePipeline: what each does, how they fail, and what has changed
            since the courses were written. Every fact dated, every quiz option explained.
          </p>
          <p className={styles.ways}>
            <Link className={styles.first} to="/start/">
              Start reading
            </Link>
            <Link className={styles.way} to="/practice/ten/">
              Take ten questions
            </Link>
            <Link className={styles.way} to="/labs/">
              Break a pipeline
            </Link>
            <Link className={styles.way} to="/teams/">
              Link it for your team
            </Link>
          </p>
        </div>
        <PipelineMap />
      </main>
    </Layout>
  );
}
