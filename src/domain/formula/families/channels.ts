import { budgetCut } from '../../channels/budget-cut.ts';
import { funnelLoss } from '../../channels/funnel-loss.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: channels and funnels. */
export const channelsFamily = {
  'budget-cut': budgetCut,
  'funnel-loss': funnelLoss,
} satisfies Record<string, Compute>;
