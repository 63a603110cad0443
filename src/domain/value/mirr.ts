import { npv } from './npv.ts';

/**
 * Modified IRR a period (fraction), as Excel's MIRR: payments discounted to time 0 at `financeRate`, receipts
 * carried to the last period at `reinvestRate`. Null unless there are both payments and receipts.
 */
export function mirr(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | null {
  const paid = npv(
    flows.map((flow) => Math.min(flow, 0)),
    financeRate,
  );
  const received = npv(
    flows.map((flow) => Math.max(flow, 0)),
    reinvestRate,
  );
  if (!paid || !received) return null;
  const periods = flows.length - 1;
  const rate = (received / -paid) ** (1 / periods) * (1 + reinvestRate) - 1;
  return Number.isFinite(rate) ? rate : null;
}
