/** What the figures of the sources are about, in the order of the page. */
export const TOPICS = {
  budget: '活动预算',
  channels: '三个渠道的样例',
  roi: 'ROI、毛利与回本',
  shift: '预测试、削减与错配',
  statistics: 'A/B 测试与显著性',
  schedule: '活动日程',
  training: '培训议程',
  cycle: 'PDCA 与复盘周期',
  health: 'KPI 与健康度',
  customers: '复购、留存与客户价值',
  cases: '案例成效',
  attribution: '归因',
  content: '内容营销',
  concepts: '概念与篇章的数目',
} as const;

export type Topic = keyof typeof TOPICS;

/** What became of a figure when it was worked out again. */
export const VERDICTS = {
  agrees: { mark: '✓', name: '一致' },
  conditional: { mark: '△', name: '有条件' },
  conflicts: { mark: '✗', name: '冲突' },
  unknown: { mark: '○', name: '无从复算' },
} as const;

export type Verdict = keyof typeof VERDICTS;
