import { describe, expect, test } from 'vitest';
import { CURVE_SAMPLES } from '../../../src/domain/response/curve-sample.ts';
import { CURVES_SHEET } from '../../../src/domain/response/curve-sheet.ts';
import { responseOf } from '../../../src/domain/response/curve.ts';
import { filledSplit } from '../../../src/domain/response/filled-split.ts';
import { compareSplit } from '../../../src/domain/response/compare-split.ts';
import { fitChannels, withFits } from '../../../src/domain/response/fit-channels.ts';
import { fitText } from '../../../src/domain/response/fit-texts.ts';
import { matchWeeks } from '../../../src/domain/response/match-weeks.ts';
import { optimiseBudget } from '../../../src/domain/response/optimise-budget.ts';
import { readCurves } from '../../../src/domain/response/read-curves.ts';
import { readProblem } from '../../../src/domain/response/split-problem.ts';
import type { SpendResponse } from '../../../src/domain/response/spend-response.ts';
import { readWeeks, WEEKS_SHEET } from '../../../src/domain/response/weeks-sheet.ts';
import { calculatorCsv } from '../../../src/domain/formula/calculator-csv.ts';
import { calculatorPlan } from '../../../src/domain/formula/calculator-plan.ts';
import { readDraft, type Draft } from '../../../src/domain/sheet/draft.ts';

type Row = Record<string, string>;
const HILL: Row = {
  curve_channel: '甲',
  today: '100',
  curve: 'Hill',
  scale: '9',
  shape: '2',
  half: '50',
};
const read = (...rows: Row[]) => readDraft(CURVES_SHEET, { params: {}, rows });
const messages = (...rows: Row[]) =>
  readCurves(read(...rows)).issues.map(({ column, message }) => [column, message]);

describe('the table of curves', () => {
  test('becomes channels with their bounds; blank rows are skipped', () => {
    const { channels, issues } = readCurves(
      read({ curve_channel: ' ' }, { ...HILL, least: '1 万', most: '2万' }),
    );
    expect(issues).toEqual([]);
    expect(channels).toEqual([
      {
        name: '甲',
        today: 100,
        planned: { curve: 'hill', params: { b: 9, s: 2, k: 50 }, min: 10_000, max: 20_000 },
      },
    ]);
  });

  test('what is missing or crossed has a sentence at its cell', () => {
    expect(messages({ ...HILL, half: '', today: '' })).toEqual([
      ['today', '“现在花费”还没填，没花过就填 0。'],
      ['half', 'Hill 曲线要填“半饱和 k”：花到多少，收入到上限的一半。'],
    ]);
    expect(messages({ ...HILL, curve: '' })).toEqual([['curve', '“曲线”还没填。']]);
    expect(messages({ ...HILL, least: '30', most: '20' })).toEqual([
      ['most', '“最多给” 20 元低于“最少给” 30 元。'],
    ]);
    expect(messages(HILL, HILL)).toEqual([
      ['curve_channel', '上面已经有“甲”，换个名字或合成一行。'],
    ]);
  });

  test.each([
    ['shape', '0', '“形状 a 或 s”不能小于 0.01，现在是 0。'],
    ['scale', '-1', '“规模 b”不能小于 0，现在是 -1。'],
    ['half', '0', '“半饱和 k”不能小于 0.01，现在是 0.00。'],
    ['most', '一万', '“最多给”写的是“一万”，不是数字。请写成 12,000 或 1.2 万。'],
  ])('a wrong %s is said and nothing is split', (column, text, message) => {
    const draft = read({ ...HILL, [column]: text });
    expect(draft.errors.map((error) => error.message)).toEqual([message]);
    expect(readProblem(draft, '')).toMatchObject({
      problem: null,
      error: '先改好表里标红的格子，再看怎么分。',
    });
  });

  test('the largest numbers that can be typed give numbers', () => {
    const largest = { ...HILL, curve: '幂函数', today: '1e10', scale: '1e15', shape: '20' };
    const draft = read(
      { ...HILL, today: '10000000000' },
      { ...largest, curve_channel: '乙', today: '10000000000', scale: '1000000000000000' },
    );
    const { problem } = readProblem(draft, '');
    if (!problem) throw new Error('no problem');
    const result = optimiseBudget(
      problem.channels.map(({ planned }) => planned),
      problem.budget,
    );
    if ('error' in result) throw new Error(result.error);
    const report = compareSplit(problem, result.plan);
    expect(Number.isFinite(report.best?.revenue)).toBe(true);
    expect(report.lines.map(({ best }) => best?.spend)).toEqual([0, 20_000_000_000]);
  });
});

const SPENDS = [1000, 2000, 3000, 5000, 8000, 12_000, 16_000, 20_000];
const onCurve = (value: (spend: number) => number): SpendResponse[] =>
  SPENDS.map((spend) => ({ spend, response: value(spend) }));
const POWER_WEEKS = onCurve(responseOf({ curve: 'power', params: { b: 50, a: 0.6 } }).value);
const HILL_WEEKS = onCurve(
  responseOf({ curve: 'hill', params: { b: 40_000, s: 3, k: 7000 } }).value,
);

