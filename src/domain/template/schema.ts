import { z } from 'zod';
import { document } from '../document/schema.ts';
import { expression } from '../expression/schema.ts';
import { fieldId } from '../field/schema.ts';
import { basePage, slug } from '../page/base.ts';
import { sheet } from '../sheet/schema.ts';

/** What the list of templates is divided by. */
export const TEMPLATE_TOPICS = [
  '目标与战略',
  '用户与旅程',
  '预算与费用',
  '渠道与投放',
  '内容与社媒',
  '活动与培训',
  '数据与工具',
  '实验与复盘',
  '组织与行业',
] as const;

/** A calculator that takes its numbers from a filled-in table. */
const feed = z.strictObject({
  /** File name of the calculator. */
  calculator: slug,
  /** What is found out there. */
  why: z.string().min(4).max(40),
  /** Section with the table; not needed for a template with a single one. */
  section: fieldId.optional(),
  /** Input of the calculator ← expression over params and whole columns, e.g. `sum(budget)`. */
  inputs: z.record(fieldId, expression).default({}),
  /** Column of the calculator's table ← column of this one. */
  rows: z.record(fieldId, fieldId).default({}),
  /** One row of the calculator's table, its columns ← expressions as in `inputs`. */
  row: z.record(fieldId, expression).default({}),
  /** The way back: column of this table ← column or result per row of the calculator. */
  back: z.record(fieldId, fieldId).default({}),
  /** The result table of the calculator whose rows go back; without it the rows of its own table. */
  back_table: fieldId.optional(),
});

/** 模板: a table or a document to fill in. */
export const template = basePage
  .extend({
    kind: z.literal('template'),
    topic: z.enum(TEMPLATE_TOPICS),
    use_when: z.array(z.string().min(4)).min(1),
    steps: z.array(z.string().min(6)).min(1),
    /** One table, with values above it; or … */
    sheet: sheet.optional(),
    /** … a document of several sections. */
    document: document.optional(),
    feeds: z.array(feed).default([]),
  })
  .superRefine(({ sheet: table, document: sections }, context) => {
    if (Boolean(table) === Boolean(sections)) {
      context.addIssue({
        code: 'custom',
        path: ['sheet'],
        message: '模板要有一张表（sheet）或一份文档（document），二者取一。',
      });
    }
  });

export type Feed = z.infer<typeof feed>;
