import { editText } from '../field/edit-text.ts';
import type { Field } from '../field/schema.ts';
import type { Value } from '../field/value.ts';
import { makeHarmless } from './harmless-text.ts';
import { headerText } from './header-text.ts';

/** Lines of cells as the text of a .csv file: UTF-8 with a byte order mark, lines ended by CRLF. */
export function csvText(lines: string[][]): string {
  return `\uFEFF${lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets read `1:3.2` as a time of day, so a ratio stands there as its x, and the head says so. */
export function csvHeader(field: Pick<Field, 'type' | 'label' | 'unit'>): string {
  return makeHarmless(field.type === 'ratio' ? `${field.label}（1:x 里的 x）` : headerText(field));
}

/** A value with all its digits. */
export function csvValue({ type }: Pick<Field, 'type'>, value: Value): string {
  if (typeof value === 'string') return makeHarmless(value);
  return editText(type === 'ratio' ? 'number' : type, value);
}

function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
