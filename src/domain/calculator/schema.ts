import { z } from 'zod';
import { basePage, slug } from '../page/base.ts';
import { expression } from '../expression/schema.ts';
import { field } from '../field/schema.ts';
import { formula } from '../formula/schema.ts';

/** A workbench calculates on the sheet of a template: the same rows, more computed columns. */
const workbench = z.strictObject({
  /** File name of the template under content/templates. */
  template: slug,
  columns: z.array(
    field.extend({ expr: expression, total: z.enum(['recompute', 'none']).default('recompute') }),
  ),
  /** Worked examples on the sample rows: expected totals by column id, run as tests. */
  examples: z.array(
    z.strictObject({
      title: z.string().min(4),
      source: z.string().min(2),
      expect_totals: z.record(z.string(), z.number()),
      expect_rows: z.array(z.record(z.string(), z.number())).default([]),
    }),
  ),
});

export const VIEWS = [
  'form',
  'budget',
  'channels',
  'attribution',
  'curves',
  'health',
  'utm',
  'words',
  'figures',
] as const;

/** What the list of calculators is divided by. */
export const CALCULATOR_TOPICS = [
  '预算',
  '渠道投放',
  '内容与社媒',
  '归因',
  '实验',
  '健康度',
  '客户价值',
  '打分',
  '日程',
  '链接、用词与核对',
] as const;

/** 计算器: numbers in, numbers and a sentence out. */
export const calculator = basePage
  .extend({
    kind: z.literal('calculator'),
    topic: z.enum(CALCULATOR_TOPICS),
    /** Which form draws it; `form` is made from the formula alone. */
    view: z.enum(VIEWS).default('form'),
    formula: formula.optional(),
    workbench: workbench.optional(),
    /** File names of calculators that appear together on this page and share what is typed. */
    members: z.array(slug).default([]),
    not_when: z.array(z.string().min(4)).min(1),
    /** Why another site shows another number. */
    differs: z.array(z.string().min(6)).default([]),
    references: z.array(z.string().min(4)).min(1),
  })
  .superRefine(({ view, formula: own, members }, context) => {
    if (view === 'form' && !own && members.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['formula'],
        message:
          '没有可算的内容。请写 formula（输入、结果、算例），或用 members 列出放在一起的计算器。',
      });
    }
  });

export type Workbench = z.infer<typeof workbench>;
export type CalculatorView = (typeof VIEWS)[number];
