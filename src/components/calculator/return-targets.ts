import { pagesOfKind } from '../../content.ts';
import { documentOf } from '../../domain/document/document-of.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import type { ReturnTarget } from '../../domain/template/return-draft.ts';
import { slugOf } from './bench.ts';

/**
 * The templates that take the rows of a calculator back. Throws, naming the file, where a column does not exist or holds
 * another type of value.
 */
export async function returnTargets(calculator: string, formula: Formula): Promise<ReturnTarget[]> {
  return (await pagesOfKind('template')).flatMap((page) =>
    page.data.feeds
      .filter((feed) => feed.calculator === calculator && Object.keys(feed.back).length > 0)
      .map((feed): ReturnTarget => {
        const sources = feed.back_table
          ? (formula.tables.find(({ id }) => id === feed.back_table)?.columns ?? [])
          : [...(formula.rows?.fields ?? []), ...formula.row_outputs];
        const { sections } = documentOf(page.data);
        const section =
          sections.find(({ id }) => id === feed.section) ??
          sections.find(({ columns }) => columns.length > 0);
        const columns = Object.entries(feed.back).map(([id, from]) => {
          const column = section?.columns.find((each) => each.id === id && !each.expr);
          const source = sources.find((each) => each.id === from);
          if (!column || !source) {
            const what = column ? `计算器没有“${from}”` : `表里没有可填的栏“${id}”`;
            throw new Error(
              `content/${page.id}.mdx 的 feeds 里 back 写了 ${id}: ${from}：${what}。`,
            );
          }
          return { id, type: column.type, from };
        });
        return {
          slug: slugOf(page),
          title: page.data.title,
          section: section?.id ?? '',
          table: feed.back_table,
          columns,
        };
      }),
  );
}
