import {ruleTable, type Findings} from '../problem';
import {list} from '../list-checks';
import {fields} from '../map-checks';
import {oneOf} from '../scalar-checks';
import type {Here} from '../shape';
import {shorten} from '../shorten';
import {entriesOf, entryOf, fieldOf, itemsOf, textOf, type Value} from '../value';
import {checkFiles, FILES_RULES} from './files';
import {checkServerHooks, installedScripts} from './server-hooks';
import {permission} from './permissions';
import {appSpecVersionMissing, checkServerVersion} from './version';

const PAGE = '/codedeploy/appspec';

/** What can be wrong with a server’s file as a whole. */
export const SERVER_RULES = ruleTable({
  'permissions-on-windows': {
    severity: 'error',
    section: `${PAGE}#permissions`,
    why: 'The section sets Linux permissions; a Windows file leaves it out.',
    remedy: 'Remove the section, and set rights in a script.',
  },
  // The reference of `hooks`: “This element applies to Amazon Linux and Ubuntu Server instances only.”
  'runas-on-windows': {
    severity: 'warning',
    section: `${PAGE}#hooks`,
    why: 'The reference has `runas` for Linux only. On Windows a script runs as the agent does.',
    remedy: 'Remove it, or change the user in the script.',
  },
  'server-json': {
    severity: 'warning',
    section: `${PAGE}#three-files`,
    why: 'The file of a server is documented as YAML; JSON is for Lambda and ECS.',
    remedy: 'Write the file as YAML.',
  },
});

const table = fields({
  keys: {
    version: checkServerVersion,
    os: oneOf(['linux', 'windows']),
    files: checkFiles,
    file_exists_behavior: oneOf(['DISALLOW', 'OVERWRITE', 'RETAIN']),
    permissions: list(permission),
    hooks: checkServerHooks,
  },
  homes: {
    Resources: 'in the file of ECS or Lambda; servers have `files`',
    phases: 'in a buildspec',
    artifacts: 'in a buildspec',
    env: 'in a buildspec',
    source: 'in an entry of `files`',
    destination: 'in an entry of `files`',
    location: 'in an entry of an event, under `hooks`',
    ApplicationStop: 'under `hooks`',
    BeforeInstall: 'under `hooks`',
    AfterInstall: 'under `hooks`',
    ApplicationStart: 'under `hooks`',
    ValidateService: 'under `hooks`',
  },
  required: ['os'],
  sections: {
    version: `${PAGE}#version`,
    os: `${PAGE}#os`,
    files: `${PAGE}#files`,
    file_exists_behavior: `${PAGE}#file-exists-behavior`,
    permissions: `${PAGE}#permissions`,
    hooks: `${PAGE}#hooks`,
  },
});

/** The `appspec.yml` of EC2 and on-premises servers. */
export function* checkServer(root: Value, here: Here): Findings {
  yield* appSpecVersionMissing(root, here);
  yield* table(root, {...here, section: `${PAGE}#server-file`});
  const permissions = entryOf(root, 'permissions');
  if (permissions && textOf(fieldOf(root, 'os')) === 'windows') {
    yield {
      rule: SERVER_RULES['permissions-on-windows'],
      at: permissions.keyAt,
      message: '`permissions` stands in a file for Windows.',
    };
  }
  yield* otherSystem(root);
  yield* installedScripts(root);
  if (root.kind === 'map' && root.flow) {
    yield {rule: SERVER_RULES['server-json'], at: here.at, message: 'This file for servers is written as JSON.'};
  }
}

/** What belongs to the other system than the one in `os`. */
function* otherSystem(root: Value): Findings {
  const os = textOf(fieldOf(root, 'os'));
  for (const file of os === 'linux' ? itemsOf(fieldOf(root, 'files')) : []) {
    const destination = fieldOf(file, 'destination');
    if (destination && /^[A-Za-z]:/.test(textOf(destination) ?? '')) {
      const message = `The destination \`${shorten(textOf(destination) ?? '')}\` is a path of Windows, and \`os\` is linux.`;
      yield {rule: FILES_RULES['destination-relative'], at: destination.at, message};
    }
  }
  const events = os === 'windows' ? entriesOf(fieldOf(root, 'hooks')) : [];
  for (const runas of events.flatMap(({value}) => itemsOf(value)).map((script) => entryOf(script, 'runas'))) {
    if (runas) {
      yield {rule: SERVER_RULES['runas-on-windows'], at: runas.keyAt, message: '`runas` stands in a file for Windows.'};
    }
  }
}
