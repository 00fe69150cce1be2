/** One station of the pipeline picture that runs through the guide. */
export type Stage = {
  readonly id: 'source' | 'build' | 'deploy' | 'pipeline';
  readonly service: string;
  /** The stage as pipelines name it. */
  readonly stage: string;
  /** What the service does there, a few words that begin with a verb. */
  readonly does: string;
  /** What it hands to the next station. */
  readonly hands: string;
  /** The page about the service. */
  readonly page: string;
};

/** The four services, in the order a commit meets them; the one that runs the show comes last. */
export const STAGES = {
  source: {
    id: 'source',
    service: 'CodeCommit',
    stage: 'Source',
    does: 'keeps the code',
    hands: 'source',
    page: '/codecommit',
  },
  build: {
    id: 'build',
    service: 'CodeBuild',
    stage: 'Build & test',
    does: 'builds and tests it',
    hands: 'build output',
    page: '/codebuild',
  },
  deploy: {
    id: 'deploy',
    service: 'CodeDeploy',
    stage: 'Deploy',
    does: 'rolls it out',
    hands: 'a running release',
    page: '/codedeploy',
  },
  pipeline: {
    id: 'pipeline',
    service: 'CodePipeline',
    stage: 'Orchestration',
    does: 'runs the stages in order',
    hands: 'artifacts',
    page: '/codepipeline',
  },
} as const satisfies Readonly<Record<Stage['id'], Stage>>;
