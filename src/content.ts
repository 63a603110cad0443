import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Kind, SectionId } from './domain/page/sections.ts';
import type { PageOf } from './domain/page/page.ts';
import { TEMPLATE_TOPICS } from './domain/template/schema.ts';

export type Entry = CollectionEntry<'docs'>;

/** An entry whose kind is known. */
export type EntryOf<K extends Kind> = Entry & {
  data: Extract<Entry['data'], { kind: K }> & PageOf<K>;
};

let loaded: Promise<Entry[]> | undefined;

/** Every published page, in sidebar order. Read once a build; anew each time in dev. */
export function allPages(): Promise<Entry[]> {
  if (!loaded || import.meta.env.DEV) {
    loaded = getCollection('docs', ({ data }) => import.meta.env.DEV || !data.draft).then(
      (entries) => entries.sort(bySidebarOrder),
    );
  }
  return loaded;
}

/** All pages of one kind. */
export async function pagesOfKind<K extends Kind>(kind: K): Promise<EntryOf<K>[]> {
  return (await allPages()).filter((entry): entry is EntryOf<K> => entry.data.kind === kind);
}

/** The pages of a section without its front page. */
export async function pagesOfSection(section: SectionId): Promise<Entry[]> {
  return (await allPages()).filter(({ id }) => id.startsWith(`${section}/`));
}

/** The page behind an internal link, whatever its anchor. Throws when there is none. */
export async function pageAt(link: string, from: string): Promise<Entry> {
  const id = link.replace(/#.*$/, '').replace(/^\/|\/$/g, '') || 'index';
  const entry = (await allPages()).find((page) => page.id === id);
  if (!entry)
    throw new Error(
      `content/${from}.mdx 里的链接 ${link} 没有对应的页面。请检查拼写，或先写好那一页。`,
    );
  return entry;
}

/** The name of a role. Throws when the list of roles does not have it. */
export async function roleName(id: string, from: string): Promise<string> {
  const role = await getEntry('roles', id);
  if (!role) {
    const known = (await getCollection('roles'))
      .map((each) => `${each.id}（${each.data.name}）`)
      .join('、');
    throw new Error(
      `content/${from}.mdx 的负责人 owner 写的是“${id}”，角色表里没有。可选：${known}。`,
    );
  }
  return role.data.name;
}

function bySidebarOrder(a: Entry, b: Entry): number {
  const [first, second] = [a.data.sidebar.order ?? Infinity, b.data.sidebar.order ?? Infinity];
  if (first !== second) return first - second;
  if (a.data.kind === 'template' && b.data.kind === 'template') return byTopic(a.data, b.data);
  return a.id.localeCompare(b.id);
}

/** Templates need no numbers: they stand under their topics, by the pinyin of their titles. */
function byTopic(a: PageOf<'template'>, b: PageOf<'template'>): number {
  const [first, second] = [a, b].map(({ topic }) => TEMPLATE_TOPICS.indexOf(topic));
  return (first ?? 0) - (second ?? 0) || a.title.localeCompare(b.title, 'zh-CN');
}
