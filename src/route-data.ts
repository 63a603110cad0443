import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pagesOfSection } from './content.ts';
import { frameHeadings } from './domain/page/frame-headings.ts';
import { KIND_LABELS, SECTIONS, type SectionId } from './domain/page/sections.ts';
import { neighbours, sidebarOf } from './sidebar.ts';

/** Tools need the width that a table of contents would take. */
const WITHOUT_TOC = new Set(['template', 'calculator']);

/** The one route middleware: sidebar of the current section, neighbours, search facets, headings drawn by the frame. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const { id, data } = route.entry;
  const section = sectionOf(id);
  const pages = section
    ? (await pagesOfSection(section)).map((page) => ({
        id: page.id,
        title: page.data.sidebar.label ?? page.data.title,
        order: page.data.sidebar.order ?? Infinity,
      }))
    : [];
  route.sidebar = sidebarOf(id, section, pages);
  route.pagination = neighbours(id, pages);

  const kind = data.kind;
  route.head.push({
    tag: 'meta',
    attrs: {
      name: 'page-kind',
      'data-pagefind-filter': 'kind[content]',
      content: KIND_LABELS[kind],
    },
  });
  const isTool = data.kind === 'index' && data.section === 'none';
  if (WITHOUT_TOC.has(kind) || isTool) route.toc = undefined;
  if (route.toc) {
    const { before, after } = frameHeadings(data);
    const item = ({ slug, text }: { slug: string; text: string }) => ({
      depth: 2,
      slug,
      text,
      children: [],
    });
    const [overview, ...body] = route.toc.items;
    route.toc.items = [
      ...(overview ? [overview] : []),
      ...before.map(item),
      ...body,
      ...after.map(item),
    ];
  }
});

function sectionOf(id: string): SectionId | undefined {
  return SECTIONS.find((section) => id === section.id || id.startsWith(`${section.id}/`))?.id;
}
