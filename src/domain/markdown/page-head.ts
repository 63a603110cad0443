import { formatDate } from '../field/format-value.ts';
import { dueDate } from '../review/due-date.ts';
import { joined, link, plain } from './blocks.ts';
import { kindFacts } from './kind-facts.ts';
import { ORIGINS } from '../page/labels.ts';
import { addressOf, found, roleOf, type Site, type SitePage } from './site.ts';

/** Title, the one-sentence answer, and a line on who vouches for the page and where it stands. */
export function pageHead({ id, data }: SitePage, site: Site): string {
  const sources = data.sources.map((source) =>
    link(sourceTitle(site, source), `/guides/data-notes/#source-${source}`),
  );
  const facts = [
    `负责人：${link(roleOf(site, data.owner), `/guides/roles/#${data.owner}`)}`,
    `审阅：${reviewText(data.reviewed, data.review)}`,
    `内容性质：${ORIGINS[data.origin]}`,
    ...(sources.length > 0 ? [`出处：${sources.join('、')}`] : []),
    ...(data.level ? [`适合：${data.level}`] : []),
    `地址：${addressOf(id)}`,
  ];
  return joined(
    `# ${plain(data.title)}`,
    plain(data.description),
    facts.join('；'),
    kindFacts(data, site).map(plain).join('；'),
  );
}

function reviewText(reviewed: Date, review: number | string): string {
  const due = dueDate(reviewed, review);
  const again = due ? `${formatDate(due)} 前再读` : `${review}时再读`;
  return `${formatDate(reviewed.toISOString())}，${again}`;
}

function sourceTitle(site: Site, id: string): string {
  return found(site.sources, id, `出处“${id}”不在 content/data/sources.yaml 里`).title;
}