describe('fitting weeks', () => {
  test('takes Hill only where it explains clearly more, and says so', () => {
    const fits = fitChannels(
      new Map([
        ['甲', POWER_WEEKS],
        ['乙', HILL_WEEKS],
        ['丙', POWER_WEEKS.slice(0, 2)],
      ]),
    );
    expect(fits.map((each) => ('fit' in each ? each.fit.curve.curve : each.error))).toEqual([
      'power',
      'hill',
      '至少要 3 个不同的花费，才能拟合这种曲线。',
    ]);
    expect(fitText(fits[0] as (typeof fits)[0])).toMatch(
      /^甲用幂函数：R² 1\.000，Hill \d\.\d{3}，没有好出 0\.01/,
    );
    expect(fitText(fits[1] as (typeof fits)[0])).toMatch(
      /^乙用 Hill：R² 1\.000，比幂函数的 0\.\d{3} 好。$/,
    );
    expect(fitText(fits[2] as (typeof fits)[0])).toMatch(/^丙没有拟合：/);
  });

  test('fills known rows, keeps their bounds, adds new channels, and leaves out what does not fit', () => {
    const draft: Draft = {
      params: {},
      rows: [
        {
          curve_channel: '乙',
          today: '1',
          curve: '幂函数',
          scale: '1',
          shape: '1',
          half: '',
          least: '500',
          most: '',
        },
        { curve_channel: '', today: '' },
      ],
    };
    const fits = fitChannels(
      new Map([
        ['乙', HILL_WEEKS],
        ['甲', POWER_WEEKS],
        ['丙', []],
      ]),
    );
    const { rows } = withFits(draft, fits);
    expect(rows.map((row) => row['curve_channel'])).toEqual(['乙', '甲']);
    expect(rows[0]).toMatchObject({ today: '14000', curve: 'Hill', least: '500' });
    expect(Number(rows[0]?.['half']) / 7000).toBeCloseTo(1, 3);
    expect(rows[1]).toMatchObject({ curve: '幂函数', half: '' });
    expect(Number(rows[1]?.['shape'])).toBeCloseTo(0.6, 4);
    expect(readCurves(readDraft(CURVES_SHEET, { params: {}, rows })).issues).toEqual([]);
  });
});

test('a curve that misses the weeks is told apart from one that fits', () => {
  const { channels } = readCurves(
    read({ ...HILL, scale: '40000', shape: '3', half: '7000' }, { ...HILL, curve_channel: '乙' }),
  );
  const [good, bad] = matchWeeks(
    channels,
    new Map([
      ['甲', HILL_WEEKS],
      ['乙', HILL_WEEKS],
    ]),
  );
  expect(good).toMatchObject({ weeks: 8, least: 1000, most: 20_000, warnings: [] });
  expect(good?.rSquared).toBeCloseTo(1, 9);
  expect(bad?.rSquared).toBeLessThan(0);
  expect(bad?.warnings[0]).toContain('对不上');
});

test('weekly rows are read by channel; one that lacks something is left out and said', () => {
  const rows = [
    { week_channel: '甲', week: '1', week_spend: '1万', week_revenue: '3万' },
    { week_channel: '甲', week: '2', week_spend: '', week_revenue: '3万' },
    { week_channel: '乙', week: '', week_spend: '5', week_revenue: '-1' },
  ];
  const draft = readDraft(WEEKS_SHEET, { params: {}, rows });
  const { weeks, issues } = readWeeks(draft);
  expect([...weeks]).toEqual([['甲', [{ spend: 10_000, response: 30_000 }]]]);
  expect(issues).toEqual([
    { row: 1, column: 'week_spend', message: '“花费”还没填，这一行没有算进去。没有就填 0。' },
  ]);
  expect(draft.errors.map(({ row }) => row)).toEqual([2]);
});

test('files hold both tables, the split, and no Infinity', () => {
  const draft = readDraft(CURVES_SHEET, CURVE_SAMPLES.curves);
  const { problem } = readProblem(draft, '');
  if (!problem) throw new Error('no problem');
  const [first, ...rest] = problem.channels;
  if (!first) throw new Error('no channel');
  const changed = { ...problem, channels: [{ ...first, today: 0 }, ...rest] };
  const result = optimiseBudget(
    changed.channels.map(({ planned }) => planned),
    changed.budget,
  );
  if ('error' in result) throw new Error(result.error);
  const filled = filledSplit({
    about: {
      slug: 'response-curve',
      title: '饱和与预算优化',
      description: '',
      notWhen: [],
      references: [],
    },
    report: compareSplit(changed, result.plan),
    verdict: '结论',
    notes: [],
    caveats: ['只是相关'],
    curves: draft.rows,
    weeks: readDraft(WEEKS_SHEET, CURVE_SAMPLES.weeks).rows,
  });
  const csv = calculatorCsv(filled);
  expect(csv).toContain('搜索引擎,0,0,极大,');
  expect(csv).toContain('第 8 周');
  expect(csv).toContain('只是相关');
  expect(csv).not.toMatch(/Infinity|NaN/);
  const plan = calculatorPlan(filled, '2026-11-25');
  const formulas = plan.sheets[0]?.rows
    .flat()
    .flatMap(({ formula, result }) => (formula ? [[formula, result]] : []));
  expect(formulas).toHaveLength(2);
  expect(JSON.stringify(plan)).not.toMatch(/Infinity|NaN/);
});
