import { expect, test } from 'vitest';
import { matchesTerm } from '../../../src/domain/glossary/match-term.ts';
import { sortTerms } from '../../../src/domain/glossary/sort-terms.ts';

test('sorts Chinese names by sound and leaves the list as it is', () => {
  const names = ['转化率', 'UTM', '获客成本', '点击率', 'CPM', 'A/B 测试'];
  const terms = Object.freeze(names.map((name) => ({ name })));
  expect(sortTerms(terms).map(({ name }) => name)).toEqual([
    '点击率',
    '获客成本',
    '转化率',
    'A/B 测试',
    'CPM',
    'UTM',
  ]);
});

test.each([
  ['cac', true],
  ['ＣＡＣ', true],
  ['获客 花费', true],
  ['获客 收入', false],
  ['净roi', true],
  ['', true],
])('%j', (typed, found) => {
  expect(matchesTerm('获客成本 CAC 花费 ÷ 转化量，别和净 ROI 混', typed)).toBe(found);
});
