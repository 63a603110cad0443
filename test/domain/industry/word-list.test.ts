import { describe, expect, test } from 'vitest';
import { isSwapState, type SwapState } from '../../../src/domain/industry/swap-state.ts';
import { wordList } from '../../../src/domain/industry/word-list.ts';

const industries = [
  {
    id: 'manufacturing',
    name: '工业制造业',
    pairs: [
      { from: '用户兴趣', to: '采购需求', origin: 'source' as const },
      { from: '会员', to: '老客户', origin: 'added' as const },
    ],
  },
  { id: 'medical', name: '医疗健康', pairs: [] },
];
const cases = [
  {
    id: 'rewards',
    title: '会员案例',
    text: '会员积分',
    swaps: [
      { from: '会员', to: '经销商', industry: 'manufacturing' },
      { from: '会员', to: '患者', industry: 'medical' },
    ],
  },
  {
    id: 'other',
    title: '别的',
    text: '',
    swaps: [{ from: '券', to: '样件', industry: 'manufacturing' }],
  },
];
const start: SwapState = { industry: 'manufacturing', from: '', text: '', own: [], off: [] };
const words = (changes: Partial<SwapState>) =>
  wordList({ ...start, ...changes }, industries, cases).map(({ from, to }) => `${from}→${to}`);

describe('wordList', () => {
  test('any text: the words of the industry, then those of all cases', () => {
    expect(words({})).toEqual(['用户兴趣→采购需求', '会员→老客户', '券→样件']);
  });

  test('the text of a case: its words come before those of the industry, other cases keep out', () => {
    expect(words({ from: 'rewards' })).toEqual(['会员→经销商', '用户兴趣→采购需求']);
    expect(words({ from: 'rewards', industry: 'medical' })).toEqual(['会员→患者']);
  });

  test('own words come first and only in their industry', () => {
    const own = [
      { industry: 'manufacturing', from: '会员', to: '代理商' },
      { industry: 'medical', from: '券', to: '体检卡' },
    ];
    expect(words({ own, from: 'rewards' })[0]).toBe('会员→代理商');
    expect(words({ own })).not.toContain('券→体检卡');
  });

  test('an industry that is no longer there has no words of its own', () => {
    expect(words({ industry: 'gone' })).toEqual([]);
  });
});

test.each([
  [start, true],
  [{ ...start, own: [{ industry: 'a', from: 'b', to: 'c' }], off: ['b'] }, true],
  [null, false],
  [{ ...start, text: 1 }, false],
  [{ ...start, own: [{ from: 'b', to: 'c' }] }, false],
  [{ ...start, off: [1] }, false],
])('isSwapState %j', (data, wanted) => {
  expect(isSwapState(data)).toBe(wanted);
});
