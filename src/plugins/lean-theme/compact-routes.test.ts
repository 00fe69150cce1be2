import {expect, test} from 'vitest';
import {compactRoutes, type RouteFiles} from './compact-routes';

const entry = (name: string, path: string) =>
  `"${name}": [() => import(/* webpackChunkName: "${name}" */ "${path}"), "${path}", require.resolveWeak("${path}")],`;

const FILES: RouteFiles = {
  registry: `export default {\n  ${entry('17896441', '@theme/DocItem')}\n  ${entry('28c02970', '@generated/plugin.json')}};\n`,
  routes: `import ComponentCreator from '@docusaurus/ComponentCreator';
export default [
  {path: '/', component: ComponentCreator('/', 'e5f'), exact: true, routes: [
    {path: '/overview/', component: ComponentCreator('/overview/', '1ab'), exact: true},
  ]},
  {path: '*', component: ComponentCreator('*')},
];`,
  chunkNames: JSON.stringify({
    '/-e5f': {__comp: '17896441', __context: {plugin: '28c02970'}},
    '/overview/-1ab': {__comp: '17896441', items: ['28c02970']},
  }),
};

test('chunks and addresses keep their relations under short names', () => {
  const {registry, routes, chunkNames} = compactRoutes(FILES);
  expect(registry).toContain('"0": [() => import("@theme/DocItem")]');
  expect(registry).toContain('"1": [() => import("@generated/plugin.json")]');
  expect(routes).toContain("{path: '/overview/', component: ComponentCreator('', '1'), exact: true}");
  expect(routes).toContain("{path: '*', component: ComponentCreator('*')}");
  expect(JSON.parse(chunkNames)).toEqual({
    '-0': {__comp: '0', __context: {plugin: '1'}},
    '-1': {__comp: '0', items: ['1']},
  });
});

test('a form that is not known stops the build instead of losing a page', () => {
  expect(() =>
    compactRoutes({...FILES, registry: FILES.registry.replace('webpackChunkName', 'rspackChunkName')}),
  ).toThrow('registry.js: 1 of 2 entries could be read');
  expect(() =>
    compactRoutes({...FILES, routes: FILES.routes.replace("'/overview/', '1ab'", '"/overview/", "1ab"')}),
  ).toThrow('routes.js: 1 of 2 entries could be read');
});
