import { existsSync } from 'node:fs';
import type { Issue } from './find-issues.ts';

/** One paragraph per link that is wrong: the page, its file, the link, what to write instead. */
export function report(issues: Issue[]): string {
  return issues.map(describe).join('\n\n');
}

function describe({ page, href, message }: Issue): string {
  const source = sourceFile(page);
  return `页面 ${page}${source ? `（${source}）` : ''}\n  链接“${href}”\n  ${message}`;
}

/** The content file of a page; a page generated from several files has none. */
function sourceFile(page: string): string | undefined {
  const path = `content${page.replace(/\/$|\.html$/, '')}`;
  return [`${path}.mdx`, `${path}.md`, `${path}/index.mdx`, `${path}/index.md`].find((file) =>
    existsSync(file),
  );
}
