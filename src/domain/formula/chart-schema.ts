import { z } from 'zod';
import { fieldId } from '../field/schema.ts';

/** A picture of results. The numbers always stand in a table or in the results as well. */
export const chart = z.strictObject({
  /** `bars`: one group per row; `line`: rows along a numeric axis; `radar`: rows as spokes; `interval`: middle, low, high; `share`: parts of a whole. */
  kind: z.enum(['bars', 'line', 'radar', 'interval', 'share']),
  title: z.string().min(4),
  /** `rows` (inputs and outputs of each row) or the id of a result table. */
  from: fieldId,
  /** The column that names a row; for `line` its place on the axis. */
  label: fieldId,
  /** One column a series; for `interval` middle, low and high. */
  values: z.array(fieldId).min(1).max(9),
  /** A value that is drawn as a line across, e.g. the target. */
  mark: z.number().optional(),
  /** The end of the scale of a `radar`. */
  max: z.number().positive().optional(),
});

export type Chart = z.infer<typeof chart>;
