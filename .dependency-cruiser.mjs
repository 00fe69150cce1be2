/** Rooms stand in one line; a room imports only from rooms before it. */
const ROOMS = [
  'lib',
  'ui',
  'reference',
  'labs',
  'items',
  'progress',
  'quiz',
  'practice',
  'search',
  'plugins',
  '(?:theme|pages)',
];

const upwards = ROOMS.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-upwards-only`,
  comment: `${room} may import from: ${ROOMS.slice(0, index + 1).join(', ')}.`,
  severity: 'error',
  from: {path: `^src/${room}/`},
  to: {path: `^src/(?:${ROOMS.slice(index + 1).join('|')})/`},
}));

export default {
  forbidden: [
    ...upwards,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {
      name: 'ts-thinks',
      comment: 'A .ts file under src/ runs without React, Docusaurus, DOM or Node; only src/plugins may use Node.',
      severity: 'error',
      from: {path: '^src/.*\\.ts$', pathNot: ['^src/plugins/', '^src/theme/', '\\.test\\.ts$', '\\.d\\.ts$']},
      to: {path: ['^node_modules/(?:react|react-dom|@docusaurus)/', '\\.tsx$'], dependencyTypesNot: ['type-only']},
    },
    {
      name: 'node-in-plugins-only',
      severity: 'error',
      from: {path: '^src/', pathNot: ['^src/plugins/', '\\.test\\.tsx?$']},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'schemas-stay-at-build',
      comment: 'The browser takes grade, explain, split and Interaction; schemas would bring zod along.',
      severity: 'error',
      from: {path: '^src/.*\\.tsx$', pathNot: '\\.test\\.tsx$'},
      to: {path: '(?:schemas?|/base)\\.ts$', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'zod-mini-in-the-browser',
      severity: 'error',
      from: {path: '^src/(?:progress|practice)/'},
      to: {path: '^node_modules/zod/', pathNot: '^node_modules/zod/(?:mini|v4/mini)'},
    },
    {
      name: 'e2e-knows-the-built-site-only',
      severity: 'error',
      from: {path: '^e2e/'},
      to: {path: '^src/'},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: '^(?:@theme|@docusaurus|@generated|@quizzes|@site)/'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
