import type { FigureGroup } from '../figures/schema.ts';
import type { Term } from '../glossary/schema.ts';
import type { Role, Source } from '../page/data-schemas.ts';
import type { PageOf } from '../page/page.ts';
import type { Kind } from '../page/sections.ts';

/** A page as its Markdown copy needs it. */
export interface SitePage<K extends Kind = Kind> {
  /** Address without slashes at the ends, `manuals/utm-tracking`; `index` for the home page. */
  id: string;
  /** What stands under the page head, as MDX. */
  body: string;
  data: PageOf<K>;
}

/** What the copy of a page tells of the rest of the site; the maps are by id, pages in sidebar order. */
export interface Site {
  pages: ReadonlyMap<string, SitePage>;
  roles: ReadonlyMap<string, Role>;
  sources: ReadonlyMap<string, Source>;
  channels: ReadonlyMap<string, { name: string }>;
  industries: ReadonlyMap<string, { name: string }>;
  methods: ReadonlyMap<string, { name: string }>;
  terms: readonly Term[];
  figures: readonly FigureGroup[];
}

/** The path of a page: `/manuals/utm-tracking/`. */
export function addressOf(id: string): string {
  return { index: '/', '404': '/404.html' }[id] ?? `/${id}/`;
}

/** The title of the page behind an internal link, whatever its anchor. Throws when there is none. */
export function titleOf(site: Site, to: string): string {
  const id = to.replace(/#.*$/, '').replace(/^\/|\/$/g, '') || 'index';
  return found(site.pages, id, `链接 ${to} 没有对应的页面`).data.title;
}

/** The name of a role. Throws when the list of roles does not have it. */
export function roleOf(site: Site, id: string): string {
  return found(site.roles, id, `角色“${id}”不在 content/data/roles.yaml 里`).name;
}

/** One entry of a list. Throws `fault` in Chinese when it is not there. */
export function found<T>(list: ReadonlyMap<string, T>, id: string, fault: string): T {
  const entry = list.get(id);
  if (entry === undefined) throw new Error(`${fault}。请检查拼写，或先补上它。`);
  return entry;
}
