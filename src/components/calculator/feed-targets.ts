import { pagesOfKind, type EntryOf } from '../../content.ts';
import { MONTHS_SHEET } from '../../domain/health/months-sheet.ts';
import { tableId } from '../../domain/formula/tool-state.ts';
import type { FeedTarget } from '../../domain/template/feed-state.ts';
import { formulaOf, slugOf } from './bench.ts';

/**
 * The calculators that a template feeds, with what has to be known of them. Throws, naming the file, where one of them
 * does not exist or has no such input or column.
 */
export function feedTargets({ id, data }: EntryOf<'template'>): Promise<FeedTarget[]> {
  return Promise.all(
    data.feeds.map(async (feed) => {
      const page = (await pagesOfKind('calculator')).find(
        (each) => slugOf(each) === feed.calculator,
      );
      const wrong = (why: string) =>
        new Error(`content/${id}.mdx 的 feeds 写了 ${feed.calculator}：${why}。`);
      if (!page) throw wrong('没有这个计算器');
      const formula = await formulaOf(page);
      const inputFields = (formula?.inputs ?? []).map(({ id: input, type, label }) => ({
        id: input,
        type,
        label,
      }));
      const table =
        page.data.view === 'health'
          ? { id: 'health_months', fields: MONTHS_SHEET.columns }
          : formula?.rows && { id: tableId(formula.rows), fields: formula.rows.fields };
      const unknownInput = Object.keys(feed.inputs).find(
        (each) => !inputFields.some((field) => field.id === each),
      );
      if (unknownInput) throw wrong(`它没有输入“${unknownInput}”`);
      const unknownColumn = [...Object.keys(feed.rows), ...Object.keys(feed.row)].find(
        (each) => !table?.fields.some((field) => field.id === each),
      );
      if (unknownColumn) throw wrong(`它的表里没有栏“${unknownColumn}”`);
      const template = id.replace('templates/', '');
      const shared =
        page.data.workbench?.template === template || formula?.rows?.template === template;
      return {
        ...feed,
        shared,
        emptied: (formula?.inputs ?? []).flatMap((input) =>
          input.required || input.id in feed.inputs ? [] : [input.id],
        ),
        title: page.data.title,
        inputFields: inputFields.filter((field) => field.id in feed.inputs),
        table: table && {
          id: table.id,
          fields: table.fields
            .filter((field) => field.id in feed.rows || field.id in feed.row)
            .map(({ id: column, type, label }) => ({ id: column, type, label })),
        },
      };
    }),
  );
}
