import { kolMatch } from '../../score/kol-match.ts';
import { techSelection } from '../../score/tech-selection.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: options ranked by weighted scores. */
export const scoreFamily = {
  'tech-selection': techSelection,
  'kol-match': kolMatch,
} satisfies Record<string, Compute>;
