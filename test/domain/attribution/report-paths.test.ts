import { describe, expect, test } from 'vitest';
import { filledAttribution } from '../../../src/domain/attribution/filled-attribution.ts';
import { rankChannels } from '../../../src/domain/attribution/measure.ts';
import { readOptions } from '../../../src/domain/attribution/option-fields.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/attribution/options.ts';
import { readPaths } from '../../../src/domain/attribution/read-paths.ts';
import { removalRows } from '../../../src/domain/attribution/removal-table.ts';
import { reportPaths } from '../../../src/domain/attribution/report-paths.ts';
import { SAMPLE } from '../../../src/domain/attribution/sample.ts';
import { calculatorCsv } from '../../../src/domain/formula/calculator-csv.ts';
import { calculatorPlan } from '../../../src/domain/formula/calculator-plan.ts';

function reportOf(text: string) {
  const report = reportPaths(readPaths(text), DEFAULT_OPTIONS);
  if (!report) throw new Error('Nothing stops this run.');
  return report;
}

describe('a report', () => {
  test('counts what came by each channel, twice on one path as once', () => {
    const { attribution, passing } = reportOf('A>B>A,10\nB,5\nA,0');
    expect(attribution.channels).toEqual(['A', 'B']);
    expect(passing).toEqual([10, 15]);
  });

  test('lists the first 20 faults and counts all', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `A>B,${index % 2 === 0 ? 'x' : '1'}`);
    const { faults, faultCount, paths } = reportOf(
      ['路径,转化', ...rows, ...rows, ...rows].join('\n'),
    );
    expect([faults.length, faultCount, paths]).toEqual([20, 45, 45]);
  });

  test('offers the 50 paths with the most conversions, none without', () => {
    const rows = Array.from({ length: 80 }, (_, index) => `A${index}>B,${index}`);
    const { shown } = reportOf(rows.join('\n'));
    expect(shown.map(({ conversions }) => conversions)).toEqual(
      Array.from({ length: 50 }, (_, index) => 79 - index),
    );
  });

  test('stops when told to', () => {
    expect(reportPaths(readPaths(SAMPLE), DEFAULT_OPTIONS, () => false)).toBeNull();
  });

  test('ranks channels by linear credit, equals in their order', () => {
    expect(rankChannels(reportOf('A,1\nB,3\nC,3').attribution)).toEqual([1, 2, 0]);
  });
});

describe('removal effects', () => {
  test('of the example on the page: 50 % and 100 %, 16.67 and 33.33 of 50 conversions', () => {
    const rows = removalRows(reportOf('路径,转化,未转化\n小红书>天猫,30,70\n天猫,20,80'));
    expect(rows.map(({ channel }) => channel)).toEqual(['天猫', '小红书']);
    const [tmall, red] = rows;
    expect(red?.['without']).toBeCloseTo(0.125, 12);
    expect(red?.['effect']).toBeCloseTo(0.5, 12);
    expect(red?.['credit']).toBeCloseTo(50 / 3, 10);
    expect(tmall).toMatchObject({ without: 0, effect: 1, passing: 50 });
    expect(tmall?.['credit']).toBeCloseTo(100 / 3, 10);
  });

  test('are left out where nobody converted', () => {
    expect(removalRows(reportOf('A>B,0'))).toEqual([]);
  });
});

describe('options', () => {
  const texts = {
    half_life: '7',
    first_weight: '40',
    last_weight: '40%',
    direct_channel: '直接访问',
  };

  test('are read from what people type', () => {
    expect(readOptions(texts)).toMatchObject({ options: DEFAULT_OPTIONS, errors: {} });
  });

  test.each([
    [{ half_life: '0' }, { half_life: '半衰期要大于 0 天，一般填 7。' }],
    [{ half_life: '一周' }, { half_life: '“半衰期”写的是“一周”，不是数字。请写成 12.5。' }],
    [
      { last_weight: '70%' },
      { last_weight: '首、末触点的权重都不能小于 0，加起来不能超过 100%，一般各填 40%。' },
    ],
    [{ direct_channel: ' ' }, { direct_channel: '“直接访问叫什么”还没有填。' }],
  ])('that cannot be used have their sentence: %j', (typed, errors) => {
    expect(readOptions({ ...texts, ...typed }).errors).toEqual(errors);
  });
});

describe('exports', () => {
  const about = {
    slug: 'attribution',
    title: '归因',
    description: '',
    notWhen: [],
    references: [],
  };
  const { values } = readOptions({
    half_life: '7',
    first_weight: '40',
    last_weight: '40',
    direct_channel: '直接访问',
  });

  test('hold every model, every channel and the removal effects', () => {
    const csv = calculatorCsv(filledAttribution(about, reportOf(SAMPLE), values, 'conversions'));
    expect(csv).toContain(
      '转化怎么分（次）\r\n渠道,首次点击,末次点击,最近非直接点击,线性,时间衰减,位置,马尔可夫移除效应,夏普利值\r\n',
    );
    expect(csv).toContain('小红书,196,12,30,90,62.9');
    expect(csv).toContain('价值怎么分');
    expect(csv).toContain('去掉它的转化率');
    expect(csv).toContain('半衰期（天）,7');
    expect(csv).toContain('只看末次点击');
  });

  test('say what is missing instead of leaving it blank without a word', () => {
    const filled = filledAttribution(about, reportOf('A>B,200\nB,10'), values, 'value');
    const csv = calculatorCsv(filled);
    expect(csv).toContain('时间衰减：有 200 次转化的路径没写天数');
    expect(csv).toContain('没有写价值');
    expect(csv).not.toMatch(/NaN|undefined|Infinity/);
    const [sheet] = calculatorPlan(filled, '2026-11-22').sheets;
    expect(sheet?.rows.flat().map(({ value }) => value)).toContain('移除效应');
  });
});
