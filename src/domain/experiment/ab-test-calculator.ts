import { figures } from '../field/figures.ts';
import type { Compute, Computed } from '../formula/compute.ts';
import type { Note } from '../formula/notes.ts';
import { armTable, intervalTable, testTable } from './ab-test-tables.ts';
import { comparePosteriors, posteriorOf, type PosteriorComparison } from './compare-posteriors.ts';
import { compareRates } from './compare-rates.ts';
import { explainZ } from './explain-z.ts';
import { judgeDifference } from './judge-difference.ts';
import { readQuestion } from './read-question.ts';
import { shownP } from './shown-p.ts';
import { verdict, type Verdict, type VerdictQuestion } from './verdict.ts';

const RESULTS =
  'conclusion rate_a rate_b difference diff_low diff_high z p lift lift_low lift_high b_is_better loss_b loss_a';

const CONCLUSIONS: Record<Verdict['outcome'], string> = {
  b_higher: 'B 更高',
  b_lower: 'B 更低',
  not_significant: '看不出差别',
  no_answer: '答不了',
};

/** A flat prior: before the test every rate is as likely as any other. */
const FLAT = { alpha: 1, beta: 1 };

/**
 * Two arms compared, B minus A: `visitors_…`, `conversions_…`, `alpha`; `split` says how visitors were assigned
 * (随机各一半, 随机按比例 with `ratio` of B to A, 不是随机分的), `planned` visitors of A may be blank. Differences and losses are points.
 */
export const abTestCalculator: Compute = (inputs) => {
  const question = readQuestion(inputs);
  if (typeof question === 'string') return allMissing(question);
  const { a, b, confidence } = question;
  const found = verdict(question);
  const all = compareRates(a, b, confidence);
  const judgement = judgeDifference(a, b, confidence);
  const reason = 'reason' in judgement ? judgement.reason : '';
  // Without a test the flat prior alone would call the arm with fewer visitors the better one.
  const posteriors = reason || posteriorsOf(question);
  const [low, high] = 'reason' in judgement ? (all.difference?.newcombe ?? []) : judgement.interval;
  const noLift = '有一组没有转化，相对的区间算不出';
  const shown = figures({
    rate_a: all.a?.rate ?? '没有访客，算不出',
    rate_b: all.b?.rate ?? '没有访客，算不出',
    difference: points(all.difference?.value) ?? reason,
    diff_low: points(low) ?? reason,
    diff_high: points(high) ?? reason,
    z: all.zTest?.z ?? reason,
    lift: all.lift ?? (all.difference ? 'A 组没有转化，没有相对提升可言' : reason),
    lift_low: reason || (all.liftInterval?.[0] ?? noLift),
    lift_high: reason || (all.liftInterval?.[1] ?? noLift),
    b_is_better: told(posteriors, ([, ofB]) => ofB.probabilityBest),
    loss_b: told(posteriors, ([, ofB]) => 100 * ofB.expectedLoss),
    loss_a: told(posteriors, ([ofA]) => 100 * ofA.expectedLoss),
  });
  const p = 'reason' in judgement ? null : shownP(judgement.p);
  return {
    values: { ...shown.values, p, conclusion: conclusionOf(found) },
    missing: { ...shown.missing, ...(p === null ? { p: reason } : {}) },
    tables: {
      arms: armTable(question, all),
      intervals: intervalTable(all, judgement),
      tests: testTable(question, all, judgement),
    },
    steps: 'reason' in judgement ? [] : [explainZ(a, b, judgement)],
    notes: found.lines.map((line, index) => ({ tone: toneOf(found, index), text: line.text })),
  };
};

function allMissing(reason: string): Computed {
  return { missing: Object.fromEntries(RESULTS.split(' ').map((id) => [id, reason])) };
}

function conclusionOf({ outcome, lines }: Verdict): string {
  const isInDoubt = lines.some(({ kind }) => kind === 'warning');
  return isInDoubt ? '先别下结论' : CONCLUSIONS[outcome];
}

/** Significance colours the sentence on the test, unless something puts it in doubt. */
function toneOf({ outcome, lines }: Verdict, index: number): Note['tone'] {
  const kinds = lines.map(({ kind }) => kind);
  if (kinds[index] === 'warning') return 'bad';
  if (kinds.includes('warning') || index !== kinds.lastIndexOf('result')) return 'info';
  return outcome === 'b_higher' ? 'good' : outcome === 'b_lower' ? 'bad' : 'warn';
}

type Both = [a: PosteriorComparison, b: PosteriorComparison];

function posteriorsOf({ a, b }: VerdictQuestion): Both | string {
  try {
    return comparePosteriors([posteriorOf(a, FLAT), posteriorOf(b, FLAT)]) as Both;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function told(posteriors: Both | string, of: (both: Both) => number): number | string {
  return typeof posteriors === 'string' ? posteriors : of(posteriors);
}

function points(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : 100 * fraction;
}
