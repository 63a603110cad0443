import type { ResultTable } from '../formula/schema.ts';

type Column = ResultTable['columns'][number];

export const CHANNEL_COLUMN: Column = {
  id: 'channel',
  label: '渠道',
  type: 'text',
  required: false,
  origin: 'source',
};

/** A column of numbers in a table of results. */
export function resultColumn(
  id: string,
  label: string,
  type: 'number' | 'percent' | 'money',
  unit?: string,
): Column {
  return { id, label, type, required: false, origin: 'added', ...(unit && { unit }) };
}
