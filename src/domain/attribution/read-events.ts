import type { EventColumn } from './column-names.ts';
import { rowFault, widthOf, type PathTable } from './path-table.ts';
import type { TouchPath } from './paths.ts';
import { readAmount, readFlag, type CellRead } from './read-cell.ts';
import { readTime } from './read-time.ts';

/** One row of a log: a touch, a conversion, or a touch that is one. */
interface TouchEvent {
  row: number;
  user: string;
  /** Days since 1970. */
  time: number;
  /** Empty for a conversion that is no touch, such as an order. */
  channel: string;
  converted: boolean;
  value: number | undefined;
}

/**
 * Paths from a log with one touch a row, from the row at `start` (from 0) on. The touches of a user in order of time
 * make a path up to each conversion; what is left at the end is a path without one.
 */
export function readEvents(
  rows: string[][],
  start: number,
  at: Partial<Record<EventColumn, number>>,
): PathTable {
  const table: PathTable = { paths: [], rows: 0, faults: [], notes: [] };
  if (at.converted === undefined) {
    table.faults.push(rowFault(start - 1, '没有“是否转化”列。补上这一列，每行写 是 或 否。'));
    return table;
  }
  const byUser = new Map<string, TouchEvent[]>();
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (widthOf(row) === 0) continue;
    table.rows += 1;
    const read = readEvent(row, index, at);
    if ('fault' in read) {
      table.faults.push(rowFault(index, read.fault));
      continue;
    }
    const events = byUser.get(read.value.user);
    if (events) events.push(read.value);
    else byUser.set(read.value.user, [read.value]);
  }
  for (const events of byUser.values()) addPaths(events, table);
  table.faults.sort((left, right) => left.row - right.row);
  table.notes.push(`按用户和时间把 ${table.rows} 行拼成了 ${table.paths.length} 条路径。`);
  return table;
}

function readEvent(
  row: string[],
  index: number,
  at: Partial<Record<EventColumn, number>>,
): CellRead<TouchEvent> {
  const cell = (column: EventColumn): string => (row[at[column] ?? -1] ?? '').trim();
  const [user, channel] = [cell('user'), cell('channel')];
  if (user === '') return { fault: '“用户”是空的。请写用户编号，同一个人写同一个。' };
  const time = readTime(cell('time'));
  if (time === null)
    return { fault: `“时间”写的是“${cell('time')}”，认不出。请写成 2026-11-22 10:30。` };
  const flag = readFlag('是否转化', cell('converted'));
  if ('fault' in flag) return flag;
  const converted = flag.value === 1;
  if (channel === '' && !converted)
    return { fault: '“渠道”是空的，又没有转化。请写渠道名，或删掉这一行。' };
  const text = cell('value');
  const value = text === '' ? { value: undefined } : readAmount('价值', text, '199 或 1.2万');
  if ('fault' in value) return value;
  if (!converted && (value.value ?? 0) > 0) {
    return { fault: '没有转化，却写了价值。请把“是否转化”改成 是，或删掉价值。' };
  }
  return { value: { row: index, user, time, channel, converted, value: value.value } };
}

/** Adds the paths of one user. Touches at the same time keep the order of their rows. */
function addPaths(events: TouchEvent[], table: PathTable): void {
  let touches: TouchEvent[] = [];
  for (const event of events.toSorted((left, right) => left.time - right.time)) {
    if (event.channel !== '') touches.push(event);
    if (!event.converted) continue;
    if (touches.length > 0) table.paths.push(converting(touches, event));
    else {
      const fault = '这次转化之前没有触点。补上来自哪个渠道，没有跟踪到就写 直接访问。';
      table.faults.push(rowFault(event.row, fault));
    }
    touches = [];
  }
  if (touches.length === 0) return;
  table.paths.push({ path: touches.map(({ channel }) => channel), conversions: 0, null: 1 });
}

function converting(touches: TouchEvent[], { time, value }: TouchEvent): TouchPath {
  return {
    path: touches.map(({ channel }) => channel),
    days_before: touches.map((touch) => time - touch.time),
    conversions: 1,
    null: 0,
    ...(value !== undefined && { value }),
  };
}
