import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** A service: its overview page opens the list of the pages that go deeper. */
function service(label: string, folder: string, pages: readonly string[]) {
  return {
    type: 'category' as const,
    label,
    link: {type: 'doc' as const, id: `${folder}/${folder}`},
    collapsed: true,
    items: pages.map((page) => `${folder}/${page}`),
  };
}

const sidebars: SidebarsConfig = {
  guide: [
    {
      type: 'category',
      label: 'Foundations',
      collapsible: false,
      items: ['start', 'overview', 'ci-cd-basics', 'how-it-fits-together'],
    },
    {
      type: 'category',
      label: 'The four services',
      collapsible: false,
      items: [
        service('CodeCommit', 'codecommit', ['access', 'reviews-and-events', 'status']),
        service('CodeBuild', 'codebuild', [
          'buildspec',
          'phases-and-failure',
          'environments',
          'speed',
          'secrets-and-network',
          'reports-and-webhooks',
        ]),
        service('CodeDeploy', 'codedeploy', [
          'appspec',
          'lifecycle-hooks',
          'strategies',
          'rollback',
          'ecs-and-lambda',
          'agent',
        ]),
        service('CodePipeline', 'codepipeline', [
          'structure',
          'triggers',
          'execution-modes',
          'approvals-and-conditions',
          'retry-and-rollback',
          'actions',
          'cross-account',
        ]),
      ],
    },
    {
      type: 'category',
      label: 'Across the services',
      collapsible: false,
      items: [
        'worked-example',
        'security',
        'cost',
        'compare',
        'troubleshooting',
        'beginner-mistakes',
        'cheat-sheet',
        'labs',
        'glossary',
        'interview',
      ],
    },
    {
      type: 'category',
      label: 'About the guide',
      collapsible: false,
      items: ['teams', 'about/facts', 'about/misconceptions', 'about/quality', 'about/authoring', 'about/decisions'],
    },
  ],
};

export default sidebars;
