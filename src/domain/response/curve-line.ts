import { responseOf, type Curve } from './curve.ts';

const STEPS = 48;

/** Points of a curve from a spend of 0 to `most`, for drawing; denser towards 0, where curves bend most. */
export function curveLine(curve: Curve, most: number): { spend: number; revenue: number }[] {
  const { value } = responseOf(curve);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const spend = most * (step / STEPS) ** 2;
    return { spend, revenue: value(spend) };
  });
}
