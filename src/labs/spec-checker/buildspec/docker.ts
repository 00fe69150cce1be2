import {ruleTable, type Findings} from '../problem';
import {entriesOf, fieldOf, itemsOf, textOf, type Value} from '../value';
import type {Command} from './commands';
import {simpleCommands} from './words';

const DOCKER = '/codebuild/environments#docker';

/** What building images needs besides the commands. */
export const DOCKER_RULES = ruleTable({
  'docker-push-without-login': {
    severity: 'warning',
    section: DOCKER,
    why: 'A registry takes images only from those who are logged in; the role of the build alone isn’t enough for `docker push`.',
    remedy: 'Log in before: `aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"`.',
  },
  'docker-privileged': {
    severity: 'info',
    section: DOCKER,
    why: 'Without privileged mode (or a Docker server) the build says `Cannot connect to the Docker daemon`. The buildspec can’t switch it on for a single build.',
    remedy: 'Switch privileged mode on in the project, and say so in a comment of this file.',
  },
});

const NEEDS_DAEMON = /^docker(?:-compose)? (?:build|buildx|run|push|pull|compose|up|load|tag)\b/;
const PUSHES = /^docker (?:push|compose push|image push|buildx build .*--push)\b/;
/** `docker login`, `aws ecr get-login`, credential helpers, and scripts with such names. */
const LOGS_IN = /log-?in|creds|credential|\.docker/i;

/** Docker in commands: a login before a push, and once a word on privileged mode. */
export function* dockerFindings(root: Value, commands: readonly Command[], source: string): Findings {
  const isNoted = /privileged/i.test(source) || privilegedBuilds(root);
  let hasLogin = false;
  let isSaid = isNoted;
  for (const {text, at} of commands) {
    hasLogin ||= LOGS_IN.test(text);
    if (!/docker/.test(text)) {
      continue;
    }
    const simple = simpleCommands(text);
    if (!isSaid && simple.some((command) => NEEDS_DAEMON.test(command))) {
      isSaid = true;
      yield {
        rule: DOCKER_RULES['docker-privileged'],
        at,
        message: 'Docker commands need privileged mode in the project.',
      };
    }
    if (!hasLogin && simple.some((command) => PUSHES.test(command))) {
      yield {
        rule: DOCKER_RULES['docker-push-without-login'],
        at,
        message: 'An image is pushed, and no command before logs in.',
      };
    }
  }
}

function privilegedBuilds(root: Value): boolean {
  const batch = fieldOf(root, 'batch');
  const builds = entriesOf(batch).flatMap(({value}) => itemsOf(value));
  return builds.some((build) => textOf(fieldOf(fieldOf(build, 'env'), 'privileged-mode')) === 'true');
}
