import { adjustPValues } from '../../src/domain/experiment/adjust-p-values.ts';
import type { Arm } from '../../src/domain/experiment/arm.ts';
import { barnardTest } from '../../src/domain/experiment/barnard-test.ts';
import { boschlooTest } from '../../src/domain/experiment/boschloo-test.ts';
import {
  comparePosteriors,
  posteriorOf,
  type Posterior,
} from '../../src/domain/experiment/compare-posteriors.ts';
import { compareRates } from '../../src/domain/experiment/compare-rates.ts';
import { designSequentialTest } from '../../src/domain/experiment/design-sequential-test.ts';
import { minimumDetectableEffect } from '../../src/domain/experiment/minimum-detectable-effect.ts';
import { testPower } from '../../src/domain/experiment/test-power.ts';
import { sampleRatioMismatch } from '../../src/domain/experiment/sample-ratio-mismatch.ts';
import { sampleSize } from '../../src/domain/experiment/sample-size.ts';
import {
  crossingProbability,
  twoSidedCrossing,
} from '../../src/domain/experiment/sequential-crossing.ts';
import { decideSequentially } from '../../src/domain/experiment/sequential-decision.ts';

/** Counts as the files write them. */
interface Counts {
  x: number;
  n: number;
}

type Pair = [number, number];

