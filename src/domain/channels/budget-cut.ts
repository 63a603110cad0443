import { cutBudget, type ChannelResult, type CutPlan } from '../budget/cut-budget.ts';
import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import type { Note } from '../formula/notes.ts';

const RESULTS = ['conversions', 'revenue', 'roi'] as const;

/** Half a fen: less than this is no spend any more. */
const NOTHING = 0.005;

/**
 * A cut of all channels' spend by the input `cut` (a fraction), once from the lowest ROI up (A), once by the same
 * fraction everywhere (B). Rows: `channel`, `conversions`, `spend`, `revenue` (yuan); those with a blank are left
 * out. Gives what is left of both plans and the table `plans`.
 */
export const budgetCut: Compute = (inputs, rows) => {
  const cut = inputs['cut'];
  const read = rows.map(channelOf);
  const channels = read.filter((channel) => channel !== null);
  if (typeof cut !== 'number') return { missing: reasons('先填缩减多少') };
  if (channels.length === 0) return { missing: reasons('先填至少一个渠道的转化量、花费和收入') };
  const { budget, byRoi, proRata } = cutBudget(channels, cut);
  return {
    values: { budget, ...resultsOf('a', byRoi), ...resultsOf('b', proRata) },
    missing:
      byRoi.totals.spend > 0
        ? {}
        : { a_roi: '没有留下花费，不能作除数', b_roi: '没有留下花费，不能作除数' },
    tables: {
      plans: channels.map(({ channel }, index) => ({
        channel,
        ...keptOf('a', byRoi.kept[index]),
        ...keptOf('b', proRata.kept[index]),
      })),
    },
    notes: [...leftOutNote(rows, read), ...stoppedNote(channels, byRoi, cut)],
    steps: [
      {
        label: '剩余预算',
        names: '各渠道花费合计 ×（1 − 缩减比例）',
        numbers: `${formatValue('number', spendOf(channels))} × （1 − ${formatValue('percent', cut)}）`,
        result: formatValue('money', budget),
      },
    ],
  };
};

function channelOf(row: Values, index: number): ChannelResult | null {
  const { conversions, spend, revenue } = row;
  if (typeof conversions !== 'number' || typeof spend !== 'number' || typeof revenue !== 'number')
    return null;
  return { channel: channelName(row, index), conversions, spend, revenue };
}

function channelName({ channel }: Values, index: number): string {
  return typeof channel === 'string' && channel ? channel : `第 ${index + 1} 行`;
}

/** `a_conversions`, `a_revenue`, `a_roi` … of a plan as a whole. */
function resultsOf(plan: 'a' | 'b', { totals }: CutPlan): Values {
  return {
    [`${plan}_conversions`]: totals.conversions,
    [`${plan}_revenue`]: totals.revenue,
    [`${plan}_roi`]: totals.spend > 0 ? totals.revenue / totals.spend : null,
  };
}

/** `a_spend`, `a_kept_conversions` … of one channel in a plan. */
function keptOf(plan: 'a' | 'b', kept: ChannelResult | undefined): Values {
  return {
    [`${plan}_spend`]: kept?.spend ?? null,
    [`${plan}_conversions`]: kept?.conversions ?? null,
    [`${plan}_revenue`]: kept?.revenue ?? null,
  };
}

function leftOutNote(rows: Values[], read: (ChannelResult | null)[]): Note[] {
  const names = rows.flatMap((row, index) => (read[index] ? [] : [channelName(row, index)]));
  if (names.length === 0) return [];
  return [
    { tone: 'warn', text: `${names.join('、')}缺转化量、花费或收入，没有算进来；补齐再看。` },
  ];
}

function stoppedNote(channels: ChannelResult[], plan: CutPlan, cut: number): Note[] {
  const names = channels
    .filter(({ spend }, index) => spend >= NOTHING && (plan.kept[index]?.spend ?? 0) < NOTHING)
    .map(({ channel }) => channel);
  if (names.length === 0 || cut === 1) return [];
  return [
    {
      tone: 'warn',
      text: `方案 A 会把${names.join('、')}整个停掉。先查它是不是在承接别的渠道带来的需求：搜索和品牌词常常是这样，停了它，别处的转化也会少。拿不准就降档，不要归零。`,
    },
  ];
}

function spendOf(channels: ChannelResult[]): number {
  return channels.reduce((total, { spend }) => total + spend, 0);
}

function reasons(reason: string): Record<string, string> {
  const ids = ['budget', ...RESULTS.flatMap((result) => [`a_${result}`, `b_${result}`])];
  return Object.fromEntries(ids.map((id) => [id, reason]));
}
