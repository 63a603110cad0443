import { responseOf, type Curve } from './curve.ts';
import { fitWarnings } from './fit-warnings.ts';

/** One period, such as a week: spend in yuan, and what it brought (conversions, revenue). */
export interface SpendResponse {
  spend: number;
  response: number;
}

type Fitted = Extract<Curve, { curve: 'power' | 'hill' }>;

export interface CurveFit {
  curve: Fitted;
  /** Share of the variance of the responses that the curve explains; null where they are all equal. */
  rSquared: number | null;
  /** Reasons in Chinese not to rely on the fit. */
  warnings: string[];
}

/** Shape parameters as logarithms: the exponent of a power curve; k and s of a Hill curve. */
type Shape = number[];

const ROUNDS = 60;

/**
 * Fits a power or a Hill curve to a reader's own rows by least squares, or says in Chinese why not. For a shape the
 * best `b` is linear; shapes are searched on a grid, then on ever finer ones around the best. No chance is
 * involved: the same rows give the same curve.
 */
export function fitCurve(
  kind: Fitted['curve'],
  rows: readonly SpendResponse[],
): { fit: CurveFit } | { error: string } {
  const usable = rows.filter(
    ({ spend, response }) => spend >= 0 && Number.isFinite(spend) && Number.isFinite(response),
  );
  const needed = kind === 'power' ? 3 : 4;
  if (new Set(usable.map(({ spend }) => spend)).size < needed)
    return { error: `至少要 ${needed} 个不同的花费，才能拟合这种曲线。` };
  const most = Math.max(...usable.map(({ spend }) => spend));
  const grid = kind === 'power' ? powerGrid() : hillGrid(most);
  const atShape = (shape: Shape) => withBestScale(kind, shape, usable);
  let best = grid.shapes.map(atShape).reduce(better);
  let steps = grid.steps;
  for (let round = 0; round < ROUNDS; round += 1) {
    const finer = around(best.shape, steps).map(atShape).reduce(better, best);
    if (finer === best) steps = steps.map((step) => step / 2);
    best = finer;
  }
  if (!(best.scale > 0)) return { error: '花得多的周并没有带来更多，拟合不出响应曲线。' };
  const rSquared = explained(usable, best.error);
  return {
    fit: {
      curve: best.curve,
      rSquared,
      warnings: fitWarnings(usable, best.curve, rSquared),
    },
  };
}

interface Trial {
  shape: Shape;
  curve: Fitted;
  scale: number;
  /** Sum of squared errors. */
  error: number;
}

function withBestScale(kind: Fitted['curve'], shape: Shape, rows: readonly SpendResponse[]): Trial {
  const unit = responseOf(curveOf(kind, shape, 1));
  const values = rows.map(({ spend }) => unit.value(spend));
  const product = rows.reduce((sum, { response }, index) => sum + response * at(values, index), 0);
  const square = values.reduce((sum, value) => sum + value ** 2, 0);
  const scale = square > 0 ? Math.max(0, product / square) : 0;
  const error = rows.reduce(
    (sum, { response }, index) => sum + (response - scale * at(values, index)) ** 2,
    0,
  );
  return { shape, curve: curveOf(kind, shape, scale), scale, error };
}

function curveOf(kind: Fitted['curve'], shape: Shape, b: number): Fitted {
  const [first, second] = [Math.exp(at(shape, 0)), Math.exp(at(shape, 1))];
  if (kind === 'power') return { curve: 'power', params: { b, a: first } };
  return { curve: 'hill', params: { b, k: first, s: second } };
}

/** Exponents from 0.05 to 3. */
function powerGrid(): { shapes: Shape[]; steps: number[] } {
  const exponents = range(Math.log(0.05), Math.log(3), 60);
  return { shapes: exponents.values.map((exponent) => [exponent]), steps: [exponents.step] };
}

/** Half-saturation spends from 1/50 of the largest spend to 20 times it, slopes from 0.3 to 8. */
function hillGrid(most: number): { shapes: Shape[]; steps: number[] } {
  const halves = range(Math.log(most / 50), Math.log(most * 20), 50);
  const slopes = range(Math.log(0.3), Math.log(8), 40);
  return {
    shapes: halves.values.flatMap((half) => slopes.values.map((slope) => [half, slope])),
    steps: [halves.step, slopes.step],
  };
}

function range(from: number, to: number, count: number): { values: number[]; step: number } {
  const step = (to - from) / (count - 1);
  return { values: Array.from({ length: count }, (_, index) => from + index * step), step };
}

/** The neighbours of a shape, one step away along each parameter and each diagonal. */
function around(shape: Shape, steps: number[]): Shape[] {
  return shape.reduce<Shape[]>(
    (shapes, value, index) =>
      shapes.flatMap((before) =>
        [-1, 0, 1].map((sign) => [...before, value + sign * at(steps, index)]),
      ),
    [[]],
  );
}

function better(a: Trial, b: Trial): Trial {
  return b.error < a.error ? b : a;
}

function explained(rows: readonly SpendResponse[], error: number): number | null {
  const mean = rows.reduce((sum, { response }) => sum + response, 0) / rows.length;
  const total = rows.reduce((sum, { response }) => sum + (response - mean) ** 2, 0);
  return total > 0 ? 1 - error / total : null;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
