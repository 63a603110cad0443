import { existsSync } from 'node:fs';
import type { Issue } from './find-issues.ts';

const pagesShown = 5;

/**
 * One paragraph per wrong link: the link, what to write instead, the pages it is on with their
 * files. A link that a component puts on every page is told once.
 */
export function report(issues: Issue[]): string {
  const byFault = Map.groupBy(issues, ({ href, message }) => `链接“${href}”：${message}`);
  return [...byFault].map(([fault, same]) => `${fault}\n${pageList(same)}`).join('\n\n');
}

function pageList(issues: Issue[]): string {
  const shown = issues.slice(0, pagesShown).map(({ page }) => `  在 ${page}${sourceFile(page)}`);
  const more = issues.length - shown.length;
  return [...shown, ...(more > 0 ? [`  还有 ${more} 个页面`] : [])].join('\n');
}

/** The content file of a page in brackets; a page generated from several files has none. */
function sourceFile(page: string): string {
  const path = `content${page.replace(/\/$|\.html$/, '')}`;
  const file = [`${path}.mdx`, `${path}.md`, `${path}/index.mdx`, `${path}/index.md`].find((each) =>
    existsSync(each),
  );
  return file === undefined ? '' : `（${file}）`;
}
