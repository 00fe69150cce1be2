import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const stub = (name: string) => fileURLToPath(new URL(`./scripts/test-stubs/${name}`, import.meta.url));

export default defineConfig({
  // What Docusaurus generates or finds by alias can't be loaded here; tests get the smallest thing of the same kind.
  resolve: {
    alias: {
      '@controls': fileURLToPath(new URL('./src/items/controls.server.tsx', import.meta.url)),
      '@docusaurus/Link': stub('Link.tsx'),
      '@docusaurus/router': stub('router.ts'),
      '@docusaurus/useBaseUrl': stub('useBaseUrl.ts'),
      '@docusaurus/useDocusaurusContext': stub('useDocusaurusContext.ts'),
      '@docusaurus/useIsBrowser': stub('useIsBrowser.ts'),
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'docs/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // One worker loads jsdom and React once instead of sixty times. Tests that need a store of their own reset the modules.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    setupFiles: ['scripts/test-stubs/patience.ts'],
    css: {modules: {classNameStrategy: 'non-scoped'}},
    // A test that asserts nothing proves nothing.
    expect: {requireAssertions: true},
  },
});
