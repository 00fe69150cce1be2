import type {PageKind} from './report-text';

/** What an example is called by pages that begin with it. */
export type ExampleId =
  | 'buildspec'
  | 'buildspec-faulty'
  | 'buildspec-yaml-traps'
  | 'server'
  | 'server-faulty'
  | 'server-hooks-faulty'
  | 'ecs'
  | 'ecs-faulty'
  | 'lambda'
  | 'lambda-faulty';

/** A file to begin with. Those with faults have some that one click mends. */
type Example = {
  readonly id: ExampleId;
  readonly page: PageKind;
  readonly title: string;
  readonly isFaulty: boolean;
  readonly text: string;
};

const BUILDSPEC = `version: 0.2

env:
  variables:
    NODE_ENV: production
  parameter-store:
    API_URL: /shop/api-url

phases:
  install:
    runtime-versions:
      nodejs: 22
    commands:
      - npm ci
  pre_build:
    commands:
      - npm run lint
  build:
    commands:
      - npm test
      - npm run build

reports:
  unit-tests:
    files:
      - reports/junit.xml
    file-format: JUNITXML

artifacts:
  base-directory: dist
  files:
    - '**/*'

cache:
  paths:
    - /root/.npm/**/*
`;

const FAULTY_BUILDSPEC = `version: 0.3

phases:
  install:
    runtime-versions:
      python: 3.10
  pre-build:
    commands:
      - pip install -r requirements.txt
  build:
    commands:
      - echo Stage: build
      - pytest

artifacts:
  base_directory: dist
  files:
    - '**/*'
`;

const YAML_TRAPS = `version: 0.2

phases:
  install:
    runtime-versions:
      python: 3.10
    commands:
      - pip install -r requirements.txt
  build:
    commands:
      - echo Stage: test
      - pytest
  post-build:
    commands:
      - ./package.sh

artifacts:
  base-directory: dist
  files:
    - **/*
`;

const SERVER = `version: 0.0
os: linux
files:
  - source: /app
    destination: /opt/shop
permissions:
  - object: /opt/shop
    owner: shop
    group: shop
hooks:
  ApplicationStop:
    - location: scripts/stop.sh
      timeout: 60
      runas: root
  AfterInstall:
    - location: scripts/configure.sh
      timeout: 300
  ApplicationStart:
    - location: scripts/start.sh
      timeout: 60
  ValidateService:
    - location: scripts/check-health.sh
      timeout: 120
`;

const FAULTY_SERVER = `version: 1.0
os: Linux
file:
  - source: /app
    destination: /opt/shop
hooks:
  AfterInstal:
    - location: scripts/configure.sh
      timeout: 7200
`;

const FAULTY_HOOKS = `version: 0.0
os: linux
files:
  - source: app
    destination: opt/shop
hooks:
  Install:
    - location: scripts/unpack.sh
  AfterInstal:
    - location: scripts/configure.sh
      timeout: 300
  ApplicationStart:
    - location: scripts/migrate.sh
      timeout: 1800
    - location: scripts/warm-up.sh
      timeout: 1800
    - location: scripts/start.sh
      timeout: 60
`;

const ecs = (properties: string, event: string) => `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
${properties}
Hooks:
  - BeforeInstall: check-database
  - ${event}: smoke-test
`;

const ECS = ecs(
  `        TaskDefinition: arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:7
        LoadBalancerInfo:
          ContainerName: web
          ContainerPort: 8080`,
  'AfterAllowTestTraffic',
);

const FAULTY_ECS = ecs(
  `        TaskDefinitions: arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:7
        LoadBalancerInfo:
          ContainerName: web`,
  'AfterAlowTestTraffic',
);

const lambda = (properties: string, event: string) => `version: 0.0
Resources:
  - checkout:
      Type: AWS::Lambda::Function
      Properties:
${properties}
Hooks:
  - ${event}: check-before-shift
  - AfterAllowTraffic: check-after-shift
`;

const LAMBDA = lambda(
  `        Name: checkout
        Alias: live
        CurrentVersion: "7"
        TargetVersion: "8"`,
  'BeforeAllowTraffic',
);

const FAULTY_LAMBDA = lambda(
  `        Name: checkout
        Alias: live
        CurrentVersion: "7"
        TargetVerion: "8"`,
  'BeforeInstall',
);

/** One that is valid and one with faults for each kind of file, and those that sections of the guide explain. */
export const EXAMPLES: readonly Example[] = [
  {id: 'buildspec', page: 'buildspec', title: 'A valid buildspec', isFaulty: false, text: BUILDSPEC},
  {id: 'buildspec-faulty', page: 'buildspec', title: 'A buildspec with faults', isFaulty: true, text: FAULTY_BUILDSPEC},
  {id: 'buildspec-yaml-traps', page: 'buildspec', title: 'Traps of YAML', isFaulty: true, text: YAML_TRAPS},
  {id: 'server', page: 'appspec', title: 'Servers: a valid AppSpec', isFaulty: false, text: SERVER},
  {id: 'server-faulty', page: 'appspec', title: 'Servers: with faults', isFaulty: true, text: FAULTY_SERVER},
  {id: 'server-hooks-faulty', page: 'appspec', title: 'Servers: faults in hooks', isFaulty: true, text: FAULTY_HOOKS},
  {id: 'ecs', page: 'appspec', title: 'ECS: a valid AppSpec', isFaulty: false, text: ECS},
  {id: 'ecs-faulty', page: 'appspec', title: 'ECS: with faults', isFaulty: true, text: FAULTY_ECS},
  {id: 'lambda', page: 'appspec', title: 'Lambda: a valid AppSpec', isFaulty: false, text: LAMBDA},
  {id: 'lambda-faulty', page: 'appspec', title: 'Lambda: with faults', isFaulty: true, text: FAULTY_LAMBDA},
];

/** The text of an example; nothing where none is asked for. */
export function exampleText(id: ExampleId | undefined): string {
  return EXAMPLES.find((example) => example.id === id)?.text ?? '';
}
