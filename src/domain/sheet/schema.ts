import { z } from 'zod';
import { expression } from '../expression/schema.ts';
import { field, fieldId } from '../field/schema.ts';
import { definitionFaults } from './definition-faults.ts';
import { view } from './view-schema.ts';

const value = z.union([z.number(), z.string(), z.null()]);

const column = field.extend({
  /** Computed from the other columns of the row; such a column cannot be typed into. */
  expr: expression.optional(),
  /**
   * The totals row: `sum` adds up, `recompute` puts the sums into `expr`, `count` counts what is filled in, `none`
   * leaves it blank.
   */
  total: z.enum(['sum', 'recompute', 'count', 'none']).default('none'),
  /** Width in characters, for the screen and for Excel. */
  width: z.number().int().min(4).max(60).optional(),
});

const check = z.strictObject({
  /** What has to hold. */
  rule: expression,
  /** The sentence shown when it does not. */
  message: z.string().min(6),
  /** The column whose cell is marked; without one the sentence stands under the sheet. */
  column: fieldId.optional(),
});

/** What a table and a section of a document have in common. */
export const sheetParts = z.strictObject({
  /** Values above the table, e.g. 活动名称 or 总预算; in a document the blanks of its form. */
  params: z.array(field).default([]),
  checks: z.array(check).default([]),
  /** A second look at the rows, shown first. */
  view: view.optional(),
});

export const columns = z.array(column);

/** The example: values of params, and rows. */
export const sample = z.strictObject({
  params: z.record(fieldId, value).default({}),
  rows: z.array(z.record(fieldId, value)).default([]),
});

/** A sheet as it stands in the frontmatter of a template. */
export const sheet = sheetParts
  .extend({
    /** Raised when columns change their meaning; drafts and workbooks of older versions are then migrated by label. */
    version: z.number().int().min(1).default(1),
    columns: columns.min(2),
    sample: sample.refine(({ rows }) => rows.length > 0, {
      error: '至少给一行示例',
      path: ['rows'],
    }),
    /** Said with the example, e.g. where its figures come from. */
    note: z.string().optional(),
  })
  .superRefine((definition, context) => {
    for (const fault of definitionFaults(definition)) {
      context.addIssue({ code: 'custom', path: fault.path, message: fault.message });
    }
  });

export type Sheet = z.infer<typeof sheet>;
export type Column = Sheet['columns'][number];
export type Check = Sheet['checks'][number];
