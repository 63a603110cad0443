import type { Interval } from './arm.ts';

/** A fraction as points with a sign: −0.0025 → `−0.25`; `decimals` after the point. Nothing is +0 or −0. */
export function signedPoints(fraction: number, decimals: number): string {
  const size = plainPoints(Math.abs(fraction), decimals);
  if (Number(size) === 0) return size;
  return fraction < 0 ? `−${size}` : `+${size}`;
}

/** A fraction as points without a sign: 0.0375 → `3.75`. */
export function plainPoints(fraction: number, decimals: number): string {
  return (fraction * 100).toFixed(decimals);
}

/** Decimals that show the two leading digits of an interval's width, two at least: rates of 0.1 % need more than rates of 5 %. */
export function decimalsFor([low, high]: Interval): number {
  const width = (high - low) * 100;
  return Math.min(8, Math.max(2, 1 - Math.floor(Math.log10(width))));
}

/** `p = 0.471`; too small to read: `p < 0.001`. */
export function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${Number(p.toPrecision(3))}`;
}

/** A number to three digits and six decimals at most, with a true minus: `0.471`, `−12.3`. */
export function threeDigits(value: number): string {
  const rounded = Number(Number(value.toPrecision(3)).toFixed(6));
  return String(rounded).replace('-', '−');
}
