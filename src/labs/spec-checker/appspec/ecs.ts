import {ruleTable} from '../problem';
import {list, texts} from '../list-checks';
import {fields} from '../map-checks';
import {oneOf, text, textThat} from '../scalar-checks';
import {shorten} from '../shorten';

/** What can be wrong with the properties of an ECS service. */
export const ECS_RULES = ruleTable({
  'ecs-port': {
    severity: 'error',
    section: '/codedeploy/appspec#ecs-resources',
    why: 'Traffic goes to this port of the container, so it has to be one.',
    remedy: 'Write the port as in the task definition, a number from 1 to 65535.',
  },
});

const port = textThat(function* check(written, {at}) {
  if (!/^\s*\d{1,5}\s*$/.test(written) || Number(written) < 1 || Number(written) > 65_535) {
    yield {rule: ECS_RULES['ecs-port'], at, message: `\`${shorten(written)}\` is no port.`};
  }
});

const VPC = 'under `AwsvpcConfiguration`';
const network = fields({
  fold: true,
  open: true,
  homes: {Subnets: VPC, SecurityGroups: VPC, AssignPublicIp: VPC},
  keys: {
    AwsvpcConfiguration: fields({
      fold: true,
      open: true,
      keys: {Subnets: texts, SecurityGroups: texts, AssignPublicIp: oneOf(['ENABLED', 'DISABLED'])},
    }),
  },
});

/** The properties of `AWS::ECS::Service`. */
export const checkEcs = fields({
  fold: true,
  keys: {
    TaskDefinition: text,
    LoadBalancerInfo: fields({
      fold: true,
      keys: {ContainerName: text, ContainerPort: port},
      required: ['ContainerName', 'ContainerPort'],
    }),
    PlatformVersion: text,
    NetworkConfiguration: network,
    CapacityProviderStrategy: list(
      fields({fold: true, open: true, keys: {Base: text, CapacityProvider: text, Weight: text}}),
    ),
  },
  homes: {
    ContainerName: 'under `LoadBalancerInfo`',
    ContainerPort: 'under `LoadBalancerInfo`',
    Hooks: 'at the top level',
    LaunchType: 'in the settings of the ECS service',
    DesiredCount: 'in the settings of the ECS service',
    AwsvpcConfiguration: 'under `NetworkConfiguration`',
    Subnets: 'under `NetworkConfiguration`, in `AwsvpcConfiguration`',
    SecurityGroups: 'under `NetworkConfiguration`, in `AwsvpcConfiguration`',
  },
  required: ['TaskDefinition', 'LoadBalancerInfo'],
});
