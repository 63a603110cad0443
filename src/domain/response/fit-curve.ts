import { responseOf, type Curve } from './curve.ts';
import { fitWarnings } from './fit-warnings.ts';
import { hillGrid, neighbours, powerGrid, type Shape } from './shape-grid.ts';
import type { SpendResponse } from './spend-response.ts';

type Fitted = Extract<Curve, { curve: 'power' | 'hill' }>;

export interface CurveFit {
  curve: Fitted;
  /** Share of the variance of the responses that the curve explains; null where they are all equal. */
  rSquared: number | null;
  /** Reasons in Chinese not to rely on the fit. */
  warnings: string[];
}

/** A shape with the scale `b` that suits it best. */
interface Trial {
  shape: Shape;
  curve: Fitted;
  /** Sum of squared errors. */
  error: number;
}

const FINEST = 2 ** -30;
const MAX_ROUNDS = 500;

/**
 * Fits a power or a Hill curve to a reader's own rows by least squares, or says in Chinese why not. For a shape the
 * best `b` is linear; shapes are searched on a grid, then on ever finer ones around the best. No chance is
 * involved: the same rows give the same curve. Rows with a negative or no number are left out.
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
  const { curve, error } = bestTrial(kind, usable);
  if (!(curve.params.b > 0)) return { error: '花了钱的周没有带来响应，拟合不出曲线。' };
  const rSquared = explained(usable, error);
  return { fit: { curve, rSquared, warnings: fitWarnings(usable, curve, rSquared) } };
}

function bestTrial(kind: Fitted['curve'], rows: readonly SpendResponse[]): Trial {
  const grid =
    kind === 'power' ? powerGrid() : hillGrid(Math.max(...rows.map(({ spend }) => spend)));
  const atShape = (shape: Shape) => withBestScale(kind, shape, rows);
  let best = grid.shapes.map(atShape).reduce(better);
  let scale = 1;
  for (let round = 0; round < MAX_ROUNDS && scale > FINEST; round += 1) {
    const found = neighbours(grid, best.shape, scale).map(atShape).reduce(better, best);
    if (found === best) scale /= 2;
    best = found;
  }
  return best;
}

function withBestScale(kind: Fitted['curve'], shape: Shape, rows: readonly SpendResponse[]): Trial {
  const unit = responseOf(curveOf(kind, shape, 1));
  const points = rows.map(({ spend, response }) => ({ response, unit: unit.value(spend) }));
  const sum = (pick: (point: { response: number; unit: number }) => number) =>
    points.reduce((total, point) => total + pick(point), 0);
  const square = sum((point) => point.unit ** 2);
  const b = square > 0 ? Math.max(0, sum((point) => point.response * point.unit) / square) : 0;
  const error = sum((point) => (point.response - b * point.unit) ** 2);
  return { shape, curve: curveOf(kind, shape, b), error };
}

function curveOf(kind: Fitted['curve'], shape: Shape, b: number): Fitted {
  const [first, second] = [Math.exp(shape[0] ?? 0), Math.exp(shape[1] ?? 0)];
  if (kind === 'power') return { curve: 'power', params: { b, a: first } };
  return { curve: 'hill', params: { b, k: first, s: second } };
}

function better(a: Trial, b: Trial): Trial {
  return b.error < a.error ? b : a;
}

function explained(rows: readonly SpendResponse[], error: number): number | null {
  const mean = rows.reduce((sum, { response }) => sum + response, 0) / rows.length;
  const total = rows.reduce((sum, { response }) => sum + (response - mean) ** 2, 0);
  return total > 0 ? 1 - error / total : null;
}
