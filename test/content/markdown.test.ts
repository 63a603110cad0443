import type { AstroMarkdownOptions } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import config from '../../astro.config.mjs';

interface Processor {
  createRenderer: (
    options: AstroMarkdownOptions,
  ) => Promise<{ render: (text: string) => Promise<{ code: string }> }>;
}

const processor = config.markdown?.processor as unknown as Processor;
const renderer = await processor.createRenderer({});
const html = async (markdown: string): Promise<string> => (await renderer.render(markdown)).code;

test('bold text next to Chinese punctuation is bold, and only it', async () => {
  expect(await html('**注意：**请先核对。**“春季活动”**怎么选')).toBe(
    '<p><strong>注意：</strong>请先核对。<strong>“春季活动”</strong>怎么选</p>',
  );
});

test('the first mention of a term leads to the glossary, the second stays plain', async () => {
  const links = (await html('获客成本上升，先查获客成本的分母。')).match(/<a [^>]*>获客成本<\/a>/g);
  expect(links).toHaveLength(1);
  expect(links?.[0]).toContain('href="/glossary/#cac"');
});

test('a wide table scrolls inside a frame that the keyboard reaches, named after its heading', async () => {
  expect(await html('## 命名\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n')).toContain(
    '<div class="table-scroll" role="region" tabindex="0" aria-label="表格 1：命名"><table>',
  );
});
