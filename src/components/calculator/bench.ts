import { pagesOfKind, type EntryOf } from '../../content.ts';
import type { Field } from '../../domain/field/schema.ts';
import { resolveRows } from '../../domain/formula/resolve-rows.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { sampleDraft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import type { PickSource } from '../../islands/formula/RowPicker.tsx';

export type Calculator = EntryOf<'calculator'>;

export function slugOf({ id }: { id: string }): string {
  return id.replace(/^.*\//, '');
}

/** The calculators that stand together on a page, in its order. Throws where one does not exist. */
export async function membersOf(page: Calculator): Promise<Calculator[]> {
  const all = await pagesOfKind('calculator');
  return page.data.members.map((slug) => {
    const found = all.find((each) => slugOf(each) === slug);
    if (found) return found;
    throw new Error(
      `content/${page.id}.mdx 的 members 写了“${slug}”，没有 content/calculators/${slug}.mdx。`,
    );
  });
}

/** The workbench that a calculator belongs to: itself, or the page that lists it. */
export async function benchOf(page: Calculator): Promise<Calculator | undefined> {
  if (page.data.members.length > 0) return page;
  return (await pagesOfKind('calculator')).find(({ data }) => data.members.includes(slugOf(page)));
}

/** The formula of a calculator with the columns of its template filled in. */
export async function formulaOf(page: Calculator): Promise<Formula | undefined> {
  const { formula } = page.data;
  return formula && resolveRows(formula, slugOf(page), await sheetFinder());
}

/** Finds the sheet of a template by the name of its file. */
export async function sheetFinder(): Promise<(template: string) => Sheet | undefined> {
  const templates = await pagesOfKind('template');
  return (template) => templates.find((each) => slugOf(each) === template)?.data.sheet;
}

/** The inputs that more than one of these formulas asks for, once each. */
export function sharedInputs(
  formulas: Formula[],
): (Field & { example?: number | string | undefined })[] {
  const all = formulas.flatMap(({ inputs }) => inputs);
  return all.filter(
    ({ id }, index) =>
      all.findIndex((each) => each.id === id) === index &&
      all.filter((each) => each.id === id).length > 1,
  );
}

/** The sheet that a workbench is built on, so that its rows can be taken into single inputs. */
export async function pickOf(bench: Calculator | undefined): Promise<PickSource | undefined> {
  const slug = bench?.data.workbench?.template;
  const template = (await pagesOfKind('template')).find((each) => slugOf(each) === slug);
  const sheet = template?.data.sheet;
  if (!template || !sheet) return undefined;
  const { title } = template.data;
  const fields = sheet.columns.filter(({ expr }) => !expr);
  return { template: slugOf(template), title, fields, sample: sampleDraft(sheet) };
}
