import type { CaseRecord } from '../../../src/domain/case/case-record.ts';

/** A case as the tools get it; 示例数据. */
export function exampleRecord(changes: Partial<CaseRecord> = {}): CaseRecord {
  return {
    slug: 'demo-first',
    title: '先体验再下单',
    outcome: 'success',
    outcomeText: '成功',
    grade: 'D',
    gradeText: 'D（所载，未核实）',
    gradeReason: '来源资料所载，未核实。',
    industry: '家居',
    year: '未写明',
    channels: ['线下门店'],
    methods: ['数字演示'],
    logic: '因为用户怕买错，所以先体验，再下单。',
    actions: ['做一个能操作的演示', '到店送券'],
    conditions: ['用户看得懂演示。', '门店有货'],
    spend: '未写明',
    anonymised: true,
    figures: [
      { metric: '线索转化率', text: '+22%', basis: '来源未注明', window: '未写明', readings: [] },
    ],
    counter: { slug: 'tool-dropped', title: '失败：工具没人用' },
    loads: [],
    swaps: [{ from: '到店送券', to: '送样件', industry: 'factory' }],
    facets: {
      outcome: ['success'],
      grade: ['D'],
      industry: ['home'],
      channel: ['offline-store'],
      method: ['digital-demo'],
      stage: ['决策'],
    },
    ...changes,
  };
}
