/**
 * Net present value in yuan of one flow a period, the first at time 0 and not discounted (numpy-financial);
 * `rate` is a fraction a period. Null where the rate is −100 % or less. Excel's NPV() takes the first flow as one
 * period away: `npv / (1 + rate)`.
 */
export function npv(flows: readonly number[], rate: number): number | null {
  if (!(rate > -1)) return null;
  const factor = 1 / (1 + rate);
  const value = flows.reduceRight((later, flow) => later * factor + flow, 0);
  return Number.isFinite(value) ? value : null;
}
