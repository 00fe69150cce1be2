import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import {join} from 'node:path';
import rehypeHighlight from 'rehype-highlight';
import {remarkReference} from './src/plugins/facts/remark-reference';

const config: Config = {
  title: 'AWS CI/CD Field Guide',
  tagline: 'CodeCommit, CodeBuild, CodeDeploy and CodePipeline: read, check yourself, pass it on.',
  favicon: 'img/mark.svg',
  // Where it is published: both are set by whoever builds for a public address.
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
  // A folder with an index page per address opens on any host, with or without the slash.
  trailingSlash: true,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {
    v4: true,
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      mdxCrossCompilerCache: true,
      rspackBundler: true,
      ssgWorkerThreads: true,
      gitEagerVcs: true,
      // It doesn’t know that pages are made of registries, too: an edited fact would stay as it was.
      rspackPersistentCache: false,
    },
  },
  // Where “Wrong, outdated or unclear?” opens an issue; without it, the report is copied.
  customFields: {repository: process.env.REPOSITORY_URL ?? ''},
  i18n: {defaultLocale: 'en', locales: ['en']},
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  clientModules: ['./src/ui/followSystemTheme.tsx'],
  headTags: [
    {
      tagName: 'noscript',
      attributes: {},
      // Without JavaScript every question is shown, and nothing that can't work.
      innerHTML:
        '<style>form[data-current="false"]{display:block!important}form[data-current] footer,[data-needs-script]{display:none!important}form[data-current]+form[data-current]{margin-top:2.5rem}</style>',
    },
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          remarkPlugins: [[remarkReference, {quizzesDir: join(__dirname, 'quizzes')}]],
          rehypePlugins: [[rehypeHighlight, {detect: false}]],
        },
        blog: false,
        // Frames for other pages, and a list that means something only with its query, are nothing to find.
        sitemap: {ignorePatterns: ['/embed/**', '/assignment/'], lastmod: null, changefreq: null, priority: null},
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    './src/plugins/quiz-banks/index.ts',
    './src/plugins/labs/index.ts',
    './src/plugins/lean-theme/index.ts',
    './src/plugins/search/index.ts',
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    // Unused: the default theme's colors would travel in the site's configuration.
    prism: {theme: {plain: {}, styles: []}},
    navbar: {
      title: 'AWS CI/CD Field Guide',
      logo: {alt: '', src: 'img/mark.svg', width: 28, height: 28},
      items: [
        {to: '/start/', label: 'Read', position: 'left'},
        {to: '/quizzes/', label: 'Quizzes', position: 'left'},
        {to: '/labs/', label: 'Labs', position: 'left'},
        {to: '/progress/', label: 'Progress', position: 'left'},
        {to: '/teams/', label: 'For teams', position: 'left'},
      ],
    },
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
  } satisfies Preset.ThemeConfig,
};

export default config;