/** Adapters to the `ab_*` files: they rename and reshape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const experiment: Record<string, (input: any) => unknown> = {
  ab_test: ({ a, b, confidence }: { a: Counts; b: Counts; confidence: number }) => {
    const [armA, armB] = [armOf(a), armOf(b)];
    const all = compareRates(armA, armB, confidence);
    const barnard = barnardTest(armA, armB);
    return {
      p_a: all.a?.rate ?? null,
      p_b: all.b?.rate ?? null,
      diff: all.difference?.value ?? null,
      lift: all.lift,
      z: all.zTest?.z ?? null,
      p_two_sided: all.zTest?.pTwoSided ?? null,
      p_b_greater: all.zTest?.pBGreater ?? null,
      chi2: all.zTest?.chiSquare ?? null,
      ci_a: all.a?.wilson ?? null,
      ci_b: all.b?.wilson ?? null,
      clopper_a: all.a?.clopperPearson ?? null,
      clopper_b: all.b?.clopperPearson ?? null,
      diff_wald: all.difference?.wald ?? null,
      diff_newcombe: all.difference?.newcombe ?? null,
      diff_agresti_caffo: all.difference?.agrestiCaffo ?? null,
      lift_ci: all.liftInterval,
      chi2_yates: all.yates?.chiSquare ?? null,
      p_yates: all.yates?.p ?? null,
      fisher_p: all.fisher?.pTwoSided ?? null,
      fisher_p_b_greater: all.fisher?.pBGreater ?? null,
      barnard_p: barnard?.pTwoSided ?? null,
      barnard_p_b_greater: barnard?.pBGreater ?? null,
      boschloo_p: boschlooTest(armA, armB),
    };
  },

  'ab_sample_size.sample_size': (input: PlanInput) => {
    const size = sampleSize(planOf(input));
    const found = 'reason' in size ? null : size;
    return {
      n1: found?.exact ?? null,
      n1_ceil: found?.armA ?? null,
      n2_ceil: found?.armB ?? null,
      n1_unpooled: found?.unpooled ?? null,
      n1_cohen_h: found?.cohenH ?? null,
      n_evan_miller_rounded: found?.evanMiller ?? null,
    };
  },

  'ab_sample_size.power': (input: PlanInput & { n1: number }) => {
    const power = testPower(planOf(input), input.n1);
    return {
      power_near_tail: power?.nearTail ?? null,
      power_both_tails: power?.bothTails ?? null,
    };
  },

  'ab_sample_size.mde': (input: PlanInput & { n_per_arm: number }) => {
    const effect = minimumDetectableEffect(planOf(input), input.n_per_arm);
    const found = 'reason' in effect ? null : effect;
    return {
      p2: found?.target ?? null,
      mde_abs: found?.absolute ?? null,
      mde_rel: found?.relative ?? null,
    };
  },

  'ab_bayes.two_arms': (
    input: { a: Counts; b: Counts; prior: Pair } | { posterior_a: Pair; posterior_b: Pair },
  ) => {
    const posteriors =
      'posterior_a' in input
        ? [betaOf(input.posterior_a), betaOf(input.posterior_b)]
        : [input.a, input.b].map((counts) => posteriorOf(armOf(counts), betaOf(input.prior)));
    const [a, b] = comparePosteriors(posteriors);
    return {
      p_b_beats_a: b?.probabilityBest,
      loss_choose_b: b?.expectedLoss,
      loss_choose_a: a?.expectedLoss,
      uplift_mean_abs: (b?.mean ?? NaN) - (a?.mean ?? NaN),
    };
  },

  'ab_bayes.n_arms': ({ arms, prior }: { arms: Counts[]; prior: Pair }) => {
    const posteriors = arms.map((counts) => posteriorOf(armOf(counts), betaOf(prior)));
    return { p_best: comparePosteriors(posteriors).map((arm) => arm.probabilityBest) };
  },

  'ab_sequential.design': (input: { alpha: number; power: number; lift: number }) => {
    const design = designSequentialTest(input.alpha, input.power, input.lift);
    if ('reason' in design) return { N: null, d: null, false_positive: null, power: null };
    return {
      N: design.conversions,
      d: design.margin,
      false_positive: design.falsePositive,
      power: design.power,
    };
  },

  'ab_sequential.cross_probability': ({
    N,
    d,
    lift,
    sided,
  }: BoundaryInput & { lift: number; sided?: 1 | 2 }) => {
    const test = { conversions: N, margin: d };
    if (sided !== 2) return { p_cross: crossingProbability(test, lift) };
    const { treatmentWins, controlWins } = twoSidedCrossing(test, lift);
    return { p_treatment_wins: treatmentWins, p_control_wins: controlWins };
  },

  'ab_sequential.decision': (
    input: BoundaryInput & {
      treatment_successes: number;
      control_successes: number;
      sided?: 1 | 2;
    },
  ) => {
    const test = { conversions: input.N, margin: input.d };
    const { treatment_successes, control_successes, sided } = input;
    return { decision: decideSequentially(test, treatment_successes, control_successes, sided) };
  },

  ab_srm: ({ observed, ratio }: { observed: number[]; ratio: number[] }) => {
    const found = sampleRatioMismatch(observed, ratio);
    return {
      chi2: found?.chiSquare ?? null,
      p: found?.p ?? null,
      df: found?.degrees ?? null,
      exact_binomial_p: found?.exact ?? null,
    };
  },

  ab_multiple: ({ p, alpha }: { p: number[]; alpha: number }) => {
    const adjusted = adjustPValues(p);
    return {
      bonferroni: adjusted.bonferroni,
      holm: adjusted.holm,
      hochberg: adjusted.hochberg,
      BH: adjusted.benjaminiHochberg,
      BY: adjusted.benjaminiYekutieli,
      sidak: adjusted.sidak,
      reject_holm: adjusted.holm.map((each) => each <= alpha),
    };
  },
};

interface PlanInput {
  p1: number;
  p2?: number;
  alpha: number;
  power?: number;
  sides: 1 | 2;
  ratio?: number;
}

interface BoundaryInput {
  N: number;
  d: number;
}

function planOf({ p1, p2, alpha, power, sides, ratio }: PlanInput) {
  return {
    baseline: p1,
    target: p2 ?? NaN,
    alpha,
    power: power ?? NaN,
    sides,
    ratio: ratio ?? 1,
  };
}

function armOf({ x, n }: Counts): Arm {
  return { conversions: x, visitors: n };
}

function betaOf([alpha, beta]: Pair): Posterior {
  return { alpha, beta };
}
