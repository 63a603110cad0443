import { describe, expect, test } from 'vitest';
import { npsCsatCes } from '../../../src/domain/survey/nps-csat-ces.ts';
import { readAnswers } from '../../../src/domain/survey/read-answers.ts';

const NOW = { promoters: 50, passives: 30, detractors: 20, confidence: 0.95 };
const BEFORE = { prev_promoters: 40, prev_passives: 35, prev_detractors: 25 };
const CSAT = [5, 8, 22, 90, 75].map((csat_count, index) => ({ score: index + 1, csat_count }));

describe('parts', () => {
  test('50/30/20 is an NPS of 30 with the adjusted interval; the textbook one stands beside it', () => {
    const { values, tables } = npsCsatCes(NOW, []);
    // Reference nps `basic_50_30_20`.
    expect(values).toMatchObject({ nps: 30, nps_low: 14.1, nps_high: 44.2 });
    expect(tables?.['methods']).toEqual([
      { method: '调整 Wald（本页用的）', method_low: 14.1, method_high: 44.2 },
      { method: '教科书 Wald', method_low: 14.7, method_high: 45.3 },
    ]);
  });

  test('CSAT is the share of 4 and 5 with the Wilson interval', () => {
    const { values, tables } = npsCsatCes({ confidence: 0.95 }, CSAT);
    // Reference csat `typical`.
    expect(values).toMatchObject({ csat: 0.825, csat_mean: 4.11 });
    expect(tables?.['measures']).toEqual([
      { measure: 'CSAT', answers: 200, estimate: 82.5, low: 76.6, high: 87.1 },
    ]);
  });

  test('CES is a mean and the share of 5 to 7, with a Wilson interval', () => {
    const rows = [4, 6, 10, 30, 50, 60, 40].map((ces_count, index) => ({
      score: index + 1,
      ces_count,
    }));
    const { values, tables } = npsCsatCes({ confidence: 0.95 }, rows);
    expect(values).toMatchObject({ ces_mean: 5.28, ces_easy: 0.75 });
    // R prop.test(150, 200, correct = FALSE): 0.6856 to 0.8050.
    expect(tables?.['measures']?.[0]).toMatchObject({ low: 68.6, high: 80.5 });
  });

  test('what is not filled in has a sentence, not a 0', () => {
    const { values, missing, tables } = npsCsatCes({ confidence: 0.95 }, []);
    expect(Object.values(values ?? {}).every((value) => value === null)).toBe(true);
    expect(missing).toMatchObject({
      nps: '先填本次的推荐者、中立者和贬损者',
      nps_change: '先填本次的推荐者、中立者和贬损者',
      csat: '先在表里填 1–5 分各有多少人',
      ces_mean: '先在表里填 1–7 分各有多少人',
    });
    expect(tables).toEqual({ measures: [], methods: [] });
    expect(npsCsatCes({ ...NOW, passives: null }, []).missing?.['nps']).toBe(
      '本次的“中立者”是空的；没有就填 0',
    );
    const nobody = { promoters: 0, passives: 0, detractors: 0, confidence: 0.95 };
    expect(npsCsatCes(nobody, []).missing?.['nps']).toBe('本次的人数合计是 0');
    expect(npsCsatCes({ ...NOW, confidence: null }, []).missing?.['csat']).toBe('先填“置信水平”');
    expect(npsCsatCes(NOW, []).missing?.['nps_change']).toContain('先填上次');
  });
});

describe('the change since an earlier wave', () => {
  const note = (inputs: Record<string, number>) =>
    npsCsatCes({ ...NOW, ...inputs }, []).notes?.find(({ text }) => text.includes('上次'));

  test('100 answers each cannot tell 15 from 30', () => {
    expect(npsCsatCes({ ...NOW, ...BEFORE }, []).values?.['nps_change']).toBe(15);
    expect(note(BEFORE)).toMatchObject({ tone: 'warn' });
    expect(note(BEFORE)?.text).toContain('-6.8 ～ 36.8 跨过 0');
  });

  test('400 answers each can, both ways', () => {
    const [few, many] = [
      { promoters: 200, passives: 120, detractors: 80 },
      { promoters: 260, passives: 110, detractors: 70 },
    ];
    const after = (wave: typeof few) => ({
      prev_promoters: wave.promoters,
      prev_passives: wave.passives,
      prev_detractors: wave.detractors,
    });
    // Reference nps `wave_comparison`: 13.18 (2.80 to 23.56).
    expect(note({ ...many, ...after(few) })).toMatchObject({ tone: 'good' });
    expect(note({ ...many, ...after(few) })?.text).toContain('高 13.2 分，区间 2.8 ～ 23.6');
    expect(note({ ...few, ...after(many) })).toMatchObject({ tone: 'bad' });
  });

  test('two unanimous waves have a difference but no interval', () => {
    const all = { promoters: 12, passives: 0, detractors: 0 };
    const none = { prev_promoters: 0, prev_passives: 9, prev_detractors: 0 };
    const { values, tables, notes } = npsCsatCes({ ...all, ...none, confidence: 0.95 }, []);
    expect(values?.['nps_change']).toBe(100);
    expect(tables?.['measures']?.at(-1)).toMatchObject({ estimate: 100, low: null, high: null });
    expect(notes?.map(({ text }) => text).join()).toContain('伸出了 −100 到 100');
  });
});

test('rows of one score add up; scores off the scale are counted as left out', () => {
  expect(
    readAnswers([
      { score: 5, csat_count: 2, ces_count: 1 },
      { score: 5, csat_count: 3, ces_count: null },
      { score: 6, csat_count: 4, ces_count: 0 },
      { score: 2.5, csat_count: null, ces_count: 9 },
      { score: null, csat_count: 1, ces_count: null },
    ]),
  ).toEqual({ csat: [0, 0, 0, 0, 5], ces: [0, 0, 0, 0, 1, 0, 0], ignored: 3 });
  const { notes } = npsCsatCes({ confidence: 0.95 }, [...CSAT, { score: 7, csat_count: 5 }]);
  expect(notes?.at(-1)?.text).toContain('有 1 格人数没有算');
});
