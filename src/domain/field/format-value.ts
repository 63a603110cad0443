import type { FieldType } from './schema.ts';
import type { Value } from './value.ts';

const DECIMALS: Partial<Record<FieldType, [min: number, max: number]>> = {
  integer: [0, 0],
  number: [0, 4],
  money: [2, 2],
  percent: [1, 2],
  ratio: [1, 2],
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(min: number, max: number): Intl.NumberFormat {
  const key = `${min}-${max}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat('zh-CN', {
      minimumFractionDigits: min,
      maximumFractionDigits: max,
      // No `-0.00`.
      signDisplay: 'negative',
    });
    formatters.set(key, found);
  }
  return found;
}

/**
 * A value as a reader sees it: `12,000.00`, `3.75%`, `1:4.8`, `2026年11月22日`. Blank is an empty string.
 * Ties round away from zero (`Intl` halfExpand).
 */
export function formatValue(type: FieldType, value: Value): string {
  if (value === null || value === '') return '';
  if (type === 'date') return formatDate(String(value));
  if (typeof value === 'string') return value;
  const [min, max] = DECIMALS[type] ?? [0, 4];
  if (type === 'percent') return `${formatter(min, max).format(cleanPercent(value))}%`;
  if (type === 'ratio') return `1:${formatter(min, max).format(value)}`;
  return formatter(min, max).format(value);
}

/** `2026-11-22` → `2026年11月22日`; anything else unchanged. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : iso;
}

/** Multiplies by 100 without the binary dust of 0.07 * 100. */
function cleanPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(14));
}
