import type {SearchDocument} from './document';

const build = {path: '/codebuild/', title: 'AWS CodeBuild'};
const commit = {path: '/codecommit/', title: 'AWS CodeCommit'};
const quiz = {path: '/quizzes/codebuild/', title: 'Quiz: CodeBuild'};

/** One or two documents of each kind, for tests. */
export const EXAMPLE_DOCUMENTS: readonly SearchDocument[] = [
  {kind: 'page', place: build, id: '', title: 'AWS CodeBuild', text: 'What a build runs, and on what.'},
  {
    kind: 'section',
    place: build,
    id: 'phases',
    title: 'Phases',
    text: 'After build comes post_build, which also runs if build failed. In code: post_build, appspec.yml',
  },
  {kind: 'page', place: commit, id: '', title: 'AWS CodeCommit', text: 'Private Git repositories.'},
  {
    kind: 'section',
    place: commit,
    id: 'rules',
    title: 'Approval rules',
    text: 'An approval rule says how many people must approve a pull request.',
  },
  {
    kind: 'term',
    place: {path: '/glossary/', title: 'Glossary'},
    id: 'artifact',
    title: 'Artifact',
    text: 'What a build leaves behind for the next stage.',
  },
  {
    kind: 'fact',
    place: {path: '/about/facts/', title: 'Facts'},
    id: 'codebuild.timeout.max',
    title: '',
    text: 'The longest timeout a build project accepts: 36 hours',
  },
  {
    kind: 'question',
    place: quiz,
    id: 'post-build-after-failure',
    title: '',
    text: 'The build phase failed. Does post_build run?',
  },
];
