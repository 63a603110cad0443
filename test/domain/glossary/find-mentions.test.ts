import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionFinder } from '../../../src/domain/glossary/find-mentions.ts';

const terms = [
  { id: 'roi', name: '投入产出比', abbreviation: 'ROI' },
  { id: 'net-roi', name: '净 ROI' },
  { id: 'cvr', name: '转化率', abbreviation: 'CVR' },
  { id: 'lead-cvr', name: '线索转化率' },
  { id: 'ab-test', name: 'A/B 测试', also: ['AB 测试'] },
  { id: 'cac', name: '获客成本', abbreviation: 'CAC', also: ['客户获取成本'] },
];
const find = mentionFinder(terms);
const named = (text: string) =>
  find(text).flatMap(({ id, text: run }) => (id ? [`${id}:${run}`] : []));

test.each([
  ['先看获客成本（CAC）。', ['cac:获客成本', 'cac:CAC']],
  ['线索转化率不是转化率', ['lead-cvr:线索转化率', 'cvr:转化率']],
  ['净 ROI 与净ROI，不是 ROI', ['net-roi:净 ROI', 'net-roi:净ROI', 'roi:ROI']],
  ['heROIc ROI2 ROMI CVRs', []],
  ['ROI为1:4.8', ['roi:ROI']],
  ['做 A/B 测试或AB测试', ['ab-test:A/B 测试', 'ab-test:AB测试']],
  ['没有术语', []],
  ['', []],
])('%s', (text, mentions) => {
  expect(named(text)).toEqual(mentions);
});

test('the runs together are the text', () => {
  const piece = fc.constantFrom('ROI', '净', ' ', '转化率', '线索', 'A/B', '测试', '，', 'x', '1');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(
        find(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('without terms nothing is found', () => {
  expect(mentionFinder([])('获客成本')).toEqual([{ text: '获客成本' }]);
});

test('of two terms with one name the first has it', () => {
  const both = mentionFinder([
    { id: 'first', name: '归因' },
    { id: 'second', name: '渠道归因', also: ['归因'] },
  ]);
  expect(both('归因')).toEqual([{ text: '归因', id: 'first' }]);
});
