import type { Field } from '../field/schema.ts';

export const DIMENSIONS = ['流量健康度', '用户粘性', '工具应用度', '转化效率'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Months between two reviews, and how they are called. */
export const CYCLES = { 1: '月度', 3: '季度', 6: '半年' } as const;

/** One of the eight indicators: what is measured each time, and what is held against the target. */
export interface HealthIndicator {
  id: string;
  /** What is rated, e.g. 获客成本降幅. */
  label: string;
  dimension: Dimension;
  /** A fraction: 0.25 = 25 %. */
  target: number;
  /**
   * `level`: the measured rate itself. `drop`: how far the measured money fell since the month before it that has
   * one. `rise`: how far it grew since the baseline month.
   */
  kind: 'level' | 'drop' | 'rise';
  cycle: keyof typeof CYCLES;
  /** Where the number is to be taken from. */
  source: string;
  /** What is typed in, e.g. 获客成本 in 元/人. */
  measure: Pick<Field, 'label' | 'type' | 'unit' | 'help'>;
}

const rate = (label: string, help: string): HealthIndicator['measure'] => ({
  label,
  type: 'percent',
  help,
});
const TRAFFIC = { dimension: '流量健康度', cycle: 3, source: '后台数据 + 财务报表' } as const;
const LOYALTY = { dimension: '用户粘性', cycle: 1, source: 'CRM + 会员数据' } as const;
const TOOLS = { dimension: '工具应用度', cycle: 6, source: '工具后台日志' } as const;
const CONVERSION = { dimension: '转化效率', cycle: 3, source: '销售系统 + 订单数据' } as const;

/**
 * The indicators with targets, cycles and sources of data as the source documents state them. The documents give no
 * base for 单客户价值提升: growth since the baseline month is a house rule.
 */
export const HEALTH_INDICATORS: readonly HealthIndicator[] = [
  {
    ...TRAFFIC,
    id: 'organic_share',
    label: '自然流量占比',
    target: 0.5,
    kind: 'level',
    measure: rate('自然流量占比', '没有花广告费的访问 ÷ 全部访问。'),
  },
  {
    ...TRAFFIC,
    id: 'cac',
    label: '获客成本降幅',
    target: 0.15,
    kind: 'drop',
    measure: { label: '获客成本', type: 'money', unit: '元/人', help: '花费 ÷ 新客户数。' },
  },
  {
    ...LOYALTY,
    id: 'repurchase',
    label: '复购率',
    target: 0.25,
    kind: 'level',
    measure: rate('复购率', '期内购买 2 次及以上的人 ÷ 期内购买的人。'),
  },
  {
    ...LOYALTY,
    id: 'retention',
    label: '活跃用户留存率',
    target: 0.6,
    kind: 'level',
    measure: rate('活跃用户留存率', '期末仍活跃的人 ÷ 期初活跃的人。'),
  },
  {
    ...TOOLS,
    id: 'tool_usage',
    label: '培训工具使用率',
    target: 0.8,
    kind: 'level',
    measure: rate('培训工具使用率', '真正用它做过事的人 ÷ 应该用的人。'),
  },
  {
    ...TOOLS,
    id: 'automation',
    label: '自动化任务覆盖率',
    target: 0.5,
    kind: 'level',
    measure: rate('自动化任务覆盖率', '自动完成的任务 ÷ 全部任务。'),
  },
  {
    ...CONVERSION,
    id: 'lead_cvr',
    label: '线索转化率',
    target: 0.08,
    kind: 'level',
    measure: rate('线索转化率', '成交的线索 ÷ 全部线索；不是广告的点击转化率。'),
  },
  {
    ...CONVERSION,
    id: 'customer_value',
    label: '单客户价值提升',
    target: 0.2,
    kind: 'rise',
    measure: { label: '单客户价值', type: 'money', unit: '元/人', help: '期内收入 ÷ 购买人数。' },
  },
];
