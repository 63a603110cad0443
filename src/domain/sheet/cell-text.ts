import { editText } from '../field/edit-text.ts';
import type { Field } from '../field/schema.ts';
import { serialToIso } from './excel-date.ts';
import type { GridCell } from './grid.ts';

/** A cell of a file as the text that a reader would have typed into `field`. */
export function cellText(field: Pick<Field, 'type'>, cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return dateText(cell);
  if (field.type === 'date') return serialToIso(cell) ?? String(cell);
  return editText(field.type, cell);
}

/** The day of a date cell; with its time of day where it has one, as that is seldom meant. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}
