import type { Value, Values } from '../field/value.ts';
import { formatValue } from '../field/format-value.ts';
import type { DraftValues } from '../sheet/draft.ts';
import type { EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import { CURVE_NAMES, CURVES_SHEET } from './curve-sheet.ts';
import type { Curve } from './curve.ts';
import type { PlannedChannel } from './optimise-budget.ts';

/** A channel of the table: what it gets today (yuan), its curve and its bounds. */
export interface CurveChannel {
  name: string;
  today: number;
  planned: PlannedChannel;
}

/** Rows of the table of curves as channels; one that lacks something has issues and is left out. Blank rows are skipped. */
export function readCurves({ rows, errors }: Pick<DraftValues, 'rows' | 'errors'>): {
  channels: CurveChannel[];
  issues: EvaluatedSheet['issues'];
} {
  const channels: CurveChannel[] = [];
  const issues: EvaluatedSheet['issues'] = [];
  rows.forEach((row, index) => {
    const isUnread = errors.some((error) => error.row === index);
    if (Object.keys(row).length === 0 && !isUnread) return;
    const faults = faultsOf(
      row,
      channels.map(({ name }) => name),
    );
    issues.push(...faults.map((fault) => ({ row: index, ...fault })));
    const channel = faults.length === 0 && !isUnread ? channelOf(row) : null;
    if (channel) channels.push(channel);
  });
  return { channels, issues };
}

function faultsOf(row: Values, names: string[]): { column: string; message: string }[] {
  const needed = ['curve_channel', 'today', 'curve', 'scale', 'shape'];
  if (row['curve'] === CURVE_NAMES.hill) needed.push('half');
  const missing = needed
    .filter((id) => (row[id] ?? null) === null)
    .map((column) => ({ column, message: missingText(column) }));
  const { curve_channel: name, least, most } = row;
  if (typeof name === 'string' && names.includes(name))
    missing.push({ column: 'curve_channel', message: `上面已经有“${name}”，换个名字或合成一行。` });
  if (typeof least === 'number' && typeof most === 'number' && least > most)
    missing.push({
      column: 'most',
      message: `“最多给”${yuan(most)}低于“最少给”${yuan(least)}。`,
    });
  return missing;
}

function missingText(id: string): string {
  if (id === 'today') return '“现在花费”还没填，没花过就填 0。';
  if (id === 'half') return 'Hill 曲线要填“半饱和 k”：花到多少，收入到上限的一半。';
  return `“${CURVES_SHEET.columns.find((column) => column.id === id)?.label ?? id}”还没填。`;
}

function channelOf(row: Values): CurveChannel {
  const { least, most } = row;
  return {
    name: String(row['curve_channel']),
    today: numberOf(row['today']),
    planned: {
      ...curveOf(row),
      ...(typeof least === 'number' && { min: least }),
      ...(typeof most === 'number' && { max: most }),
    },
  };
}

function curveOf(row: Values): Curve {
  const [b, shape] = [numberOf(row['scale']), numberOf(row['shape'])];
  return row['curve'] === CURVE_NAMES.hill
    ? { curve: 'hill', params: { b, s: shape, k: numberOf(row['half']) } }
    : { curve: 'power', params: { b, a: shape } };
}

function numberOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function yuan(amount: number): string {
  return ` ${formatValue('number', amount)} 元`;
}
