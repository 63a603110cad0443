import { z } from 'zod';
import { expression } from '../expression/schema.ts';
import { field, fieldId } from '../field/schema.ts';
import { COMPUTE_IDS } from './compute-ids.ts';
import { formulaFaults } from './formula-faults.ts';

const value = z.union([z.number(), z.string(), z.null()]);
const values = z.record(fieldId, value);

const input = field.extend({
  /** What the form starts with. */
  example: z.union([z.number(), z.string()]).optional(),
});

const output = field.extend({
  /** Left out where the formula is code. */
  expr: expression.optional(),
});

/** Inputs → outputs. Arithmetic is written as expressions; statistics, attribution and allocation name their code in `compute`. */
export const formula = z
  .strictObject({
    inputs: z.array(input).min(1),
    /** A table of inputs, one row each. */
    rows: z
      .strictObject({ fields: z.array(field).min(1), sample: z.array(values).min(1) })
      .optional(),
    outputs: z.array(output).min(1),
    /** Outputs per row of the table. */
    row_outputs: z.array(output).default([]),
    compute: z.enum(COMPUTE_IDS).optional(),
    checks: z
      .array(
        z.strictObject({ rule: expression, message: z.string().min(6), input: fieldId.optional() }),
      )
      .default([]),
    /** The result as a sentence; `{id}` is replaced by the formatted value. */
    sentence: z.string().optional(),
    /** Worked examples: shown on the page and run as tests. */
    examples: z
      .array(
        z.strictObject({
          title: z.string().min(4),
          /** Where the numbers come from. */
          source: z.string().min(2),
          inputs: values,
          rows: z.array(values).optional(),
          expect: values,
          expect_rows: z.array(values).optional(),
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
