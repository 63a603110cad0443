import { formatValue } from '../field/format-value.ts';
import type { Step } from '../formula/explain.ts';

/** So many of the smallest p-values are written out. */
const WRITTEN_OUT = 6;

/** Holm's correction on paper, from the smallest p-value on; `holm` holds the corrected ones in the same order. */
export function explainHolm(comparisons: { name: string; p: number }[], holm: number[]): Step[] {
  return comparisons
    .map(({ name, p }, index) => ({ name, p, corrected: holm[index] ?? 1 }))
    .sort((left, right) => left.p - right.p)
    .slice(0, WRITTEN_OUT)
    .map(({ name, p, corrected }, rank) => ({
      label: `Holm：${name}`,
      names: rank === 0 ? '最小的 p × 次数' : 'p × 还剩的次数，不小于前一个，不大于 1',
      numbers: `${shown(p)} × ${comparisons.length - rank}`,
      result: shown(corrected),
    }));
}

function shown(p: number): string {
  return p > 0 && p < 0.0001 ? '< 0.0001' : formatValue('number', p);
}
