import { z } from 'zod';
import { fieldId } from '../field/schema.ts';

const also = z.array(fieldId).max(4).default([]);

/** Another look at the rows of a table, from the same cells. Names of columns. */
export const view = z.discriminatedUnion('kind', [
  /** Cards in lanes; a card is moved to another lane by choosing another option. */
  z.strictObject({
    kind: z.literal('board'),
    /** An `enum` column: its options are the lanes. */
    lane: fieldId,
    card: fieldId,
    also,
  }),
  /** Months with the rows on their days. */
  z.strictObject({
    kind: z.literal('calendar'),
    date: fieldId,
    card: fieldId,
    also,
  }),
  /** Boxes to tick, as a list under its groups or as a grid of numbered cells. */
  z.strictObject({
    kind: z.literal('ticks'),
    /** A `check` column. */
    tick: fieldId,
    card: fieldId,
    /** Rows with one value here stand together under it. */
    group: fieldId.optional(),
    layout: z.enum(['list', 'grid']).default('list'),
    also,
  }),
]);

export type View = z.infer<typeof view>;
