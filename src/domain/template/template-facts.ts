import { documentOf } from '../document/document-of.ts';
import type { PageOf } from '../page/page.ts';

const VIEWS = { board: '看板', calendar: '日历', ticks: '打勾' } as const;

/** What a template is, in a few words each: 表格 or 文档, other looks, how much it computes. */
export function templateFacts(data: Pick<PageOf<'template'>, 'sheet' | 'document'>): string[] {
  const { sections } = documentOf(data);
  const views = new Set(sections.flatMap(({ view }) => (view ? [VIEWS[view.kind]] : [])));
  const computed = sections.flatMap(({ columns }) => columns.filter(({ expr }) => expr)).length;
  return [
    data.document ? '文档' : '表格',
    ...views,
    ...(computed > 0 ? [`自动算 ${computed} 栏`] : []),
  ];
}
