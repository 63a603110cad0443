/** A customer group (or a single customer): LTV in yuan, repurchase rate as a fraction. */
export interface ValueGroup {
  name: string;
  ltv: number;
  repurchaseRate: number;
}

type TierId = 'core' | 'winBack' | 'potential' | 'regular' | 'basic';

/** Groups that get the same treatment. */
export interface ValueTier {
  id: TierId;
  label: string;
  /** Where to put the resources, in Chinese. */
  hint: string;
  groups: ValueGroup[];
}

export interface ValueTiers {
  tiers: ValueTier[];
  /** Borders used: LTV in yuan, rates as fractions. */
  borders: { ltv: number; repurchaseRate: number; potentialRate: number };
}

const TEXTS: Record<TierId, { label: string; hint: string }> = {
  core: { label: '核心', hint: '优先保：专属服务、新品先享、会员权益，预算先给这一层。' },
  winBack: { label: '高值低频', hint: '单客值钱但少回头：做到期提醒、换季唤回和搭配推荐。' },
  potential: { label: '高潜', hint: '回头勤、单客价值还低：推组合装和升级款，拉高客单价。' },
  regular: { label: '常客小单', hint: '有回头习惯：用满减和连带推荐，低成本维持。' },
  basic: { label: '普通', hint: '用自动化触达维持，不单独投人力和预算。' },
};

/** A house rule: the rate from which frequent customers of low value count as high potential. */
export const POTENTIAL_RATE = 0.4;

/**
 * Sorts groups into four quadrants and a fifth tier. House rules: LTV and repurchase rate are high from their median
 * over the groups on; 高潜 is an LTV below the median with a repurchase rate of at least `potentialRate`, whatever
 * the median of the rates, since the growth of a group is not asked for. Tiers without groups are left out.
 */
export function valueTiers(groups: ValueGroup[], potentialRate = POTENTIAL_RATE): ValueTiers {
  const borders = {
    ltv: median(groups.map(({ ltv }) => ltv)),
    repurchaseRate: median(groups.map(({ repurchaseRate }) => repurchaseRate)),
    potentialRate,
  };
  const tierOf = ({ ltv, repurchaseRate }: ValueGroup): TierId => {
    const frequent = repurchaseRate >= borders.repurchaseRate;
    if (ltv >= borders.ltv) return frequent ? 'core' : 'winBack';
    if (repurchaseRate >= potentialRate) return 'potential';
    return frequent ? 'regular' : 'basic';
  };
  const tiers = (Object.keys(TEXTS) as TierId[])
    .map((id) => ({ id, ...TEXTS[id], groups: groups.filter((group) => tierOf(group) === id) }))
    .filter((tier) => tier.groups.length > 0);
  return { tiers, borders };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
