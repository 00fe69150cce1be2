import {nearest} from '../../lib/nearest';
import {entriesOf, fieldOf, itemsOf, textOf, type Value} from './value';

/** What a file is. */
export type SpecKind = 'buildspec' | 'appspec-server' | 'appspec-ecs' | 'appspec-lambda' | 'unknown';

/** The keys of a buildspec, and phases that have lost their indentation. */
const BUILDSPEC = [
  ...['env', 'artifacts', 'reports', 'cache', 'batch', 'proxy', 'run-as'],
  ...['install', 'pre_build', 'build', 'post_build', 'commands'],
];
const SERVER = ['os', 'files', 'permissions', 'file_exists_behavior', 'hooks'];
/** Events that only a server’s `hooks` has as keys. */
const SERVER_EVENTS =
  /^(?:Before|After)(?:Block|Allow)Traffic$|^(?:Before|After)Install$|^Application(?:Stop|Start)$|^ValidateService$/;
/** Keys that are longer than this are no misspelt ones. */
const LONGEST_SLIP = 30;

/**
 * Tells by its content what a file is: by what only one kind has, then by the version, then by the keys that are there.
 * The version comes second because people copy it from the other kind; then it is one of the file’s problems.
 */
export function kindOf(root: Value): SpecKind {
  if (root.kind !== 'map' || isCloudFormation(root)) {
    return 'unknown';
  }
  if (fieldOf(root, 'phases')) {
    return 'buildspec';
  }
  if (fieldOf(root, 'Resources', true)) {
    return platformOf(root);
  }
  if (fieldOf(root, 'Hooks', true)?.kind === 'list' && !fieldOf(root, 'os')) {
    return platformOf(root);
  }
  const [build, server] = [score(root, BUILDSPEC), score(root, SERVER)];
  if (server >= build && hasServersOwn(root)) {
    return 'appspec-server';
  }
  const version = textOf(fieldOf(root, 'version'))?.trim() ?? '';
  if (/^0\.[12]0*$/.test(version)) {
    return 'buildspec';
  }
  const isAppSpec = /^0(?:\.0+)?$/.test(version);
  if (isAppSpec && entriesOf(root).some(({key}) => slipOf(key, ['resources']))) {
    return platformOf(root);
  }
  if (build > server) {
    return 'buildspec';
  }
  return server > 0 || isAppSpec ? 'appspec-server' : 'unknown';
}

/** A template of CloudFormation, or a part of one: it may hold a buildspec, and is none. */
export function isCloudFormation(root: Value): boolean {
  if (['AWSTemplateFormatVersion', 'Transform', 'BuildSpec'].some((key) => fieldOf(root, key))) {
    return true;
  }
  const types = entriesOf(fieldOf(root, 'Resources')).map(({value}) => textOf(fieldOf(value, 'Type')) ?? '');
  return types.some((type) => type.startsWith('AWS::') && !/^AWS::(?:ECS::Service|Lambda::Function)$/.test(type));
}

/** What no buildspec has at its top: an `os`, or `hooks` with events. */
function hasServersOwn(root: Value): boolean {
  return (
    fieldOf(root, 'os') !== undefined || entriesOf(fieldOf(root, 'hooks')).some(({key}) => SERVER_EVENTS.test(key))
  );
}

/** How many keys of a map are those of a kind of file. */
function score(root: Value, keys: readonly string[]): number {
  return entriesOf(root).filter(({key}) => keys.includes(key)).length;
}

function slipOf(key: string, keys: readonly string[]): boolean {
  return key.length <= LONGEST_SLIP && nearest(key, keys) !== undefined;
}

/** ECS or Lambda: by the type of the resource, then by its properties, then by the hooks. */
function platformOf(root: Value): SpecKind {
  const resources = fieldOf(root, 'Resources', true);
  const named = resources?.kind === 'list' ? resources.items.flatMap(entriesOf) : entriesOf(resources);
  for (const {value} of named) {
    const type = textOf(fieldOf(value, 'Type', true))?.toLowerCase() ?? '';
    if (type.includes('lambda')) {
      return 'appspec-lambda';
    }
    if (type.includes('ecs')) {
      return 'appspec-ecs';
    }
    const properties = fieldOf(value, 'Properties', true) ?? value;
    if (['CurrentVersion', 'TargetVersion', 'Alias'].some((key) => fieldOf(properties, key, true))) {
      return 'appspec-lambda';
    }
  }
  const events = itemsOf(fieldOf(root, 'Hooks', true)).flatMap((item) => entriesOf(item).map(({key}) => key));
  const onlyTraffic = events.length > 0 && events.every((event) => /^(?:Before|After)AllowTraffic$/.test(event));
  return onlyTraffic && named.length === 0 ? 'appspec-lambda' : 'appspec-ecs';
}
