import type { Page } from '../html/read-pages.ts';
import type { Tag } from '../html/scan-tags.ts';

/** A reference from a page to something else. */
export interface Link {
  page: Page;
  /** As written, entities decoded. */
  href: string;
  /** `reader`: somebody follows it. `browser`: loaded with the page, without being asked. */
  followedBy: 'reader' | 'browser';
}

const readerLinks: Record<string, string[]> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
};

const browserLinks: Record<string, string[]> = {
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Every link of a page, in the order of the page; its own canonical address is none. */
export function collectLinks(page: Page): Link[] {
  const tags = page.tags.filter((tag) => tag.attributes.get('rel') !== 'canonical');
  return tags.flatMap((tag) => [
    ...values(tag, readerLinks[tag.name]).map((href) => link(page, href, 'reader')),
    ...values(tag, browserLinks[tag.name]).map((href) => link(page, href, 'browser')),
    ...sourceSet(tag).map((href) => link(page, href, 'browser')),
    ...refreshTarget(tag).map((href) => link(page, href, 'reader')),
  ]);
}

function link(page: Page, href: string, followedBy: Link['followedBy']): Link {
  return { page, href, followedBy };
}

function values(tag: Tag, names: string[] = []): string[] {
  return names.map((name) => tag.attributes.get(name)).filter((value) => value !== undefined);
}

function sourceSet(tag: Tag): string[] {
  const candidates = tag.attributes.get('srcset')?.split(/,\s+/) ?? [];
  return candidates.map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}

function refreshTarget(tag: Tag): string[] {
  if (tag.name !== 'meta' || tag.attributes.get('http-equiv')?.toLowerCase() !== 'refresh')
    return [];
  return [/url\s*=\s*(.*)$/i.exec(tag.attributes.get('content') ?? '')?.[1] ?? ''];
}
