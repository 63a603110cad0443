/** What a channel costs and brings in one period: yuan, count, yuan. */
export interface ChannelResult {
  channel: string;
  spend: number;
  conversions: number;
  revenue: number;
}

/** What is left of all channels, in their order, and together. */
export interface CutPlan {
  kept: ChannelResult[];
  totals: Omit<ChannelResult, 'channel'>;
}

export interface CutPlans {
  /** The budget that is left, in yuan. */
  budget: number;
  /** Plan A: the channels with the lowest ROI lose their spend first. */
  byRoi: CutPlan;
  /** Plan B: every channel loses the same fraction. */
  proRata: CutPlan;
}

/**
 * Two ways to cut the spend of all channels together by `fraction` (0 to 1), each on the assumption of constant
 * returns: a channel that keeps half its spend keeps half its conversions and revenue. ROI is revenue over spend;
 * of equal ROIs the later channel gives first.
 */
export function cutBudget(channels: ChannelResult[], fraction = 0.5): CutPlans {
  const budget = totalsOf(channels).spend * (1 - fraction);
  let left = budget;
  const kept = new Map<ChannelResult, number>();
  for (const channel of bestFirst(channels)) {
    const spend = Math.max(0, Math.min(channel.spend, left));
    kept.set(channel, spend);
    left -= spend;
  }
  return {
    budget,
    byRoi: plan(channels, (channel) => kept.get(channel) ?? 0),
    proRata: plan(channels, ({ spend }) => spend * (1 - fraction)),
  };
}

/** Channels by ROI, highest first; those without spend cost nothing to keep and come first. */
function bestFirst(channels: ChannelResult[]): ChannelResult[] {
  const roi = ({ spend, revenue }: ChannelResult) =>
    spend > 0 ? revenue / spend : Number.MAX_VALUE;
  return [...channels].sort((a, b) => roi(b) - roi(a));
}

function plan(channels: ChannelResult[], spendOf: (channel: ChannelResult) => number): CutPlan {
  const kept = channels.map((channel) => {
    const spend = spendOf(channel);
    const share = channel.spend > 0 ? spend / channel.spend : 1;
    return {
      channel: channel.channel,
      spend,
      conversions: channel.conversions * share,
      revenue: channel.revenue * share,
    };
  });
  return { kept, totals: totalsOf(kept) };
}

function totalsOf(channels: Omit<ChannelResult, 'channel'>[]): CutPlan['totals'] {
  const sum = (pick: (channel: Omit<ChannelResult, 'channel'>) => number) =>
    channels.reduce((total, channel) => total + pick(channel), 0);
  return {
    spend: sum(({ spend }) => spend),
    conversions: sum(({ conversions }) => conversions),
    revenue: sum(({ revenue }) => revenue),
  };
}
