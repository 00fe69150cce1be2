import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

/**
 * The page this guide grew from: its sections and statements, in its order, word for word where it was more than a phrase.
 * Nothing of it may get lost.
 */
const SEED: readonly string[] = [
  'AWS provides a fully managed CI/CD toolchain that covers the whole software delivery lifecycle',
  'integrate tightly with each other and with the rest of AWS',
  'Understanding what each service does and when to use it',
  '## Why use AWS CI/CD services?',
  'fully managed',
  'integrate natively with AWS',
  'scale automatically',
  'reduce operational overhead',
  'build pipelines quickly',
  'secure pipelines using IAM',
  'automate deployments reliably',
  '## The AWS CI/CD toolchain',
  'pipeline building blocks',
  'Source control',
  'Build & test',
  'Deployment',
  'Orchestration',
  '## AWS CodeCommit',
  'a fully managed Git repository service',
  'similar to GitHub or GitLab',
  'storing application source code',
  'version control',
  'team collaboration',
  'IAM-based access control',
  'private repositories',
  'no servers to manage',
  '## AWS CodeBuild',
  'compiles source code',
  'runs tests',
  'produces build artifacts',
  'serverless build service',
  'pay per build minute',
  'supports Docker-based builds',
  'CI builds',
  'unit tests',
  'packaging applications',
  '## AWS CodeDeploy',
  'automates application deployments',
  'supports EC2, ECS, Lambda, and on-prem',
  'in-place',
  'blue/green',
  'zero-downtime deployments',
  'controlled rollouts',
  '## AWS CodePipeline',
  'orchestrates the CI/CD workflow',
  'connects source, build, test, and deploy stages',
  'event-driven',
  'visual pipeline view',
  'integrates with AWS and third-party tools',
  'CodePipeline does not build or deploy — it coordinates.',
  '## How these services work together',
  'CodeCommit receives a commit',
  'CodePipeline detects',
  'CodeBuild builds and tests',
  'CodeDeploy deploys',
  'Each service does one job well',
  '## AWS CI/CD vs third-party tools',
  'tight AWS integration',
  'IAM-based security',
  'no external dependencies',
  'GitHub Actions',
  'Jenkins',
  'GitLab CI',
  'choice depends on ecosystem and team preference',
  '## Security in AWS CI/CD',
  'IAM roles for each service',
  'encrypted artifacts (S3 + KMS)',
  'audit logs via CloudTrail',
  'hardcode credentials in pipelines',
  '## Common beginner mistakes',
  '### Mixing build and deploy responsibilities',
  '### Overcomplicating pipelines',
  '### No rollback strategy',
  '### Not securing pipeline permissions',
  'failed deployments',
  'security risks',
  '## Interview tip',
  'Explain AWS CI/CD services.',
  'CodeCommit manages source code, CodeBuild builds and tests it, CodeDeploy handles deployments, and CodePipeline orchestrates the entire workflow.',
  '## Key takeaways',
  'AWS provides a full CI/CD toolchain',
  'Each service has a clear responsibility',
  'CodePipeline orchestrates the flow',
  'Services integrate securely using IAM',
  'Ideal for AWS-native pipelines',
  'AWS CodeCommit deep dive',
];

test('the overview keeps every statement of the page it grew from, in that page’s order', () => {
  const text = readFileSync(join(__dirname, 'overview.mdx'), 'utf8')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  let from = 0;
  const lost = SEED.filter((statement) => {
    const place = text.indexOf(statement.toLowerCase(), from);
    if (place === -1) {
      return true;
    }
    from = place;
    return false;
  });
  expect(lost).toEqual([]);
});
