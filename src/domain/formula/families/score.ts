import { kolMatch } from '../../score/kol-match.ts';
import { maturity } from '../../score/maturity.ts';
import { techSelection } from '../../score/tech-selection.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: weighted scores. */
export const scoreFamily = {
  'tech-selection': techSelection,
  'kol-match': kolMatch,
  maturity,
} satisfies Record<string, Compute>;
