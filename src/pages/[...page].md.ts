import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { allPages } from '../content.ts';
import { pageMarkdown } from '../domain/markdown/page-markdown.ts';
import type { Site, SitePage } from '../domain/markdown/site.ts';

interface Props {
  page: SitePage;
  site: Site;
}

/** The Markdown copy of every page, at its address with `.md`: `/manuals/utm-tracking.md`, `/index.md`. */
export const getStaticPaths = (async () => {
  const site = await readSite();
  return [...site.pages.values()].map((page) => ({
    params: { page: page.id },
    props: { page, site } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { page, site } }) =>
  new Response(pageMarkdown(page, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });

async function readSite(): Promise<Site> {
  const pages = (await allPages()).map(({ id, body = '', data }): SitePage => ({ id, body, data }));
  const [roles, sources, channels, industries, methods, terms, figures] = await Promise.all([
    getCollection('roles'),
    getCollection('sources'),
    getCollection('channels'),
    getCollection('industries'),
    getCollection('methods'),
    getCollection('glossary'),
    getCollection('figures'),
  ]);
  return {
    pages: byId(pages),
    roles: byId(roles.map(({ data }) => data)),
    sources: byId(sources.map(({ data }) => data)),
    channels: byId(channels.map(({ data }) => data)),
    industries: byId(industries.map(({ data }) => data)),
    methods: byId(methods.map(({ data }) => data)),
    terms: terms.map(({ data }) => data),
    figures: figures.map(({ data }) => data),
  };
}

function byId<T extends { id: string }>(list: T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
