import { z } from 'zod';
import { expression } from '../expression/schema.ts';
import { field, fieldId } from '../field/schema.ts';
import { definitionFaults } from './definition-faults.ts';

const value = z.union([z.number(), z.string(), z.null()]);

const column = field.extend({
  /** Computed from the other columns of the row; such a column cannot be typed into. */
  expr: expression.optional(),
  /** The totals row: `sum` adds up, `recompute` puts the sums into `expr`, `none` leaves it blank. */
  total: z.enum(['sum', 'recompute', 'none']).default('none'),
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

/** A sheet as it stands in the frontmatter of a template. */
export const sheet = z
  .strictObject({
    /** Raised when columns change their meaning; drafts and workbooks of older versions are then migrated by label. */
    version: z.number().int().min(1).default(1),
    /** Values above the table, e.g. 活动名称 or 总预算. */
    params: z.array(field).default([]),
    columns: z.array(column).min(2),
    checks: z.array(check).default([]),
    /** The example: values of params, and rows. */
    sample: z.strictObject({
      params: z.record(fieldId, value).default({}),
      rows: z.array(z.record(fieldId, value)).min(1),
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
