import type { Value } from '../field/value.ts';

/** Whether a value is a date in 2000–2100; outside, a year was mistyped. */
export function isPlanDate(value: Value | undefined): value is string {
  return typeof value === 'string' && value >= '2000-01-01' && value <= '2100-12-31';
}
