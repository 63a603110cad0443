import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '../html/read-pages.ts';
import type { Tag } from '../html/scan-tags.ts';
import { staticModules } from './module-graph.ts';

/** Bytes after `gzip -9`. Inline scripts and styles count as HTML. */
export interface Weight {
  html: number;
  css: number;
  js: number;
}

/** What a reader downloads to open a page and use its islands, files counted one by one. */
export function weighPage(page: Page, root = 'dist'): Weight {
  return {
    html: gzipSize(Buffer.from(page.html)),
    css: sizeOf(styleSheets(page), root),
    js: sizeOf(scripts(page, root), root),
  };
}

/** Paths of all scripts that a page loads by itself, static imports included. */
export function scripts(page: Page, root = 'dist'): Set<string> {
  return staticModules(page.tags.flatMap(entryScripts).map(toPath), root);
}

function entryScripts(tag: Tag): string[] {
  const { name, attributes } = tag;
  const names =
    name === 'script'
      ? ['src']
      : name === 'astro-island'
        ? ['component-url', 'renderer-url', 'before-hydration-url']
        : name === 'link' && attributes.get('rel') === 'modulepreload'
          ? ['href']
          : [];
  return names.map((key) => attributes.get(key)).filter((value) => value !== undefined);
}

function styleSheets(page: Page): Set<string> {
  const hrefs = page.tags
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '');
  return new Set(hrefs.map(toPath));
}

function toPath(url: string): string {
  return decodeURIComponent(new URL(url, 'https://this-site.invalid').pathname);
}

function sizeOf(paths: Iterable<string>, root: string): number {
  return [...paths].reduce((sum, path) => sum + gzipSize(readFileSync(join(root, path))), 0);
}

function gzipSize(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
