import { globSync } from 'node:fs';
import { sep } from 'node:path';
import type { Page } from '../html/read-pages.ts';

/** What links can point at. */
export interface Site {
  pages: ReadonlyMap<string, Page>;
  /** Paths of all files, `/favicon.svg`. */
  files: ReadonlySet<string>;
  /** Where the site will be published, from the home page's canonical link. */
  origin: string;
  /** Every `id` (and `a name`) of a page. */
  anchors(page: Page): ReadonlySet<string>;
}

/** Stands for the site's own address while links are resolved; never requested. */
export const localOrigin = 'https://this-site.invalid';

/** Indexes the pages and files below `root`. */
export function indexSite(pages: Page[], root = 'dist'): Site {
  const known = new Map<Page, ReadonlySet<string>>();
  return {
    pages: new Map(pages.map((page) => [page.url, page])),
    files: new Set(
      globSync('**/*.*', { cwd: root }).map((path) => `/${path.split(sep).join('/')}`),
    ),
    origin: publishedOrigin(pages),
    anchors(page) {
      const anchors = known.get(page) ?? readAnchors(page);
      known.set(page, anchors);
      return anchors;
    },
  };
}

function readAnchors(page: Page): ReadonlySet<string> {
  const anchors = page.tags.flatMap(({ name, attributes }) => [
    attributes.get('id'),
    name === 'a' ? attributes.get('name') : undefined,
  ]);
  return new Set(anchors.filter((anchor) => anchor !== undefined));
}

function publishedOrigin(pages: Page[]): string {
  const home = pages.find((page) => page.url === '/');
  const canonical = home?.tags.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
  );
  return new URL(canonical?.attributes.get('href') ?? '/', localOrigin).origin;
}
