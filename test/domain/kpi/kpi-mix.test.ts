import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../../../src/domain/field/value.ts';
import { quantitativeNeeded } from '../../../src/domain/kpi/kpi-checks.ts';
import { kpiMix } from '../../../src/domain/kpi/kpi-mix.ts';

const good: Values[] = [
  { kpi: '收入增长', kind: '定量', stage: '购买', stage_to: '复购', layer: '宏观', smart: 5 },
  { kpi: '转化率', kind: '定量', stage: '兴趣', stage_to: '购买', layer: '中观', smart: 5 },
  { kpi: '点击率', kind: '定量', stage: '认知', stage_to: null, layer: '微观', smart: 5 },
  { kpi: '客户满意度', kind: '定性', stage: '复购', stage_to: '推荐', layer: '中观', smart: 5 },
];

function statesOf(rows: Values[]): unknown[] {
  return (kpiMix({}, rows).tables?.['checks'] ?? []).map(({ state }) => state);
}

test('at least 70 % quantitative: all of 3, 3 of 4, 4 of 5 (source)', () => {
  expect([1, 2, 3, 4, 5, 6, 10].map(quantitativeNeeded)).toEqual([1, 2, 3, 3, 4, 5, 7]);
});

test('the number needed is the least that reaches 70 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (count) => {
      const needed = quantitativeNeeded(count);
      expect(needed * 10).toBeGreaterThanOrEqual(count * 7);
      expect((needed - 1) * 10).toBeLessThan(count * 7);
    }),
  );
});

test('four KPIs that pass everything', () => {
  expect(kpiMix({}, good)).toMatchObject({
    values: { kpis: 4, quantitative: 3, quantitative_needed: 3, stages: 6, layers: 3, passed: 5 },
    notes: [{ tone: 'good' }],
  });
  expect(statesOf(good)).toEqual(['合格', '合格', '合格', '合格', '合格']);
});

test.each([
  [2, '再加 1 个，优先补缺的阶段或层次'],
  [6, '去掉 1 个，其余的留在周报里看'],
])('%i KPIs are too few or too many', (count, action) => {
  const rows = Array.from({ length: count }, (_, index) => good[index % 3] ?? {});
  expect(kpiMix({}, rows).tables?.['checks']?.[0]).toEqual({
    item: '个数 3–5 个',
    state: '要改',
    found: `${count} 个`,
    action,
  });
});

test('three KPIs with one qualitative among them fall short of 70 %', () => {
  const [revenue = {}, , clicks = {}, satisfaction = {}] = good;
  const checks = kpiMix({}, [revenue, clicks, satisfaction]).tables?.['checks'] ?? [];
  expect(checks[1]).toEqual({
    item: '定量不少于 70%',
    state: '要改',
    found: '3 个里定量 2 个，至少要 3 个',
    action: '再把 1 个定性的换成能计数的',
  });
  expect(checks[2]).toMatchObject({ state: '要改', found: '缺兴趣、决策' });
});

test('a missing layer and a weak SMART are named', () => {
  const rows = good.map((row) => ({ ...row, layer: '中观' }));
  const checks = kpiMix({}, [...rows.slice(0, 3), { ...rows[3], smart: 3 }]).tables?.['checks'];
  expect(checks?.[3]).toMatchObject({ state: '要改', found: '缺宏观、微观' });
  expect(checks?.[4]).toMatchObject({ state: '要改', found: '1 个不足五项或没填' });
  expect(checks?.[4]?.['action']).toContain('“客户满意度”');
});

test('stages typed from back to front are the same stages; a blank kind or stage counts as none', () => {
  const turned = good.map((row) => ({
    ...row,
    stage: row['stage_to'] ?? row['stage'] ?? null,
    stage_to: row['stage'] ?? null,
  }));
  expect(kpiMix({}, turned).values?.['stages']).toBe(6);
  const bare = kpiMix({}, [
    { kpi: '点击率', kind: null, stage: null, stage_to: null, layer: null, smart: null },
  ]);
  expect(bare.values).toMatchObject({ kpis: 1, quantitative: 0, stages: 0, layers: 0, passed: 0 });
});

test('without a KPI it asks for one', () => {
  expect(kpiMix({}, [{ kpi: ' ' }]).missing?.['passed']).toBe('先填至少一个 KPI');
});
