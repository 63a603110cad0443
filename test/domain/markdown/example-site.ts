import { pageMarkdown } from '../../../src/domain/markdown/page-markdown.ts';
import type { Site, SitePage } from '../../../src/domain/markdown/site.ts';
import { page } from '../../../src/domain/page/page.ts';

/** A page whose head needs only the fields of its kind; the rest is the same for all. */
export function examplePage(id: string, head: object, body = ''): SitePage {
  const shared = {
    description: '一句话回答这一页的问题。',
    owner: 'planner',
    reviewed: new Date('2026-11-20'),
    review: 90,
    origin: 'derived',
    sources: ['plan'],
    onward: [{ to: '/guides/roles/', why: '看谁负责' }],
  };
  return { id, body, data: page.parse({ ...shared, ...head }) };
}

/** A site of these pages, a page on roles, and two entries of every list. */
export function exampleSite(...pages: SitePage[]): Site {
  const all = [examplePage('guides/roles', { kind: 'guide', title: '角色与责任' }), ...pages];
  return {
    pages: byId(all),
    roles: byId([
      {
        id: 'planner',
        name: '市场策划',
        duty: '设计活动内容。',
        owns: ['模板库'],
        origin: 'source',
      },
      { id: 'tech', name: '技术', duty: '维护网站。', owns: [], origin: 'added' },
    ]),
    sources: byId([
      { id: 'plan', title: '活动方案', about: '来源资料。' },
      {
        id: 'help',
        title: '帮助 [网址]',
        about: '公开文档。',
        url: 'https://example.com/help',
        checked: new Date('2026-11-22'),
      },
    ]),
    channels: byId([{ id: 'app', name: '自有 App' }]),
    industries: byId([{ id: 'factory', name: '工业制造业' }]),
    methods: byId([{ id: 'crm', name: '客户关系管理（CRM）' }]),
    figures: [],
    terms: [
      term('roi', '投入产出比', {
        abbreviation: 'ROI',
        confusable: ['net'],
        formula: '收入 ÷ 花费',
      }),
      term('net', '净 ROI', { also: ['净回报'], page: '/guides/roles/', origin: 'added' }),
    ],
  };
}

function term(id: string, name: string, more: object): Site['terms'][number] {
  const empty = { also: [], confusable: [], origin: 'source' as const };
  return { id, name, meaning: `${name}的释义。`, ...empty, ...more };
}

function byId<T extends { id: string }>(list: T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

/** The copy of a page from its facts on, without title, description and the way on. */
export function frame(page: SitePage, ...others: SitePage[]): string {
  const text = pageMarkdown(page, exampleSite(page, ...others));
  return text
    .slice(text.indexOf('地址：'), text.indexOf('\n\n## 接下来'))
    .split('\n\n')
    .slice(1)
    .join('\n\n');
}
