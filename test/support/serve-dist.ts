import { readPages } from '../../scripts/html/read-pages.ts';
import { startServer } from '../../scripts/serve/start-server.ts';
import type { StaticServer } from '../../scripts/serve/start-server.ts';

/** Serves the built site on a free port. Stop it in `afterAll`. */
export function serveDist(): Promise<StaticServer> {
  return startServer('dist', 0);
}

/** Addresses of all built pages that a reader can open, without redirects to other pages. */
export function siteUrls(): string[] {
  return readPages()
    .filter((page) => !page.tags.some((tag) => tag.attributes.get('http-equiv') === 'refresh'))
    .map((page) => page.url);
}
