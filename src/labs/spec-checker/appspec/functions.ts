import {ruleTable, type Findings} from '../problem';
import {fields} from '../map-checks';
import {anything, type Here} from '../shape';
import type {Value} from '../value';
import {checkEcs} from './ecs';
import {checkFunctionHooks} from './function-hooks';
import {checkLambda} from './lambda';
import {checkResources} from './resources';
import {appSpecVersionMissing, checkAppSpecVersion} from './version';

const PAGE = '/codedeploy/appspec';

/** What can be wrong with the file of ECS or Lambda as a whole. */
export const FUNCTION_RULES = ruleTable({
  'appspec-other-platform': {
    severity: 'error',
    section: `${PAGE}#three-files`,
    why: 'ECS and Lambda have no server to copy files to; only the file of a server has this key.',
    remedy: 'Remove it. What is deployed stands under `Resources`.',
  },
});

const SERVER_KEYS = ['files', 'os', 'permissions', 'file_exists_behavior'];

/** The AppSpec file of ECS or Lambda. The guide of AWS writes its keys in both cases, so case doesn’t count. */
export function* checkFunctions(platform: 'ECS' | 'Lambda', root: Value, here: Here): Findings {
  const server = Object.fromEntries(SERVER_KEYS.map((key) => [key, anything]));
  yield* appSpecVersionMissing(root, here);
  yield* fields({
    fold: true,
    open: true,
    keys: {
      version: checkAppSpecVersion,
      Resources: checkResources(platform, platform === 'ECS' ? checkEcs : checkLambda),
      Hooks: checkFunctionHooks(platform),
      ...server,
    },
    homes: {phases: 'in a buildspec', artifacts: 'in a buildspec', env: 'in a buildspec'},
    required: ['Resources'],
    sections: {
      version: `${PAGE}#version`,
      Resources: `${PAGE}#${platform.toLowerCase()}-resources`,
      Hooks: `${PAGE}#function-hooks`,
    },
  })(root, {...here, name: ''});
  for (const {key, keyAt: at} of root.kind === 'map' ? root.entries : []) {
    if (SERVER_KEYS.includes(key)) {
      const message = `\`${key}\` belongs to the file of a server, not to that of ${platform}.`;
      yield {rule: FUNCTION_RULES['appspec-other-platform'], at, message};
    }
  }
}
