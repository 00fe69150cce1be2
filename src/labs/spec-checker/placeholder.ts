import {ruleTable, type Finding, type Place} from './problem';
import type {Value} from './value';

/** What is said about files that are filled in later. */
export const PLACEHOLDER_RULES = ruleTable({
  'template-placeholder': {
    severity: 'info',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'CodeBuild and CodeDeploy fill no placeholders in, and what comes out of a template decides whether the file is right.',
    remedy: 'Check the file that the template engine writes, too.',
    once: true,
  },
  'template-unrendered': {
    severity: 'info',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'Only what the template engine writes is YAML, so nothing else in the file could be checked.',
    remedy: 'Run the template engine, and check what it writes.',
    once: true,
  },
});

/** `{{ x }}`, `{% if %}` and `<%= x %>`: no shell and no AWS service has them. */
const ENGINE = /\{\{|\{%|<%/;
const VARIABLE = /\$\{[^}]*\}/;
/** A whole value such as `$STAGE`, `<TASK_DEFINITION>`, `%STAGE%`, `__STAGE__` or `@STAGE@`. */
const STAND_IN = /^(?:\$[A-Za-z_]\w*|<[\w -]+>|%\w+%|__\w+__|@{1,2}\w+@{1,2})$/;

/** Whether a template engine's marks stand in a text. */
export function hasEngineMarks(text: string): boolean {
  return ENGINE.test(text);
}

/** Whether a text is made by something else before it counts, so that its value can't be judged. */
export function isPlaceholder(text: string): boolean {
  return ENGINE.test(text) || VARIABLE.test(text) || STAND_IN.test(text);
}

/** Whether CloudFormation fills a value in: `{Ref: X}`, `{Fn::Sub: x}`. */
export function isIntrinsic(value: Value): boolean {
  const [first, ...more] = value.kind === 'map' ? value.entries : [];
  return first !== undefined && more.length === 0 && /^(?:Ref|Fn::\w+)$/.test(first.key);
}

/** The one note about placeholders. */
export function placeholderNote(at: Place): Finding {
  return {
    rule: PLACEHOLDER_RULES['template-placeholder'],
    at,
    message: 'This is a placeholder of a template; such values are left out of the check.',
  };
}
