/** One arm of an experiment: how many visitors it had and how many of them converted. */
export interface Arm {
  conversions: number;
  visitors: number;
}

/** From, to. */
export type Interval = [low: number, high: number];

/** Conversions per visitor; null without visitors. */
export function conversionRate({ conversions, visitors }: Arm): number | null {
  return visitors === 0 ? null : conversions / visitors;
}

/** Throws RangeError for counts that are no whole numbers from 0, or more conversions than visitors. */
export function checkArm({ conversions, visitors }: Arm): void {
  if (!Number.isSafeInteger(visitors) || visitors < 0) {
    throw new RangeError('访客数要是不小于 0 的整数。');
  }
  if (!Number.isSafeInteger(conversions) || conversions < 0) {
    throw new RangeError('转化数要是不小于 0 的整数。');
  }
  if (conversions > visitors) throw new RangeError('转化数不能多于访客数。');
}

/** Throws RangeError unless `fraction` lies between 0 and 1, both left out. */
export function checkFraction(name: string, fraction: number): void {
  if (!(fraction > 0 && fraction < 1)) throw new RangeError(`${name}要大于 0、小于 1。`);
}
