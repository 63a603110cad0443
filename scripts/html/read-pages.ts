import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { scanTags } from './scan-tags.ts';
import type { Tag } from './scan-tags.ts';

/** One built page. */
export interface Page {
  /** Path as a browser shows it, decoded: `/manuals/utm-tracking/`, `/404.html`. */
  url: string;
  /** Path below the folder of the site, with forward slashes. */
  file: string;
  html: string;
  tags: Tag[];
}

/** Reads every HTML page below `root`, sorted by address. Throws when there is no built site. */
export function readPages(root = 'dist'): Page[] {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`${root}/ 里没有网站：请先运行 npm run build。`);
  }
  return globSync('**/*.html', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .map((file) => readPage(root, file))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function readPage(root: string, file: string): Page {
  const html = readFileSync(join(root, file), 'utf8');
  return { url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file, html, tags: scanTags(html) };
}
