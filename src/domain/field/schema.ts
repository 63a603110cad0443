import { z } from 'zod';

/**
 * What a cell or an input holds. Money is in yuan; percent is stored as a fraction (0.04 = 4 %); `ratio` is the x of
 * 1:x; `check` is 是 or blank; `person` and `role` are free texts with suggestions.
 */
export const fieldType = z.enum([
  'text',
  'longtext',
  'integer',
  'number',
  'money',
  'percent',
  'ratio',
  'date',
  'enum',
  'check',
  'person',
  'role',
  'link',
]);

export type FieldType = z.infer<typeof fieldType>;

/** A reference name usable in expressions. */
export const fieldId = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*$/,
    '只能用小写英文字母、数字和下划线，并以字母开头，例如 spend 或 unit_cost',
  );

/** One typed place for a value: an input of a calculator, a parameter or a column of a sheet. */
export const field = z.strictObject({
  id: fieldId,
  /** Name on screen. */
  label: z.string().min(1),
  type: fieldType,
  /** Shown behind the value, e.g. 元/人. */
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  required: z.boolean().default(false),
  /** The allowed values of an `enum`. */
  options: z.array(z.string().min(1)).min(2).optional(),
  /** One line under the input. */
  help: z.string().optional(),
  /** Who the field comes from; `added` is shown as 站内补充. */
  origin: z.enum(['source', 'derived', 'added']).default('source'),
});

export type Field = z.infer<typeof field>;
