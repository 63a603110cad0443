import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import cjkFriendly from 'remark-cjk-friendly';
import cjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { autoComponents } from './src/integrations/auto-components.ts';
import { csp } from './src/integrations/csp.ts';
import { glossaryCards } from './src/integrations/glossary-cards.ts';
import { rolldownOptions } from './src/integrations/code-splitting.ts';
import { quietVite } from './src/integrations/quiet-vite.ts';
import { readTerms } from './src/integrations/read-terms.ts';
import { samples } from './src/integrations/samples.ts';
import { scrollFrames } from './src/integrations/scroll-frames.ts';
import { wholeHydration } from './src/integrations/whole-hydration.ts';
import { sidebarSections } from './src/sidebar.ts';

export default defineConfig({
  // The public address, for the sitemap and canonical links only; set SITE_URL when publishing.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  server: { port: 4321 },
  markdown: {
    // The examples are links and names, not programs.
    syntaxHighlight: false,
    // The default processor breaks bold text next to Chinese punctuation.
    processor: unified({
      remarkPlugins: [cjkFriendly, cjkFriendlyStrikethrough, autoComponents],
      rehypePlugins: [glossaryCards(readTerms()), scrollFrames],
    }),
  },
  // Scripts and styles as files, not in every page: pages stay small and files are cached.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions } } },
  },
  integrations: [
    starlight({
      title: '数字化营销知识库',
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      favicon: '/favicon.svg',
      logo: { src: './src/assets/logo.svg', alt: '' },
      customCss: ['./src/styles/theme.css', './src/styles/prose.css', './src/styles/print.css'],
      sidebar: sidebarSections,
      routeMiddleware: './src/route-data.ts',
      markdown: { processedDirs: ['./content/'] },
      lastUpdated: false,
      // content/404.mdx is the page for wrong addresses.
      disable404Route: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      expressiveCode: false,
      components: {
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Footer: './src/components/starlight/Footer.astro',
        Search: './src/components/starlight/Search.astro',
        SocialIcons: './src/components/starlight/SocialIcons.astro',
      },
    }),
    preact(),
    samples(),
    csp(),
    quietVite(),
    wholeHydration(),
  ],
});
