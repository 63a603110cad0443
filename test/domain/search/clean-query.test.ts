import { expect, test } from 'vitest';
import { cleanQuery } from '../../../src/domain/search/clean-query.ts';

test.each([
  ['怎么计算获客成本？', '获客成本'],
  ['怎么算获客成本', '获客成本'],
  ['如何分群', '分群'],
  ['如何平衡工具成本与效果', '平衡工具成本与效果'],
  ['什么是 CAC', 'CAC'],
  ['ROI 是什么意思？', 'ROI'],
  ['ROI是多少', 'ROI'],
  ['为什么转化率高 ROI 却低呢', '转化率高 ROI 却低'],
  ['请问 UTM 参数怎么写吗？', 'UTM 参数'],
  ['流量突增应该怎么办', '流量突增'],
  ['预算怎么分', '预算 分'],
  ['核销几天内完成', '核销几天内完成'],
  ['A/B 测试', 'A/B 测试'],
  ['ROI 1:4.8', 'ROI 1:4.8'],
  ['Ｕ Ｔ Ｍ', 'U T M'],
  ['“投入产出比”', '投入产出比'],
  ['获客成本的', '获客成本'],
  ['目的地', '目的地'],
  ['  私域   流量  ', '私域 流量'],
])('%s → %s', (text, cleaned) => {
  expect(cleanQuery(text)).toBe(cleaned);
});

test('question words alone stay, signs alone do not', () => {
  expect(cleanQuery('为什么？')).toBe('为什么');
  expect(cleanQuery('？！…')).toBe('');
  expect(cleanQuery('"')).toBe('');
});
