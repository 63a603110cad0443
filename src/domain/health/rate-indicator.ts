import { order } from '../expression/compare.ts';

export type Light = 'green' | 'yellow' | 'red';

/** The light of an indicator, and why in Chinese; `light` is null where it cannot be rated. */
export interface Rating {
  light: Light | null;
  label: string;
  reason: string;
}

/** A house rule: from this part of the target on an indicator that misses it is yellow, not red. */
export const YELLOW_FACTOR = 0.8;

/**
 * Rates `value` against `target` (fractions, above 0): green from the target on, yellow from target ×
 * `yellowFactor` (0 to 1) on, else red. An indicator that is to fall is rated by its `reduction`.
 */
export function rateIndicator(
  value: number | null,
  target: number,
  yellowFactor = YELLOW_FACTOR,
): Rating {
  if (value === null) return { light: null, label: '未评', reason: '还没有数' };
  if (!(target > 0)) return { light: null, label: '未评', reason: '目标要大于 0' };
  const yellowFrom = target * yellowFactor;
  const texts = [percent(value), percent(target), percent(yellowFrom)] as const;
  if (order(value, target) >= 0)
    return { light: 'green', label: '绿', reason: `${texts[0]}，达到目标 ${texts[1]}` };
  if (order(value, yellowFrom) >= 0)
    return {
      light: 'yellow',
      label: '黄',
      reason: `${texts[0]}，没到目标 ${texts[1]}，不低于黄灯线 ${texts[2]}`,
    };
  return { light: 'red', label: '红', reason: `${texts[0]}，低于黄灯线 ${texts[2]}` };
}

/** How far `current` lies below `previous`, as a fraction of it: 50 → 42.5 is 0.15. Null unless `previous` is above 0. */
export function reduction(previous: number, current: number): number | null {
  return previous > 0 ? (previous - current) / previous : null;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}
