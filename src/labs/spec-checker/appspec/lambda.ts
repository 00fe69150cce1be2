import {ruleTable, type Finding, type Place} from '../problem';
import {fields} from '../map-checks';
import {text, textThat} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import {fieldOf, textOf} from '../value';

const SECTION = '/codedeploy/appspec#lambda-resources';

/** What can be wrong with the versions of a function. */
export const LAMBDA_RULES = ruleTable({
  'lambda-version': {
    severity: 'warning',
    section: SECTION,
    why: 'An alias shifts between published versions, which are numbers. `$LATEST` and names of aliases are none.',
    remedy: 'Publish a version, and write its number.',
  },
  'lambda-same-version': {
    severity: 'warning',
    section: SECTION,
    // github.com/terraform-aws-modules/terraform-aws-lambda/issues/82
    why: 'Nothing shifts if the alias already points to the target. People report that CodeDeploy ends such a deployment: the AppSpec file “is missing or has an invalid configuration”.',
    remedy: 'Let the build write both numbers for each release.',
  },
});

const numbered = textThat(function* check(written, {at}) {
  if (!/^\s*[1-9]\d*\s*$/.test(written)) {
    yield noVersion(written, at);
  }
});

/** `$LATEST` looks like a placeholder, and is none. */
const version: Check = (value, here) =>
  textOf(value) === '$LATEST' ? [noVersion('$LATEST', value.at)] : numbered(value, here);

function noVersion(written: string, at: Place): Finding {
  return {rule: LAMBDA_RULES['lambda-version'], at, message: `\`${shorten(written)}\` is no number of a version.`};
}

const table = fields({
  fold: true,
  keys: {Name: text, Alias: text, CurrentVersion: version, TargetVersion: version},
  homes: {Hooks: 'at the top level', TaskDefinition: 'in the file of ECS', LoadBalancerInfo: 'in the file of ECS'},
  required: ['Name', 'Alias', 'CurrentVersion', 'TargetVersion'],
});

/** The properties of `AWS::Lambda::Function`. */
export const checkLambda: Check = function* check(value, here) {
  yield* table(value, here);
  const [current, target] = [fieldOf(value, 'CurrentVersion', true), fieldOf(value, 'TargetVersion', true)];
  if (
    target &&
    textOf(target) !== undefined &&
    /^\d+$/.test(textOf(target) ?? '') &&
    textOf(current) === textOf(target)
  ) {
    const message = `CurrentVersion and TargetVersion are both ${shorten(textOf(target) ?? '')}.`;
    yield {rule: LAMBDA_RULES['lambda-same-version'], at: target.at, message};
  }
};
