import type { Values } from '../field/value.ts';
import type { Interval } from './arm.ts';
import { barnardTest } from './barnard-test.ts';
import { boschlooTest } from './boschloo-test.ts';
import type { RateComparison } from './compare-rates.ts';
import type { Judgement } from './judge-difference.ts';
import { shownP } from './shown-p.ts';
import type { VerdictQuestion } from './verdict.ts';

type Judged = Judgement | { reason: string };

/** Each arm by itself, with its Wilson interval; arms without visitors are left out. */
export function armTable({ a, b }: VerdictQuestion, all: RateComparison): Values[] {
  return [
    { arm: 'A 组', ...a, of: all.a },
    { arm: 'B 组', ...b, of: all.b },
  ].flatMap(({ arm, visitors, conversions, of }) =>
    of === null
      ? []
      : [
          {
            arm,
            arm_visitors: visitors,
            arm_conversions: conversions,
            arm_rate: of.rate,
            arm_low: of.wilson[0],
            arm_high: of.wilson[1],
          },
        ],
  );
}

/** The difference in points with each interval; the one that the verdict rests on is marked. */
export function intervalTable({ difference }: RateComparison, judgement: Judged): Values[] {
  if (difference === null) return [];
  const test = 'test' in judgement ? judgement.test : null;
  const row = (method: string, isUsed: boolean, [low, high]: Interval): Values => ({
    method: marked(method, isUsed),
    gap: 100 * difference.value,
    gap_low: 100 * low,
    gap_high: 100 * high,
  });
  return [
    row('Wald', test === 'z', difference.wald),
    row('Newcombe', test === 'fisher', difference.newcombe),
    row('Agresti–Caffo', false, difference.agrestiCaffo),
  ];
}

/**
 * The two-sided p-value of each test; the one that the verdict rests on is marked. Where it rests on Fisher, those
 * that have more power with few visitors as well.
 */
export function testTable(
  { a, b }: VerdictQuestion,
  { zTest, yates, fisher }: RateComparison,
  judgement: Judged,
): Values[] {
  if (!zTest || !yates || !fisher || 'reason' in judgement) return [];
  const row = (test: string, isUsed: boolean, p: number | null | undefined): Values[] =>
    p === null || p === undefined ? [] : [{ test: marked(test, isUsed), test_p: shownP(p) }];
  const isSmall = judgement.test === 'fisher';
  return [
    ...row('z 检验', !isSmall, zTest.pTwoSided),
    ...row('卡方加 Yates 校正', false, yates.p),
    ...row('Fisher', isSmall, fisher.pTwoSided),
    ...(isSmall ? row('Barnard', false, barnardTest(a, b)?.pTwoSided) : []),
    ...(isSmall ? row('Boschloo', false, boschlooTest(a, b)) : []),
  ];
}

function marked(name: string, isUsed: boolean): string {
  return isUsed ? `${name}（结论用的）` : name;
}
