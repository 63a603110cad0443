import { expect, test } from 'vitest';
import { kolMatch } from '../../../src/domain/score/kol-match.ts';

const WEIGHTS = {
  weight_audience: 1,
  weight_reach: 1,
  weight_style: 1,
  weight_engagement: 1,
  weight_history: 1,
};
const kol = (name: string, scores: (number | null)[], shared_values: string | null = '是') => ({
  name,
  audience: scores[0] ?? null,
  reach: scores[1] ?? null,
  style: scores[2] ?? null,
  engagement: scores[3] ?? null,
  history: scores[4] ?? null,
  shared_values,
});

test('five equal weights give the plain mean; 4 and 3 points are the borders of the advice', () => {
  const result = kolMatch(WEIGHTS, [
    kol('甲', [4, 4, 4, 4, 4]),
    kol('乙', [5, 3, 3, 4, 3]),
    kol('丙', [3, 3, 3, 3, 3]),
    kol('丁', [2, 3, 3, 3, 3]),
  ]);
  expect(result.rows).toEqual([
    { total: 4, advice: '优先谈' },
    { total: 3.6, advice: '先做一次小合作' },
    { total: 3, advice: '先做一次小合作' },
    { total: 2.8, advice: '暂不合作' },
  ]);
  expect(result.values).toEqual({ best: '甲', best_total: 4, candidates: 4 });
});

test('other values rule out even full marks', () => {
  const result = kolMatch(WEIGHTS, [kol('甲', [5, 5, 5, 5, 5], '否'), kol('乙', [1, 1, 1, 1, 1])]);
  expect(result.values).toEqual({ best: '乙', best_total: 1, candidates: 1 });
  expect(result.rows?.[0]).toEqual({ total: 5, advice: '排除：价值观不一致' });
});

test('unchecked values do not rule out, but are to be checked first', () => {
  const result = kolMatch(WEIGHTS, [
    kol('甲', [5, 5, 5, 5, 5], '未查'),
    kol('乙', [4, 4, 4, 4, 4], null),
  ]);
  expect(result.values?.['best']).toBe('甲');
  expect(result.notes?.[0]?.text).toContain('甲、乙的价值观还没查');
});

test('a weight of 0 takes a factor out; all of them at 0 leave no total', () => {
  const rows = [kol('甲', [5, 1, 1, 1, 1])];
  const only = { weight_audience: 2, weight_reach: 0 };
  expect(kolMatch(only, rows).values?.['best_total']).toBe(5);
  expect(kolMatch({}, rows).rows).toEqual([{ total: null, advice: '权重全是 0，无法加权' }]);
});

test('a gap is said, and an empty table too', () => {
  expect(kolMatch(WEIGHTS, [kol('', [5, null, 5, 5, 5])]).tables?.['ranking']).toEqual([
    { kol: '第 1 位', points: null, verdict: '还有 1 项没打分' },
  ]);
  expect(kolMatch(WEIGHTS, []).missing).toEqual({
    best: '先填一位候选人',
    best_total: '先填一位候选人',
  });
});
