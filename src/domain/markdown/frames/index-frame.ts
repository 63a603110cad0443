import { HEADINGS } from '../../page/frame-headings.ts';
import { bullets, joined, link, plain, section } from '../blocks.ts';
import { addressOf, type SitePage } from '../site.ts';
import type { FrameOf } from './frame.ts';

/** The front page of a section: the list of its pages, questions and calculators under their topics. */
export const indexFrame: FrameOf<'index'> = ({ data }, site) => {
  const pages = [...site.pages.values()].filter(({ id }) => id.startsWith(`${data.section}/`));
  if (pages.length === 0) return { before: [], after: [] };
  const topics = new Map<string, SitePage[]>();
  for (const page of pages) {
    const topic = 'topic' in page.data ? page.data.topic : '';
    topics.set(topic, [...(topics.get(topic) ?? []), page]);
  }
  const lists = [...topics].map(([topic, entries]) =>
    joined(topic && `### ${plain(topic)}`, bullets(entries.map(entry))),
  );
  return { before: [section(HEADINGS.list, ...lists)], after: [] };
};

function entry({ id, data }: SitePage): string {
  const says = data.kind === 'faq' ? data.answer : data.description;
  return `${link(data.title, addressOf(id))}：${plain(says)}`;
}
