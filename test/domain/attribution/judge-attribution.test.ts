import { describe, expect, test } from 'vitest';
import {
  judgeAttribution,
  type Judgement,
} from '../../../src/domain/attribution/judge-attribution.ts';
import type { Measure } from '../../../src/domain/attribution/measure.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/attribution/options.ts';
import { readPaths } from '../../../src/domain/attribution/read-paths.ts';
import { reportPaths } from '../../../src/domain/attribution/report-paths.ts';
import { SAMPLE } from '../../../src/domain/attribution/sample.ts';

function judge(text: string, measure: Measure = 'conversions'): Judgement {
  const report = reportPaths(readPaths(text), DEFAULT_OPTIONS);
  if (!report) throw new Error('Nothing stops this run.');
  return judgeAttribution(report, measure);
}

describe('the verdict', () => {
  test('names the channel that last click hides most, with its ratio', () => {
    // Last click 12; first 196, linear 90, decay 62.92, position 97.4, Markov 100.65, Shapley 81.33: the middle is 93.7.
    expect(judge(SAMPLE).verdict).toBe(
      '只看末次点击，最吃亏的是“小红书”：末次点击记给它 12 次（2.5%），其余 6 种算法的中位数是 93.7 次（19.4%），是末次的 7.8 倍。它多半在路径前面带路，砍它之前，先停一个地区做对照。',
    );
  });

  test('turns round where last click gives too much', () => {
    const { verdict } = judge('A>私域,60\nB>私域,60\nC>私域,60');
    expect(verdict).toContain('最占便宜的是“私域”：末次点击记给它 180 次（100.0%）');
    expect(verdict).toContain('末次是它的 2 倍');
  });

  test('gives no advice on few conversions, and says so', () => {
    const { verdict, notes } = judge('A>B,2>0,30,0');
    expect(verdict).toContain('转化太少');
    expect(verdict).not.toContain('对照');
    expect(notes.map(({ text }) => text).join()).toContain('一共只有 30 次转化');
  });

  test('says so where the choice of a model matters little', () => {
    expect(judge('A,100\nB,100\nA>B,4').verdict).toMatch(/^换算法影响不大：/);
  });

  test.each([
    ['', '还没有路径。贴进数据，或先载入示例。'],
    ['路径,转化,未转化\nA>B,0,9', '一次转化也没有，没有功劳可分。换一段有转化的日期。'],
    ['A,50\nA>A,60', '路径里只有“A”一个渠道，怎么分都归它。'],
  ])('of %j is a sentence, not a number', (text, verdict) => {
    expect(judge(text).verdict).toBe(verdict);
  });

  test('says what is missing where there are no values, or only zeros', () => {
    expect(judge('A>B,200', 'value').verdict).toContain('没有写价值');
    expect(judge('路径,转化,价值\nA>B,200,0', 'value').verdict).toContain('价值都是 0');
  });
});

describe('notes', () => {
  test('count which channel the models put first', () => {
    expect(judge(SAMPLE).notes).toEqual([
      { tone: 'info', text: '8 种算法里，7 种把“天猫”排第一，1 种把“小红书”排第一。' },
    ]);
    expect(judge('A,150\nB,20').notes[0]).toEqual({
      tone: 'good',
      text: '8 种算法都把“A”排第一。',
    });
  });

  test('name channels that stand on few conversions', () => {
    const { notes } = judge('A>B,150\nB>C,3');
    expect(notes.find(({ tone }) => tone === 'warn')?.text).toContain(
      '“C”只出现在不到 10 次转化里',
    );
  });

  test('carry what a model says of itself', () => {
    const { notes } = judge('A>B,150');
    expect(notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^最近非直接点击：路径里没有叫“直接访问”的渠道/),
    );
  });
});
