import { expect, test } from 'vitest';
import {
  carryCase,
  carryText,
  carryVerdict,
  pilotBudget,
  pilotDraft,
} from '../../../src/domain/industry/carry-over.ts';
import { isCarryState, NOTHING_CARRIED } from '../../../src/domain/industry/carry-state.ts';
import { swappedText, type WordPair } from '../../../src/domain/industry/swap-words.ts';
import { exampleRecord } from '../case/example-record.ts';

const pairs: WordPair[] = [
  { from: '到店送券', to: '送样件', origin: 'case' },
  { from: '用户', to: '采购方', origin: 'derived' },
  { from: '门店', to: '仓库', origin: 'added' },
];
const record = exampleRecord();
const carried = carryCase(record, pairs);
const state = {
  ...NOTHING_CARRIED,
  from: record.slug,
  industry: 'factory',
  holds: ['成立', '还不知道'] as const,
  place: '甲市',
  budget: '50 万',
};

test('logic, actions and conditions are put into the words of the industry', () => {
  expect(swappedText(carried.logic)).toBe('因为采购方怕买错，所以先体验，再下单。');
  expect(carried.actions.map(swappedText)).toEqual(['做一个能操作的演示', '送样件']);
  expect(carried.conditions.map(swappedText)).toEqual(['采购方看得懂演示。', '仓库有货']);
});

test('what a named company did is a fact and stays in its own words', () => {
  const named = carryCase(exampleRecord({ anonymised: false }), pairs);
  expect(named.actions.map(swappedText)).toEqual(record.actions);
  expect(swappedText(named.logic)).toContain('采购方');
});

test('one condition that fails stops it; one that nobody looked into holds it up', () => {
  expect(carryVerdict(3, ['成立', '不成立', ''])).toEqual({
    tone: 'bad',
    text: '有 1 条不成立：不要直接搬。先看补上它要多少钱、多少天；补不上，换一个案例。',
  });
  expect(carryVerdict(3, ['成立'])).toEqual({
    tone: 'warn',
    text: '还有 2 条没核实：先去问清，再决定试不试。',
  });
  expect(carryVerdict(2, ['成立', '成立', '不成立']).tone).toBe('good');
});

test.each([
  ['50 万', 50000],
  ['１２３，４５６．７０', 12345.67],
  ['0', null],
  ['-5', null],
  ['1e20', null],
  ['不多', null],
  ['', null],
])('a tenth of %s is %s', (typed, expected) => {
  expect(pilotBudget(typed)).toBe(expected);
});

test('the pilot plan gets what is known, and blanks where only the reader knows', () => {
  expect(pilotDraft(record, carried, { ...state, holds: [...state.holds] })).toEqual({
    params: {
      name: '试“先体验再下单”的做法',
      logic: '因为采购方怕买错，所以先体验，再下单。',
      total_budget: '500000',
      pilot_budget: '50000',
    },
    tables: {
      city: [{ city_name: '甲市', role: '试点' }],
      conditions: [
        { condition: '采购方看得懂演示。', met: '是', proof: '' },
        { condition: '仓库有货', met: '', proof: '' },
      ],
    },
  });
});

test('the whole sheet as text', () => {
  const industry = { name: '工业制造业', pilot: ['记四周基线'] };
  const text = carryText(record, carried, { ...state, holds: [...state.holds] }, industry, '/x/');
  expect(text.split('\n')).toEqual([
    '【迁移】先体验再下单 → 工业制造业',
    '成功｜证据 D（所载，未核实）',
    '',
    '底层逻辑：因为采购方怕买错，所以先体验，再下单。',
    '',
    '必须成立的条件',
    '成立｜采购方看得懂演示。',
    '还不知道｜仓库有货',
    '还有 1 条没核实：先去问清，再决定试不试。',
    '',
    '原案例的做法（换过词，供参考，不照抄）',
    '1. 做一个能操作的演示',
    '2. 送样件',
    '',
    '试点清单',
    '☐ 只在甲市试',
    '☐ 花费不超过预算的 10%，即 50,000.00 元',
    '☐ 记四周基线',
    '',
    '打开：/x/',
  ]);
});

test('what a link brings is a sheet only with its own shape', () => {
  expect(isCarryState({ ...NOTHING_CARRIED, holds: ['成立', ''] })).toBe(true);
  expect(isCarryState({ ...NOTHING_CARRIED, holds: ['也许'] })).toBe(false);
  expect(isCarryState({ ...NOTHING_CARRIED, own: [{ industry: 'a', from: 'b' }] })).toBe(false);
  expect(isCarryState({ ...NOTHING_CARRIED, place: '长'.repeat(201) })).toBe(false);
  expect(isCarryState([])).toBe(false);
});
