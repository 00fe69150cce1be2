import {checkAppSpec} from './appspec/appspec';
import {checkBuildspec} from './buildspec/buildspec';
import {isCloudFormation, kindOf, type SpecKind} from './kind';
import {parseSpec} from './parse';
import {ruleTable, type Finding, type Findings, type Problem} from './problem';
import {problemsFrom} from './report';
import {shorten} from './shorten';
import {entriesOf, fieldOf, headOf, type Value} from './value';

/** What the checker says about a file. */
export type SpecReport = {readonly kind: SpecKind; readonly problems: readonly Problem[]};

/** Files that are no spec. */
export const KIND_RULES = ruleTable({
  'spec-empty': {
    severity: 'error',
    section: '/codebuild/buildspec#complete-example',
    why: 'Without keys there is nothing to build or to deploy.',
    remedy: 'Begin with `version: 0.2` and `phases` for CodeBuild, or with `version: 0.0` for CodeDeploy.',
  },
  'spec-unknown': {
    severity: 'error',
    section: '/codedeploy/appspec#three-files',
    why: 'A buildspec has `phases`. An AppSpec file has `os`, `files`, and `hooks` for servers, or `Resources` for ECS and Lambda.',
    remedy: 'Check the file that you meant, or compare its top-level keys with the guide.',
  },
  'spec-in-template': {
    severity: 'error',
    section: '/codebuild/buildspec#location',
    why: 'CloudFormation reads a template, and CodeBuild only what stands under `BuildSpec` in it.',
    remedy: 'Check the text under `BuildSpec` by itself.',
  },
});

/** Checks a buildspec or an AppSpec file, YAML or JSON. Never throws; a text that can’t be read has one clear error. */
export function checkSpec(text: string, {kind: forced}: {readonly kind?: SpecKind} = {}): SpecReport {
  const {value, findings, sound} = parseSpec(text);
  const kind = forced ?? kindOf(value);
  const content = sound ? [...contentFindings(kind, value, text)].filter((finding) => !isTold(finding, findings)) : [];
  return {kind, problems: problemsFrom(text, [...findings, ...content])};
}

/** What an alias leaves unknown is no placeholder of a template: the reader of the text has said what is wrong with it. */
function isTold({rule, at}: Finding, read: readonly Finding[]): boolean {
  return rule.id === 'template-placeholder' && read.some((finding) => finding.at.from === at.from);
}

/** What rules say about a file that can be read. */
export function contentFindings(kind: SpecKind, root: Value, source: string): Findings {
  if (root.kind !== 'map' || root.entries.length === 0 || kind === 'unknown') {
    return root.kind === 'filled' ? [] : [noSpec(root)];
  }
  return kind === 'buildspec' ? checkBuildspec(root, source) : checkAppSpec(kind, root, source);
}

function noSpec(root: Value) {
  const at = headOf(root);
  if (root.kind === 'empty' || (root.kind === 'map' && root.entries.length === 0)) {
    return {rule: KIND_RULES['spec-empty'], at, message: 'The file has no keys.'};
  }
  if (isCloudFormation(root)) {
    return {rule: KIND_RULES['spec-in-template'], at, message: 'This is a template of CloudFormation, not a spec.'};
  }
  if (fieldOf(root, 'version') && ['frontend', 'backend', 'applications'].some((key) => fieldOf(root, key))) {
    const message = 'This looks like the build settings of Amplify (`amplify.yml`), which have keys of their own.';
    const remedy =
      'Keep it as `amplify.yml` for Amplify. A buildspec for CodeBuild begins with `version: 0.2` and `phases`.';
    return {rule: KIND_RULES['spec-unknown'], at, message, remedy};
  }
  const keys = entriesOf(root)
    .slice(0, 5)
    .map(({key}) => shorten(key));
  const found =
    root.kind === 'map' ? `its keys are ${keys.join(', ')}` : `it is ${root.kind === 'list' ? 'a list' : 'plain text'}`;
  return {rule: KIND_RULES['spec-unknown'], at, message: `This is neither a buildspec nor an AppSpec file: ${found}.`};
}
