import fc from 'fast-check';
import { expect, test } from 'vitest';
import { techSelection } from '../../../src/domain/score/tech-selection.ts';

const line = (
  criterion: string,
  weight: number,
  a: number | null,
  b: number | null,
  c: number | null = null,
  veto = '否',
) => ({ criterion, weight, veto, a, b, c });

const verdicts = ({ tables }: ReturnType<typeof techSelection>) =>
  tables?.['ranking']?.map(({ option, verdict }) => [option, verdict]);

test('weights count: 甲 3 × 5 + 1 × 1 over 4 is 4, 乙 3 × 3 + 1 × 5 over 4 is 3.5', () => {
  const result = techSelection({}, [line('功能', 3, 5, 3), line('易用', 1, 1, 5)]);
  expect(result.values).toEqual({ best: '方案甲', best_total: 4, lead: 0.5 });
  expect(verdicts(result)).toEqual([
    ['方案甲', '第 1 名'],
    ['方案乙', '第 2 名'],
  ]);
  expect(result.steps?.[0]).toEqual({
    label: '方案甲的总分',
    names: '（权重 × 分数）之和 ÷ 权重之和',
    numbers: '（3 × 5 + 1 × 1）÷（3 + 1）',
    result: '4',
  });
});

test('the lowest score in a veto criterion rules out, whatever the total', () => {
  const rows = [line('功能', 9, 5, 3), line('隐私合规', 1, 1, 3, null, '是')];
  const result = techSelection({ name_b: '自建' }, rows);
  expect(result.values).toEqual({ best: '自建', best_total: 3, lead: null });
  expect(verdicts(result)).toEqual([
    ['自建', '第 1 名'],
    ['方案甲', '排除：否决项“隐私合规”只得 1 分'],
  ]);
  expect(result.missing).toEqual({ lead: '能排名的方案不足 2 个' });
});

test('a score of 2 in a veto criterion does not rule out', () => {
  const rows = [line('功能', 1, 5, 3), line('隐私合规', 1, 2, 3, null, '是')];
  expect(techSelection({}, rows).values?.['best']).toBe('方案甲');
});

test('an option with a gap is not ranked, one without any score is not listed', () => {
  const rows = [line('功能', 1, 5, 3), line('易用', 1, null, 3)];
  expect(verdicts(techSelection({}, rows))).toEqual([
    ['方案乙', '第 1 名'],
    ['方案甲', '还有 1 项没打分'],
  ]);
});

test('says why there is no winner instead of showing nothing', () => {
  expect(techSelection({}, []).missing?.['best']).toBe('先给每个方案打分');
  const weightless = techSelection({}, [line('功能', 0, 5, 3)]);
  expect(weightless.values?.['best']).toBeNull();
  expect(verdicts(weightless)?.[0]).toEqual(['方案甲', '权重全是 0，无法加权']);
});

test('names the criterion without which somebody else would win', () => {
  const rows = [line('功能', 1, 5, 3), line('易用', 1, 3, 4)];
  expect(techSelection({}, rows).notes?.map(({ text }) => text)).toEqual([
    '不算“功能”，第一名就会变：结论靠这一项撑着，先核实它的分数。',
  ]);
  const firm = techSelection({}, [line('功能', 1, 5, 3), line('易用', 1, 4, 3)]);
  expect(firm.notes?.[0]).toEqual({
    tone: 'good',
    text: '不算任何一项准则，第一名都还是方案甲。',
  });
});

test('multiplying all weights by the same number changes no total', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const sheet = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), score, score), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sheet, fc.integer({ min: 2, max: 100 }), (lines, factor) => {
      const totals = (times: number) =>
        techSelection(
          {},
          lines.map(([weight, a, b], index) => line(`${index}`, weight * times, a, b)),
        ).tables?.['ranking']?.map(({ total }) => Number(total).toFixed(9));
      expect(totals(factor)).toEqual(totals(1));
    }),
  );
});
