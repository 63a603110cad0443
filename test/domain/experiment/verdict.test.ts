import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arm } from '../../../src/domain/experiment/arm.ts';
import { verdict, type VerdictQuestion } from '../../../src/domain/experiment/verdict.ts';

const arm = (conversions: number, visitors: number): Arm => ({ conversions, visitors });

const ask = (a: Arm, b: Arm, more: Partial<VerdictQuestion> = {}) =>
  verdict({
    a,
    b,
    confidence: 0.95,
    plannedVisitors: [a.visitors, b.visitors],
    plannedSplit: [a.visitors || 1, b.visitors || 1],
    ...more,
  });

const textsOf = (kind: string, { lines }: ReturnType<typeof verdict>) =>
  lines.filter((line) => line.kind === kind).map(({ text }) => text);

test('search against social of the source documents: no difference shown, and not a random split', () => {
  const found = ask(arm(200, 5000), arm(300, 8000), { plannedVisitors: null, plannedSplit: null });
  expect(found).toEqual({
    outcome: 'not_significant',
    lines: [
      {
        kind: 'result',
        text: 'B 组 3.75%，A 组 4.00%：B 比 A 低 0.25 个百分点（相对低 6.25%），95% 置信区间 −0.93～+0.43 个百分点。',
      },
      {
        kind: 'result',
        text: '差别不显著（z = −0.721，p = 0.471，不小于 0.05）。不显著不等于没有差别：真实差别可能是区间里的任何一个数。',
      },
      {
        kind: 'note',
        text: '两组不是随机分的：差别也可能来自人群或时间不同，不能说成是改动带来的。',
      },
      {
        kind: 'note',
        text: '没有填计划样本量：事先定好每组要多少人，到了数只看一次，p 值才作数。',
      },
    ],
  });
});

test('a significant rise: what the p means, and that it says nothing about the size', () => {
  const found = ask(arm(500, 10_000), arm(600, 10_000));
  expect(found.outcome).toBe('b_higher');
  expect(found.lines.map(({ text }) => text)).toEqual([
    'B 组 6.00%，A 组 5.00%：B 比 A 高 1.00 个百分点（相对高 20%），95% 置信区间 +0.37～+1.63 个百分点。',
    '差别显著（z = 3.1，p = 0.00192，小于 0.05）：假如两组其实一样，碰巧差这么多或更多的机会约 0.192%。',
    '显著只说明多半有差别，不说明差别够大：值不值得换，看区间里对 B 最不利的那个数。',
  ]);
});

test('the confidence decides: 98 % is not enough for 99 %', () => {
  const [a, b] = [arm(500, 10_000), arm(575, 10_000)];
  expect(ask(a, b).outcome).toBe('b_higher');
  expect(ask(a, b, { confidence: 0.99 }).outcome).toBe('not_significant');
  expect(textsOf('result', ask(a, b, { confidence: 0.99 }))[1]).toContain('不小于 0.01');
});

test('small counts: Fisher instead of z, and the two ways of looking at it may disagree', () => {
  const found = ask(arm(1, 34), arm(7, 34));
  expect(found.outcome).toBe('not_significant');
  expect(textsOf('result', found)[1]).toBe(
    '差别不显著（Fisher 精确检验，p = 0.0544，不小于 0.05）。不显著不等于没有差别：真实差别可能是区间里的任何一个数。',
  );
  expect(textsOf('note', found)).toEqual([
    '样本小：按两组合起来的转化率算，有一格只该有 4 人，不到 5 人，z 检验不可靠，改用 Fisher 精确检验。',
    '检验和区间的说法不一致，正好在边上：当作还没有结论。',
  ]);
});

test('five expected in the smallest cell is enough for z', () => {
  expect(textsOf('note', ask(arm(4, 100), arm(6, 100)))).toEqual([]);
  expect(textsOf('note', ask(arm(4, 100), arm(5, 100)))[0]).toContain('只该有 4.5 人');
});

