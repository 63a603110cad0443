import { order } from '../expression/compare.ts';
import { daysBetween } from '../expression/day.ts';

/** A flow in yuan on an ISO day. */
export interface DatedFlow {
  value: number;
  date: string;
}

/** A flow `years` (of 365 days) after the first one. */
interface TimedFlow {
  value: number;
  years: number;
}

/** Steps in which the sum is looked at, relative to the whole span: far finer than two rates of one programme lie apart. */
const STEP = 0.02;

/**
 * Excel's XNPV in yuan: each flow discounted by (days since the first flow)/365 at `rate` a year (fraction).
 * Null where the rate is −100 % or less.
 */
export function xnpv(flows: readonly DatedFlow[], rate: number): number | null {
  if (!(rate > -1)) return null;
  const value = timed(flows).reduce((sum, each) => sum + each.value / (1 + rate) ** each.years, 0);
  return Number.isFinite(value) ? value : null;
}

/**
 * Excel's XIRR: the rate a year (fraction) at which the dated flows are worth 0. Of several, the smallest that is
 * not negative, else the one nearest 0. Null without a change of sign, or where all flows are on one day.
 */
export function xirr(flows: readonly DatedFlow[]): number | null {
  const times = timed(flows);
  const span = Math.max(...times.map(({ years }) => Math.abs(years)));
  if (!(span > 0) || !hasBothSigns(flows)) return null;
  const found = firstRoot(times, span, 1) ?? firstRoot(times, span, -1);
  return found === null ? null : Math.expm1(found);
}

/** The continuous rate ln(1 + r) nearest 0 in one direction at which the flows are worth 0. */
function firstRoot(times: TimedFlow[], span: number, direction: 1 | -1): number | null {
  let near = 0;
  const start = signOfWorth(times, 0);
  if (start === 0) return 0;
  // Beyond e^±700 a rate is no number.
  while (near < 700) {
    const far = near + Math.max(STEP / span, near * STEP);
    if (signOfWorth(times, direction * far) !== start)
      return bisect(times, direction * near, direction * far, start);
    near = far;
  }
  return null;
}

function bisect(times: TimedFlow[], from: number, to: number, start: number): number {
  let [same, other] = [from, to];
  for (;;) {
    const middle = (same + other) / 2;
    if (middle === same || middle === other) return middle;
    if (signOfWorth(times, middle) === start) same = middle;
    else other = middle;
  }
}

/** The sign of the worth at a continuous rate, up to rounding; scaled by the largest factor, so it cannot overflow. */
function signOfWorth(times: TimedFlow[], continuousRate: number): number {
  const exponents = times.map(({ years }) => -continuousRate * years);
  const largest = Math.max(...exponents);
  const sums = times.reduce(
    (sum, { value }, index) => {
      const present = value * Math.exp((exponents[index] ?? 0) - largest);
      return present > 0
        ? { ...sum, received: sum.received + present }
        : { ...sum, paid: sum.paid - present };
    },
    { received: 0, paid: 0 },
  );
  return order(sums.received, sums.paid);
}

function timed(flows: readonly DatedFlow[]): TimedFlow[] {
  const first = flows[0]?.date ?? '';
  return flows.map(({ value, date }) => ({ value, years: daysBetween(first, date) / 365 }));
}

function hasBothSigns(flows: readonly DatedFlow[]): boolean {
  return flows.some(({ value }) => value > 0) && flows.some(({ value }) => value < 0);
}
