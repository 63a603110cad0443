import { incompleteGamma } from './incomplete-gamma.ts';

/** P(χ² > x) with `degrees` degrees of freedom, for x ≥ 0; right down to 1e-300. Source: DLMF 8.4, χ² as Γ(degrees/2). */
export function chiSquareUpperTail(x: number, degrees: number): number {
  return incompleteGamma(degrees / 2, x / 2).upper;
}
