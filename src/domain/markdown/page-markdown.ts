import { bullets, joined, link, plain } from './blocks.ts';
import { frameOf } from './frames/frames.ts';
import { mdxMarkdown } from './mdx-markdown.ts';
import { pageHead } from './page-head.ts';
import { titleOf, type Site, type SitePage } from './site.ts';

/**
 * The Markdown copy of a page: head, what the frame draws before the prose, the prose, what it draws
 * after, and where to go next. Every link is root-absolute or leads to another site. Throws in
 * Chinese, naming the page, where the page refers to something that is not there.
 */
export function pageMarkdown(page: SitePage, site: Site): string {
  try {
    const { before, after } = frameOf(page, site);
    const prose = mdxMarkdown(page, site);
    const next = page.data.onward.map(
      ({ to, why }) => `${link(titleOf(site, to), to)}：${plain(why)}`,
    );
    const blocks = [...before, prose, ...after, '## 接下来', bullets(next)];
    return `${joined(pageHead(page, site), ...blocks)}\n`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`页面“${page.id}”的 Markdown 版写不出来：${reason}`, { cause: error });
  }
}
