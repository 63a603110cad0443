import { expect, test } from 'vitest';
import { valueTiersCalculator } from '../../../src/domain/value/value-tiers-calculator.ts';

const group = (
  name: string,
  customers: number | null,
  ltv: number | null,
  repurchase: number | null,
  signal = '无',
) => ({ group: name, customers, ltv, repurchase, signal });

const FOUR = [
  group('老会员', 800, 246, 0.6),
  group('大单客', 500, 228, 0.12),
  group('社群常客', 1500, 108, 0.45),
  group('路过客', 4200, 52, 0.08),
];
const tiersOf = (rows: ReturnType<typeof group>[]) =>
  valueTiersCalculator({}, rows).tables?.['tiers']?.map(({ tier_name, members }) => [
    tier_name,
    members,
  ]);

test('a group that has not bought yet is of high potential and moves no border', () => {
  const without = valueTiersCalculator({}, FOUR);
  const signalled = [...FOUR, group('孕妈', 600, null, null, '有')];
  const { values, rows, tables } = valueTiersCalculator({}, signalled);
  // Medians of the four: (228 + 108)/2 and (0.45 + 0.12)/2.
  const borders = { ltv_border: 168, repurchase_border: expect.closeTo(0.285, 12) as number };
  expect(values).toMatchObject(borders);
  expect(without.values).toMatchObject(borders);
  expect(rows?.map(({ tier }) => tier)).toEqual(['核心', '高值低频', '高潜', '普通', '高潜']);
  const potential = tables?.['tiers']?.find(({ tier_name }) => tier_name === '高潜');
  expect(potential?.['members']).toBe('社群常客、孕妈');
  const advice = tables?.['advice']?.find(({ tier_name }) => tier_name === '高潜');
  expect(advice?.['hint']).toMatch(/推组合装.+给试用装/);
  expect(potential?.['customer_share']).toBeCloseTo(2100 / 7600, 12);
});

test('all five tiers: the fifth stands between those of high and of low value', () => {
  const rows = FOUR.map((row) => (row.group === '社群常客' ? { ...row, repurchase: 0.3 } : row));
  expect(tiersOf([...rows, group('孕妈', 600, null, null, '有')])).toEqual([
    ['核心', '老会员'],
    ['高值低频', '大单客'],
    ['高潜', '孕妈'],
    ['常客小单', '社群常客'],
    ['普通', '路过客'],
  ]);
});

test('shares need all numbers of customers; a row without LTV or rate is left out and told so', () => {
  const { values, missing, tables } = valueTiersCalculator({}, [
    ...FOUR,
    group('新群', null, 10, 0.1),
  ]);
  expect(values?.['core_share']).toBeNull();
  expect(missing?.['core_share']).toContain('人数');
  expect(tables?.['tiers']?.every(({ customer_share }) => customer_share === null)).toBe(true);
  const open = valueTiersCalculator({}, [...FOUR, group('没填', 10, null, 0.5)]);
  expect(open.rows?.at(-1)).toEqual({ tier: '缺 LTV 或复购率' });
  expect(tiersOf([...FOUR, group('没填', 10, null, 0.5)])).toEqual(tiersOf(FOUR));
});

test('more than five groups are to be merged, fewer than three tiers to be split', () => {
  const seven = [...FOUR, ...FOUR.slice(0, 3)];
  expect(valueTiersCalculator({}, seven).notes?.[0]?.text).toContain('填了 7 个群，多于 3–5 个');
  expect(valueTiersCalculator({}, FOUR).notes).toEqual([]);
  expect(valueTiersCalculator({}, FOUR.slice(0, 1)).notes?.[0]?.text).toContain('请至少填 3 个群');
  const alike = FOUR.map((row) => ({ ...row, ltv: 100, repurchase: 0.2 }));
  expect(valueTiersCalculator({}, alike).notes?.[0]?.text).toContain('各群太接近');
});

test('nothing to sort gives sentences', () => {
  const { values, missing } = valueTiersCalculator({}, []);
  expect(values).toEqual({
    tier_count: 0,
    ltv_border: null,
    repurchase_border: null,
    core_share: null,
  });
  expect(missing?.['ltv_border']).toContain('先填至少一个群');
});
