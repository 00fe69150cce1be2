import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {codeBlocksUnder} from './code-blocks';
import {actionsIn, isKnownToIam} from './iam-actions';
import {readTemplate, templateProblems} from './template';

const blocks = codeBlocksUnder('docs');
const named = ({page, title}: {readonly page: string; readonly title: string}) => `${page}: ${title}`;

const templates = blocks.filter(({language, code}) => language === 'yaml' && /^Resources:/m.test(code));

describe('every CloudFormation template on a page', () => {
  test.each(templates.map((block) => [named(block), block.code] as const))(
    '%s has types and properties that AWS has',
    (_name, code) => {
      expect(templateProblems(readTemplate(code))).toEqual([]);
    },
  );

  test('is found', () => {
    expect(templates.length).toBeGreaterThan(5);
  });
});

describe('every IAM action that the guide names', () => {
  const texts = [
    ...readdirSync('docs', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => join('docs', file)),
    ...readdirSync('quizzes')
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => join('quizzes', file)),
  ];
  test.each(texts)('%s', async (file) => {
    // A known wrong answer may be an action that isn't there; its `why` says so.
    const text = readFileSync(file, 'utf8').replace(/^\s+- answer: .*$/gm, '');
    const unknown = [];
    for (const action of actionsIn(text)) {
      if (!(await isKnownToIam(action))) {
        unknown.push(action);
      }
    }
    expect(unknown).toEqual([]);
  });
});

describe('every shell script on a page', () => {
  test.each(blocks.filter(({language}) => language === 'bash').map((block) => [named(block), block.code] as const))(
    '%s parses',
    (_name, code) => {
      expect(execFileSync('bash', ['-n'], {input: code, encoding: 'utf8'})).toBe('');
    },
  );
});

describe('the check itself', () => {
  test.each([
    [
      'a type that is not there',
      'A: {Type: AWS::CodeBuild::Projekt}',
      'A: AWS has no resource type "AWS::CodeBuild::Projekt"',
    ],
    [
      'a property that is not there',
      'A: {Type: AWS::SNS::Topic, Properties: {Topicname: x}}',
      'A.Properties has no Topicname',
    ],
    [
      'a property that is missing',
      'A: {Type: AWS::CodeDeploy::DeploymentGroup, Properties: {ServiceRoleArn: !Ref R}}',
      'lacks ApplicationName',
    ],
    [
      'a nested property',
      'A: {Type: AWS::CodeDeploy::DeploymentConfig, Properties: {MinimumHealthyHosts: {Type: HOST_COUNT, Valu: 1}}}',
      'has no Valu',
    ],
    [
      'a list that is none',
      'A: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: x, Stages: {Name: Source}}}',
      'Stages needs a list',
    ],
  ])('finds %s', (_name, resources, problem) => {
    expect(templateProblems(readTemplate(`Resources:\n  ${resources}`)).join('\n')).toContain(problem);
  });

  test('takes what CloudFormation fills in for any value', () => {
    const resources =
      'A: {Type: AWS::CodeDeploy::DeploymentGroup, Properties: {ServiceRoleArn: !GetAtt R.Arn, ApplicationName: {Ref: X}, AlarmConfiguration: !If [C, {Alarms: []}, !Ref N]}}';
    expect(templateProblems(readTemplate(`Resources:\n  ${resources}`))).toEqual([]);
  });

  test('tells actions from other words with a colon', () => {
    expect(
      actionsIn(
        'allow `codebuild:StartBuild`, s3:Get* and codecommit:References; arn:aws:s3:::bucket, https://x, sns:nothing',
      ),
    ).toEqual(['codebuild:StartBuild', 's3:Get*', 'codecommit:References']);
  });

  test.each([
    ['codebuild:StartBuild', true],
    ['codebuild:BeginBuild', false],
    ['s3:Get*', true],
    ['s3:Fetch*', false],
    ['codecommit:References', true],
  ])('knows whether AWS has %s: %s', async (action, known) => {
    expect(await isKnownToIam(action)).toBe(known);
  });
});
