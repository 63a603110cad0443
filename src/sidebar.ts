import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { SECTIONS, type SectionId } from './domain/page/sections.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** A page as the sidebar needs it. */
export interface SidebarPage {
  id: string;
  title: string;
  order: number;
}

/** A section with more pages than this shows only a page's neighbours in the sidebar, and a link to the list. */
const MOST_ENTRIES = 45;
/** So many of them. */
const NEIGHBOURS = 30;

/** Starlight's own sidebar: one link a section, so that no page carries all the others. */
export const sidebarSections = SECTIONS.map(({ id, label }) => ({ label, link: `/${id}/` }));

/**
 * The sidebar of one page: every section as a link, the current one opened with its pages.
 * Its size does not depend on how many pages the site has.
 */
export function sidebarOf(
  current: string,
  section: SectionId | undefined,
  pages: SidebarPage[],
): SidebarEntry[] {
  return SECTIONS.map(({ id, label }) => {
    if (id !== section || pages.length === 0) return link(label, `/${id}/`, current === id);
    return {
      type: 'group',
      label,
      entries: [
        link('本栏目首页', `/${id}/`, current === id),
        ...window(pages, current).map((page) =>
          link(page.title, `/${page.id}/`, page.id === current),
        ),
      ],
      collapsed: false,
      badge: undefined,
    };
  });
}

/** The pages before and after the current one within its section. */
export function neighbours(
  current: string,
  pages: SidebarPage[],
): { prev: SidebarLink | undefined; next: SidebarLink | undefined } {
  const index = pages.findIndex(({ id }) => id === current);
  const at = (position: number): SidebarLink | undefined => {
    const page = index === -1 ? undefined : pages[position];
    return page && link(page.title, `/${page.id}/`, false);
  };
  return { prev: at(index - 1), next: at(index + 1) };
}

function window(pages: SidebarPage[], current: string): SidebarPage[] {
  if (pages.length <= MOST_ENTRIES) return pages;
  const index = Math.max(
    0,
    pages.findIndex(({ id }) => id === current),
  );
  const start = Math.min(Math.max(0, index - NEIGHBOURS / 2), pages.length - NEIGHBOURS);
  return pages.slice(start, start + NEIGHBOURS);
}

function link(label: string, href: string, isCurrent: boolean): SidebarLink {
  return { type: 'link', label, href, isCurrent, badge: undefined, attrs: {} };
}