test('below the planned visitors: a warning before the result, for the arms concerned', () => {
  const found = ask(arm(150, 3000), arm(200, 4000), { plannedVisitors: [3500, 4000] });
  expect(found.lines[0]).toEqual({
    kind: 'warning',
    text: 'A 组计划 3,500 人，才到 3,000 人：没到数就看结果（偷看），看几次、见显著就停，误报会远高于设定的水平。等够了再下结论。',
  });
  const both = ask(arm(150, 3000), arm(200, 4000), { plannedVisitors: [3500, 4500] });
  expect(textsOf('warning', both)[0]).toContain(
    'A 组计划 3,500 人，才到 3,000 人；B 组计划 4,500 人，才到 4,000 人：',
  );
});

test('a split that is not the planned one puts everything in doubt, from p < 0.001', () => {
  const found = ask(arm(10, 600), arm(20, 400), { plannedSplit: [1, 1] });
  expect(textsOf('warning', found)).toEqual([
    '计划按 1:1 分流，实际分到 600 人和 400 人，碰巧差这么多的机会不到 0.1%：多半是分流出了问题。先查分流，下面的结论暂时不能用。',
  ]);
  // 10,000 against 10,464: chi-square 10.52, p = 0.00118; 10,480: p = 0.0008.
  const mild = ask(arm(100, 10_000), arm(100, 10_464), { plannedSplit: [1, 1] });
  expect(textsOf('warning', mild)).toEqual([]);
  const strong = ask(arm(100, 10_000), arm(100, 10_480), { plannedSplit: [50, 50] });
  expect(textsOf('warning', strong)[0]).toContain('计划按 50:50 分流');
});

test('rates of 0.001 % are shown with the decimals they need', () => {
  expect(textsOf('result', ask(arm(10, 10_000_000), arm(100, 10_000_000)))[0]).toBe(
    'B 组 0.00100%，A 组 0.00010%：B 比 A 高 0.00090 个百分点（相对高 900%），95% 置信区间 +0.00069～+0.00111 个百分点。',
  );
});

test('hardly any difference among billions: no exponents', () => {
  const [difference, significance] = textsOf(
    'result',
    ask(arm(1_000_000_000, 3_000_000_000), arm(1_000_000_001, 3_000_000_004)),
  );
  expect(difference).toContain('B 比 A 低 0.0000 个百分点（相对低 0%）');
  expect(significance).toContain('z = −0.000009，p = 1，');
});

test('A without conversions has no relative change; equal rates no direction', () => {
  expect(textsOf('result', ask(arm(0, 100), arm(20, 100)))[0]).toContain(
    'B 比 A 高 20.00 个百分点，',
  );
  expect(textsOf('result', ask(arm(50, 1000), arm(50, 1000)))[0]).toContain('B 和 A 一样，');
});

test.each([
  [arm(0, 0), arm(0, 0), '两组都还没有访客，没有可比的。'],
  [arm(0, 0), arm(3, 9), 'A 组还没有访客，没有可比的。'],
  [arm(3, 9), arm(0, 0), 'B 组还没有访客，没有可比的。'],
  [arm(0, 20), arm(0, 10), '两组都没有人转化，检验算不出，谈不上谁高谁低；先查转化有没有记上。'],
  [
    arm(9, 9),
    arm(9, 9),
    '两组的访客全都转化了，检验算不出，谈不上谁高谁低；先查访客数和转化数有没有填对。',
  ],
])('nothing to judge: %o against %o', (a, b, reason) => {
  const found = ask(a, b);
  expect(found.outcome).toBe('no_answer');
  expect(textsOf('result', found)).toEqual([reason]);
});

test('no sentence ever shows NaN, Infinity, undefined or an empty text', () => {
  const anyArm = fc
    .tuple(fc.nat(1_000_000), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([visitors, share]) => arm(Math.round(visitors * share ** 4), visitors));
  fc.assert(
    fc.property(anyArm, anyArm, fc.constantFrom(0.8, 0.95, 0.999), (a, b, confidence) => {
      const { lines } = verdict({
        a,
        b,
        confidence,
        plannedVisitors: [500, 500],
        plannedSplit: [1, 1],
      });
      expect(lines.some(({ kind }) => kind === 'result')).toBe(true);
      for (const { text } of lines) {
        expect(text).toMatch(/。$/);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|e-/);
      }
    }),
  );
});
