import type { Values } from '../field/value.ts';
import { addDays } from '../expression/day.ts';
import type { ResultTable } from './schema.ts';

/**
 * A result table as an iCalendar file (RFC 5545) of all-day entries: the first text column names an entry, the first
 * date column begins it, a second one ends it (the last day included). `slug` and `stamp` (ISO day) make the ids;
 * rows without a date are left out.
 */
export function calendarFile(
  { columns }: Pick<ResultTable, 'columns'>,
  rows: Values[],
  { slug, title, stamp }: { slug: string; title: string; stamp: string },
): string {
  const name = columns.find(({ type }) => type === 'text');
  const [from, to] = columns.filter(({ type }) => type === 'date');
  const rest = columns.filter(({ type, id }) => type === 'text' && id !== name?.id);
  const entries = rows.flatMap((row, index) => {
    const start = from && row[from.id];
    if (typeof start !== 'string') return [];
    const end = (to && row[to.id]) ?? start;
    return [
      'BEGIN:VEVENT',
      `UID:${slug}-${index + 1}-${start}@marketing-handbook`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      // The end is the first day that is free again.
      `DTEND;VALUE=DATE:${compact(addDays(String(end), 1))}`,
      `SUMMARY:${escaped(String((name && row[name.id]) ?? title))}`,
      ...description(rest.map(({ id }) => row[id])),
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//marketing-handbook//zh-CN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...entries,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function description(values: (Values[string] | undefined)[]): string[] {
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  return texts.length > 0 ? [`DESCRIPTION:${escaped(texts.join('；'))}`] : [];
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Lines hold at most 75 bytes; what goes on begins with a space, which counts. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const char of line) {
    const bytes = bytesOf(char);
    if (size + bytes > MOST_BYTES) {
      parts.push(part);
      [part, size] = [' ', 1];
    }
    part += char;
    size += bytes;
  }
  return [...parts, part].join('\r\n');
}

const MOST_BYTES = 75;

/** Length of a character in UTF-8. */
function bytesOf(char: string): number {
  if (char <= '\u007f') return 1;
  if (char <= '\u07ff') return 2;
  return char.length > 1 ? 4 : 3;
}
