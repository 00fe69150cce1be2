import {ruleTable, type Findings} from '../problem';
import {list} from '../list-checks';
import {fields, mapOf} from '../map-checks';
import {textThat} from '../scalar-checks';
import type {Check, Here} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, headOf, type Value} from '../value';

/** What can be wrong with the list of resources. */
export const RESOURCE_RULES = ruleTable({
  'resource-type': {
    severity: 'error',
    section: '/codedeploy/appspec#resources',
    why: 'CodeDeploy shifts traffic for these two types only, and an application belongs to one platform.',
    remedy: 'Write `AWS::ECS::Service` for ECS, `AWS::Lambda::Function` for Lambda.',
  },
  'resources-shape': {
    severity: 'error',
    section: '/codedeploy/appspec#resources',
    why: '`Resources` is a list, and each entry is a name with its type and properties below. CloudFormation’s map of the same name looks alike.',
    remedy: 'Put a dash before the name, and indent what is below it.',
  },
});

const TYPES = {ECS: 'AWS::ECS::Service', Lambda: 'AWS::Lambda::Function'};

/** `Resources` of a platform: a list of names, each with a type and properties. */
export function checkResources(platform: 'ECS' | 'Lambda', properties: Check): Check {
  const type = textThat(function* check(written, {at}) {
    if (written.toLowerCase() !== TYPES[platform].toLowerCase()) {
      yield {
        rule: RESOURCE_RULES['resource-type'],
        at,
        message: `The type of an ${platform} resource is ${TYPES[platform]}, not \`${shorten(written)}\`.`,
      };
    }
  });
  const resource = fields({
    fold: true,
    keys: {Type: type, Properties: properties},
    homes: {Hooks: 'at the top level', TaskDefinition: 'under `Properties`', LoadBalancerInfo: 'under `Properties`'},
    required: ['Type', 'Properties'],
  });
  const named = mapOf(resource);
  const resources = list(named);
  return function* check(value, here) {
    if (value.kind === 'map') {
      const message = '`Resources` takes a list; here it has keys without a dash.';
      yield {rule: RESOURCE_RULES['resources-shape'], at: here.at, message};
    } else if (value.kind === 'list' && value.items.length === 0) {
      yield {rule: RESOURCE_RULES['resources-shape'], at: here.at, message: '`Resources` is empty.'};
    } else {
      const nameless = [...unwrapped(value, here)];
      yield* nameless.length > 0 ? nameless : resources(value, here);
    }
  };
}

/** An entry that begins with `Type` has lost its name, or its indentation. */
function* unwrapped(value: Value, here: Here): Findings {
  for (const item of value.kind === 'list' ? value.items : []) {
    const keys = entriesOf(item).map(({key}) => key.toLowerCase());
    if (keys.includes('type') || keys.includes('properties')) {
      const message = `An entry of \`${here.name}\` has no name above its type and properties.`;
      yield {rule: RESOURCE_RULES['resources-shape'], at: headOf(item), message};
    }
  }
}
