import {expect, test} from 'vitest';
import {identifiersIn} from './identifiers';

test('code is found by its keys and names, each once', () => {
  const code = `version: 0.2
phases:
  post_build:
    commands:
      - aws deploy create-deployment --config CodeDeployDefault.OneAtATime
      - echo "$CODEBUILD_BUILD_ID" > out/log.txt
  post_build: again
`;
  expect(identifiersIn(code)).toEqual([
    'version',
    'phases',
    'post_build',
    'commands',
    'CodeDeployDefault.OneAtATime',
    'CODEBUILD_BUILD_ID',
    'log.txt',
  ]);
});

test('keys of JSON are keys', () => {
  expect(identifiersIn('{\n  "Action": "codecommit:GitPull",\n  "Effect": "Allow"\n}')).toEqual([
    'Action',
    'Effect',
    'GitPull',
  ]);
});
