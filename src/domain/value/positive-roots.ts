import { bernsteinForm, halves, signChanges } from './bernstein.ts';

/** A part of 0 < t < 1 that may hold roots, with the polynomial in the Bernstein form on it. */
interface Cell {
  from: number;
  to: number;
  form: number[];
}

/** Cells as narrow as this are parabolas to within rounding. */
const NARROW = 2 ** -16;

/** Roots nearer to each other than this are one root of several folds, spread by rounding. */
const SAME = 1e-7;

/**
 * All x > 0 with Σ `coefficients[k]`·xᵏ = 0, smallest first, each once; up to 1,000 coefficients.
 * Method: x = t/(1−t) brings all x > 0 to 0 < t < 1; sign changes of the Bernstein coefficients bound the number
 * of roots in a cell, and cells are halved until it is 0 or 1 (Lane & Riesenfeld 1981).
 */
export function positiveRoots(coefficients: readonly number[]): number[] {
  if (coefficients.length > 1000) throw new RangeError('最多 1000 期。');
  const polynomial = withoutOuterZeros(coefficients);
  const roots: number[] = [];
  const cells: Cell[] = [{ from: 0, to: 1, form: bernsteinForm(polynomial) }];
  for (let cell = cells.pop(); cell; cell = cells.pop()) {
    const changes = signChanges(cell.form);
    if (changes === 0) continue;
    const { from, to } = cell;
    const start = firstSign(cell.form);
    if (changes === 1) roots.push(bisect(polynomial, from, to, start));
    else if (to - from <= NARROW) roots.push(...rootsOfParabola(polynomial, cell, start));
    else {
      const middle = (from + to) / 2;
      const [left, right] = halves(cell.form);
      if (signAt(polynomial, middle) === 0) {
        roots.push(middle);
        left[left.length - 1] = 0;
        right[0] = 0;
      }
      cells.push({ from, to: middle, form: left }, { from: middle, to, form: right });
    }
  }
  return merged(roots).map((t) => t / (1 - t));
}

/** The roots in a narrow cell that holds two that nearly or just touch, or none. */
function rootsOfParabola(polynomial: readonly number[], { from, to, form }: Cell, start: number) {
  const [first, last] = [form[0] ?? 0, form.at(-1) ?? 0];
  if (Math.sign(last) === -start) return [bisect(polynomial, from, to, start)];
  const middle = halves(form)[0].at(-1) ?? 0;
  const vertex = 0.5 + (first - last) / (4 * (first - 2 * middle + last));
  if (!(vertex > 0 && vertex < 1)) return [];
  const turn = from + vertex * (to - from);
  const sign = signAt(polynomial, turn);
  if (sign === 0) return [turn];
  if (sign === start) return [];
  return [bisect(polynomial, from, turn, start), bisect(polynomial, turn, to, -start)];
}

/** Where the sign turns between `from`, where it is `start`, and `to`. */
function bisect(polynomial: readonly number[], from: number, to: number, start: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    const sign = signAt(polynomial, middle);
    if (sign === 0) return middle;
    if (sign === start) low = middle;
    else high = middle;
  }
}

/** The sign of the polynomial at x = t/(1−t); 0 where it is not larger than its rounding error. */
function signAt(polynomial: readonly number[], t: number): number {
  // Powers of whichever of x and 1/x is at most 1: no overflow.
  const below = t <= 0.5;
  const ratio = below ? t / (1 - t) : (1 - t) / t;
  const add = (sum: { value: number; size: number }, coefficient: number) => ({
    value: sum.value * ratio + coefficient,
    size: sum.size * ratio + Math.abs(coefficient),
  });
  const none = { value: 0, size: 0 };
  const { value, size } = below ? polynomial.reduceRight(add, none) : polynomial.reduce(add, none);
  return Math.abs(value) <= 2 * Number.EPSILON * size ? 0 : Math.sign(value);
}

function withoutOuterZeros(coefficients: readonly number[]): number[] {
  const isSet = (coefficient: number) => coefficient !== 0;
  return coefficients.slice(
    Math.max(0, coefficients.findIndex(isSet)),
    coefficients.findLastIndex(isSet) + 1,
  );
}

function firstSign(form: readonly number[]): number {
  return Math.sign(form.find((coefficient) => coefficient !== 0) ?? 0);
}

function merged(roots: number[]): number[] {
  const distinct: number[] = [];
  for (const root of roots.sort((a, b) => a - b)) {
    const last = distinct.at(-1);
    if (last === undefined || root - last > SAME) distinct.push(root);
    else distinct[distinct.length - 1] = (last + root) / 2;
  }
  return distinct;
}
