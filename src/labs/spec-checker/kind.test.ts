import {describe, expect, test} from 'vitest';
import {checkSpec} from './check';
import {FAULTY_APPSPECS} from './fixtures/faulty-appspecs';
import {FAULTY_BUILDSPECS} from './fixtures/faulty-buildspecs';
import {VALID_APPSPECS} from './fixtures/valid-appspecs';
import {VALID_BUILDSPECS} from './fixtures/valid-buildspecs';

const SERVER = 'os: linux\nfiles:\n  - source: /\n    destination: /opt/app\n';
const HOOKS = 'hooks:\n  AfterInstall:\n    - location: a.sh\n';
const ECS =
  'Resources:\n  - Service:\n      Type: AWS::ECS::Service\n      Properties:\n        TaskDefinition: t\n        LoadBalancerInfo: {ContainerName: c, ContainerPort: 80}\n';
const PHASES = 'phases:\n  build:\n    commands:\n      - make\n';

describe('content wins over the version', () => {
  test.each([
    ['a server’s file with a buildspec’s version', `version: 0.2\n${SERVER}`, 'appspec-server', 'appspec-version:1'],
    [
      'the same with hooks instead of files',
      `version: 0.2\nos: linux\n${HOOKS}`,
      'appspec-server',
      'appspec-version:1',
    ],
    ['events alone', `version: 0.2\n${HOOKS}`, 'appspec-server', 'appspec-version:1'],
    ['a server’s file without a version', SERVER, 'appspec-server', 'appspec-version-missing:1'],
    ['an ECS file with a buildspec’s version', `version: 0.2\n${ECS}`, 'appspec-ecs', 'appspec-version:1'],
    ['a list of hooks', 'version: 0.2\nHooks:\n  - BeforeInstall: f\n', 'appspec-ecs', 'appspec-version:1'],
    ['a buildspec with an AppSpec’s version', `version: 0.0\n${PHASES}`, 'buildspec', 'version-unknown:1'],
    ['a buildspec without a version', PHASES, 'buildspec', 'version-missing:1'],
    ['a buildspec with a stray `os`', `version: 0.2\nos: linux\n${PHASES}`, 'buildspec', 'key-unknown:2'],
    ['`files` that slipped out of the artifacts', 'version: 0.2\nenv:\nfiles: [a]\n', 'buildspec', 'key-misplaced:3'],
  ])('%s', (_because, text, kind, problem) => {
    const report = checkSpec(text);
    expect(report.kind).toBe(kind);
    expect(report.problems.map(({rule, line}) => `${rule}:${line}`)).toContain(problem);
  });
});

/** A text as it grows: every beginning that ends with a line. */
function beginnings(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.map((_line, index) => lines.slice(0, index + 1).join('\n'));
}

const family = (kind: string) => kind.replace(/-.*/, '');
const GROWING: readonly (readonly [because: string, kind: string, text: string])[] = [
  ...VALID_BUILDSPECS.map(([because, text]) => [because, 'buildspec', text] as const),
  ...VALID_APPSPECS.map(([kind, because, text]) => [because, kind, text] as const),
];

describe('a file that is typed line by line', () => {
  test.each(GROWING)('%s (%s) is never told to be of the other kind', (_because, kind, text) => {
    const others = beginnings(text).filter((part) => {
      const seen = checkSpec(part).kind;
      return seen !== 'unknown' && family(seen) !== family(kind);
    });
    expect(others).toEqual([]);
  });

  test('doesn’t become another kind and back, with faults neither', () => {
    const texts = [...FAULTY_BUILDSPECS, ...FAULTY_APPSPECS].map(({text}) => text);
    const restless = texts.filter((text) => {
      const kinds = beginnings(text)
        .map((part) => family(checkSpec(part).kind))
        .filter((kind) => kind !== 'unknown');
      return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length > 1;
    });
    expect(restless).toEqual([]);
  });
});
