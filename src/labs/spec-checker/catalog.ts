import {ALIAS_RULES} from './aliases';
import {EVENT_RULES} from './appspec/events';
import {ECS_RULES} from './appspec/ecs';
import {FILES_RULES} from './appspec/files';
import {FUNCTION_HOOK_RULES} from './appspec/function-hooks';
import {FUNCTION_RULES} from './appspec/functions';
import {LAMBDA_RULES} from './appspec/lambda';
import {PERMISSION_RULES} from './appspec/permissions';
import {RESOURCE_RULES} from './appspec/resources';
import {SERVER_HOOK_RULES} from './appspec/server-hooks';
import {SERVER_RULES} from './appspec/server';
import {APPSPEC_VERSION_RULES} from './appspec/version';
import {ACCESS_KEY_RULES} from './buildspec/access-keys';
import {BATCH_RULES} from './buildspec/batch';
import {CACHE_RULES} from './buildspec/cache';
import {COMMAND_RULES} from './buildspec/commands';
import {CUT_RULES} from './buildspec/cut';
import {DOCKER_RULES} from './buildspec/docker';
import {ENV_RULES} from './buildspec/env';
import {EXPORT_RULES} from './buildspec/exports';
import {GRAPH_RULES} from './buildspec/graph';
import {LOOK_ALIKE_RULES} from './buildspec/look-alikes';
import {ON_FAILURE_RULES} from './buildspec/on-failure';
import {PHASE_RULES} from './buildspec/phases';
import {PUBLISH_RULES} from './buildspec/publish';
import {REPORT_GROUP_RULES} from './buildspec/reports';
import {ROOT_RULES} from './buildspec/root';
import {RUNTIME_RULES} from './buildspec/runtimes';
import {SCRIPT_RULES} from './buildspec/scripts';
import {SECRET_RULES} from './buildspec/secret-reference';
import {SHELL_RULES} from './buildspec/shells';
import {VARIABLE_RULES} from './buildspec/variables';
import {VERSION_RULES} from './buildspec/version';
import {KIND_RULES} from './check';
import {KEY_RULES} from './keys';
import {LIMIT_RULES} from './limits';
import {PLACEHOLDER_RULES} from './placeholder';
import type {Rule} from './problem';
import {READER_RULES} from './reader';
import {REPORT_RULES} from './report';
import {SHAPE_RULES} from './shape';
import {SLIP_RULES} from './slips';
import {SYNTAX_RULES} from './syntax';

const TABLES: readonly Readonly<Record<string, Rule>>[] = [
  ...[
    LIMIT_RULES,
    SYNTAX_RULES,
    SLIP_RULES,
    ALIAS_RULES,
    READER_RULES,
    PLACEHOLDER_RULES,
    KIND_RULES,
    KEY_RULES,
    SHAPE_RULES,
    REPORT_RULES,
  ],
  ...[ROOT_RULES, VERSION_RULES, ENV_RULES, VARIABLE_RULES, SECRET_RULES, EXPORT_RULES, PHASE_RULES, COMMAND_RULES],
  ...[ON_FAILURE_RULES, RUNTIME_RULES, REPORT_GROUP_RULES, CACHE_RULES, BATCH_RULES, GRAPH_RULES],
  ...[ACCESS_KEY_RULES, DOCKER_RULES, PUBLISH_RULES, SHELL_RULES, SCRIPT_RULES, CUT_RULES, LOOK_ALIKE_RULES],
  ...[APPSPEC_VERSION_RULES, SERVER_RULES, FILES_RULES, PERMISSION_RULES, EVENT_RULES, SERVER_HOOK_RULES],
  ...[FUNCTION_RULES, RESOURCE_RULES, ECS_RULES, LAMBDA_RULES, FUNCTION_HOOK_RULES],
];

/** Every rule of the checker, in the order of its tables. */
export const ALL_RULES: readonly Rule[] = TABLES.flatMap((table) => Object.values(table));
