import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    {type: 'category', label: 'Foundations', collapsible: false, items: ['start', 'overview']},
    {
      type: 'category',
      label: 'The four services',
      collapsible: false,
      items: ['codecommit/codecommit', 'codebuild/codebuild', 'codedeploy/codedeploy', 'codepipeline/codepipeline'],
    },
    {type: 'category', label: 'About', collapsible: false, items: ['teams', 'about/decisions']},
  ],
};

export default sidebars;
