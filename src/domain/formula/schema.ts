import { z } from 'zod';
import { expression } from '../expression/schema.ts';
import { field, fieldId } from '../field/schema.ts';
import { slug } from '../page/base.ts';
import { chart } from './chart-schema.ts';
import { COMPUTE_IDS } from './compute-registry.ts';
import { formulaFaults } from './formula-faults.ts';

const value = z.union([z.number(), z.string(), z.null()]);
const values = z.record(fieldId, value);

const input = field.extend({
  /** What the form starts with. */
  example: z.union([z.number(), z.string()]).optional(),
});

const output = field.extend({
  /** Left out where code gives the value. */
  expr: expression.optional(),
});

/** A table of inputs, one row each: its own fields, or columns of the sheet of a template. */
const rows = z.strictObject({
  /** Tables of one workbench with the same id are one table; by default the calculator has its own. */
  id: fieldId.optional(),
  label: z.string().min(2).default('明细'),
  /** File name of a template whose sheet this is; the rows are then the reader's draft of it. */
  template: slug.optional(),
  /** Which columns of the template are used. */
  columns: z.array(fieldId).min(1).optional(),
  fields: z.array(field).default([]),
  sample: z.array(values).default([]),
});

/** A table among the results, made by code: one row per channel, day, check … */
const resultTable = z.strictObject({
  id: fieldId,
  label: z.string().min(2),
  columns: z.array(field).min(2),
  /** The first text column names, the first date column begins and a second one ends an entry of an .ics file. */
  calendar: z.boolean().default(false),
});

/** A sentence under the results, shown where `when` holds. */
const note = z.strictObject({
  when: expression.optional(),
  tone: z.enum(['good', 'warn', 'bad', 'info']),
  /** `{id}` is replaced by the formatted value of an input or a result. */
  text: z.string().min(6),
});

/** Inputs → outputs. Arithmetic is written as expressions; statistics, attribution and dates name their code in `compute`. */
export const formula = z
  .strictObject({
    inputs: z.array(input).default([]),
    rows: rows.optional(),
    outputs: z.array(output).default([]),
    /** Outputs per row of the table. */
    row_outputs: z.array(output).default([]),
    tables: z.array(resultTable).default([]),
    compute: z.enum(COMPUTE_IDS).optional(),
    checks: z
      .array(
        z.strictObject({ rule: expression, message: z.string().min(6), input: fieldId.optional() }),
      )
      .default([]),
    /** The result as a sentence; `{id}` is replaced by the formatted value. */
    sentence: z.string().optional(),
    notes: z.array(note).default([]),
    charts: z.array(chart).default([]),
    /** Worked examples: shown on the page and run as tests. */
    examples: z
      .array(
        z.strictObject({
          title: z.string().min(4),
          /** Where the numbers come from. */
          source: z.string().min(2),
          inputs: values.default({}),
          rows: z.array(values).optional(),
          expect: values.default({}),
          expect_rows: z.array(values).optional(),
          /** By table id, as many of its first rows as are given. */
          expect_tables: z.record(fieldId, z.array(values)).optional(),
        }),
      )
      .min(1),
  })
  .superRefine((definition, context) => {
    for (const fault of formulaFaults(definition)) {
      context.addIssue({ code: 'custom', path: fault.path, message: fault.message });
    }
  });

export type Formula = z.infer<typeof formula>;
export type FormulaOutput = Formula['outputs'][number];
export type FormulaNote = Formula['notes'][number];
export type ResultTable = Formula['tables'][number];
