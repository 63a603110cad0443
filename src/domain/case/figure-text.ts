import type { Figure } from './schema.ts';

/** A figure in one line: `12% → 35%（+23 个百分点）`; what the source leaves out is left out. */
export function figureText({ before, after, change }: Figure): string {
  const move =
    before && after ? `${before} → ${after}` : (after ?? (before ? `${before} → 未写` : ''));
  if (!change) return move;
  if (!move) return change;
  return change.includes('（') ? `${move}，${change}` : `${move}（${change}）`;
}
