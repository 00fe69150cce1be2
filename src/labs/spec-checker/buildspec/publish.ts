import {ruleTable, type Findings} from '../problem';
import {fieldOf, itemsOf, textOf, type Value} from '../value';
import type {Command} from './commands';
import {simpleCommands} from './words';

/** What must not happen after a red build. */
export const PUBLISH_RULES = ruleTable({
  'publish-unguarded': {
    severity: 'warning',
    section: '/codebuild/phases-and-failure#guards',
    why: '`post_build` runs after a failed `build`, too, so this publishes what has failed its tests.',
    remedy: 'Ask `[ "$CODEBUILD_BUILD_SUCCEEDING" = "1" ]` before it, or set `on-failure: ABORT` on `build`.',
    // One guard at the first place serves all that follow.
    once: true,
  },
});

/** What AWS commands do, after the options that any of them takes. */
const AWS = [
  /^ecs (?:update-service|deploy)\b/,
  /^lambda (?:update-function-code|publish-version|update-alias)\b/,
  /^deploy (?:create-deployment|push)\b/,
  /^cloudformation (?:deploy|create-stack|update-stack|execute-change-set)\b/,
  /^elasticbeanstalk update-environment\b/,
  // To a bucket; what comes from one ends with a path of the machine.
  /^s3 (?:sync|cp|mv) (?!["']?s3:).* ["']?s3:/,
];
/** Commands that others notice: pushes, releases, deployments. Each stands at the beginning of a simple command. */
const PUBLISHES = [
  /^docker (?:push|compose push|image push|buildx build .*--push)\b/,
  /^(?:npx )?(?:cdk|sam|serverless|sls|eb|copilot|amplify) deploy\b/,
  /^(?:terraform|tofu|terragrunt) apply\b/,
  /^pulumi up\b/,
  /^kubectl (?:apply|set image|rollout|replace|create)\b/,
  /^helm (?:upgrade|install)\b/,
  /^(?:npm|yarn|pnpm|cargo|poetry) publish\b/,
  /^twine upload\b/,
  /^(?:mvn|\.\/mvnw) .*\bdeploy\b/,
  /^git push\b/,
];

/** Publishing commands in `post_build` that nothing keeps from running after a failed `build`. */
export function* publishFindings(root: Value, commands: readonly Command[]): Findings {
  const build = fieldOf(fieldOf(root, 'phases'), 'build');
  const inBuild = fieldOf(build, 'commands');
  const canFail = inBuild?.kind === 'text' || itemsOf(inBuild).length > 0;
  const isAborted = textOf(fieldOf(build, 'on-failure'))?.toUpperCase() === 'ABORT';
  if (!canFail || isAborted) {
    return;
  }
  for (const {text, at, phase} of commands) {
    if (phase !== 'post_build') {
      continue;
    }
    if (text.includes('CODEBUILD_BUILD_SUCCEEDING')) {
      // This command is guarded, and the ones after it, if it ends the phase.
      return;
    }
    const publishing = simpleCommands(text).find(publishes);
    if (publishing !== undefined) {
      const program = publishing.split(' ').slice(0, 3).join(' ');
      yield {
        rule: PUBLISH_RULES['publish-unguarded'],
        at,
        message: `\`${program}\` runs even if \`build\` has failed.`,
      };
    }
  }
}

function publishes(command: string): boolean {
  const [program, ...words] = command.split(' ');
  if (program !== 'aws') {
    return PUBLISHES.some((pattern) => pattern.test(command));
  }
  // Options before the service: `--region eu-west-1`, `--no-cli-pager`.
  const start = words.findIndex(
    (word, index) =>
      !word.startsWith('-') && !/^--(?:region|profile|output|endpoint-url)$/.test(words[index - 1] ?? ''),
  );
  const rest = words.slice(Math.max(0, start)).join(' ');
  return AWS.some((pattern) => pattern.test(rest));
}
