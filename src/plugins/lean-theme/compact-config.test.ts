import {expect, test} from 'vitest';
import {compactConfig, compactGlobalData} from './compact-config';

test('a browser gets the title, and no path of the machine that built the site', () => {
  const generated = `/* GENERATED */
export default {
  "title": "Guide",
  "baseUrl": "/",
  "themeConfig": {"navbar": {"title": "Guide"}},
  "presets": [["classic", {"docs": {"remarkPlugins": [[null, {"quizzesDir": "/home/someone/quizzes"}]]}}]],
  "plugins": ["./src/plugins/quiz-banks/index.ts"]
};
`;
  expect(compactConfig(generated)).toBe(
    'export default {"title":"Guide","baseUrl":"/","themeConfig":{"navbar":{"title":"Guide"}}};',
  );
});

test('a configuration of another form stops the build', () => {
  expect(() => compactConfig('module.exports = {}')).toThrow('no default export found');
});

test('documents are left out of the global data, everything else stays', () => {
  const data = {docs: {default: {path: '/', versions: [{name: 'current', docs: [{id: 'a'}], mainDocId: 'start'}]}}};
  expect(JSON.parse(compactGlobalData(JSON.stringify(data)))).toEqual({
    docs: {default: {path: '/', versions: [{name: 'current', docs: [], mainDocId: 'start'}]}},
  });
});
