/** Figures by name, each a finite number or null; `missing` says in Chinese why one is null. */
export interface Figures<Name extends string> {
  values: Record<Name, number | null>;
  missing: Record<string, string>;
}

/** Results as figures: a text is the reason why there is no number, and so is a number that is not finite. */
export function figures<Name extends string>(
  results: Record<Name, number | string>,
): Figures<Name> {
  const values: Record<string, number | null> = {};
  const missing: Record<string, string> = {};
  for (const [name, result] of Object.entries<number | string>(results)) {
    const usable = typeof result === 'number' && Number.isFinite(result);
    values[name] = usable ? result : null;
    if (!usable) missing[name] = typeof result === 'string' ? result : '缺数或数字太大，算不出来';
  }
  return { values, missing };
}

/** `dividend` / `divisor`, or why not, such as `点击量` → “点击量”是 0，不能作除数. */
export function quotient(dividend: number, divisor: number, divisorName: string): number | string {
  return divisor === 0 ? `“${divisorName}”是 0，不能作除数` : dividend / divisor;
}
