import { allocate } from '../../src/domain/budget/allocate.ts';
import { deriveFunnel } from '../../src/domain/funnel/derive-funnel.ts';
import { funnelMetrics, type FunnelCounts } from '../../src/domain/funnel/funnel-metrics.ts';
import { funnelTotals } from '../../src/domain/funnel/funnel-totals.ts';
import { roiRatioText } from '../../src/domain/funnel/roi-ratio-text.ts';
import { minmax } from '../../src/domain/health/minmax.ts';
import { weightedScore } from '../../src/domain/health/weighted-score.ts';
import { zscore } from '../../src/domain/health/zscore.ts';
import { adstock, adstockNormalised } from '../../src/domain/response/adstock.ts';
import { responseOf, type Curve } from '../../src/domain/response/curve.ts';
import { optimiseBudget } from '../../src/domain/response/optimise-budget.ts';
import {
  emvByConversion,
  emvByEngagement,
  emvByImpressions,
} from '../../src/domain/social/earned-media-value.ts';
import { dailyEngagement, meanRate } from '../../src/domain/social/engagement-average.ts';
import { portfolio } from '../../src/domain/social/portfolio.ts';
import { postMetrics } from '../../src/domain/social/post-metrics.ts';
import { compareNps } from '../../src/domain/survey/compare-nps.ts';
import { countNpsScores } from '../../src/domain/survey/count-nps-scores.ts';
import { csat } from '../../src/domain/survey/csat.ts';
import { nps, type NpsCounts } from '../../src/domain/survey/nps.ts';
import { appraiseFlows } from '../../src/domain/value/appraise-flows.ts';
import { breakEven } from '../../src/domain/value/break-even.ts';
import { xirr, xnpv } from '../../src/domain/value/dated-flows.ts';
import { ltvOverPeriods, ltvPaidLater, ltvPaidNow } from '../../src/domain/value/discounted-ltv.ts';
import { ltvToCac } from '../../src/domain/value/ltv-to-cac.ts';
import { churnLtv, historicLtv } from '../../src/domain/value/ltv.ts';
import { mirr } from '../../src/domain/value/mirr.ts';
import { programmeRoi } from '../../src/domain/value/programme-roi.ts';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- the inputs are those of the reference files, whatever they hold */

/** Functions of the reference files on value, surveys, social, health, funnel and budgets: input and output as there. */
export const value: Record<string, (input: any) => unknown> = {
  'ltv_simple.historic': ({ aov, orders_per_year, years, gross_margin }) => ({
    ltv: historicLtv(aov, orders_per_year, years, gross_margin),
  }),
  'ltv_simple.churn': ({ arpu, gross_margin, churn }) => churnLtv(arpu, gross_margin, churn).values,
  'ltv_simple.gupta_lehmann': (input) => ltvPaidLater(input).values,
  'ltv_simple.immediate': (input) => ltvPaidNow(input).values,
  'ltv_simple.finite': ({ periods, cac = 0, ...customer }) =>
    ltvOverPeriods(customer, periods, cac).values,
  'ltv_simple.ltv_cac': ({ ltv, cac, monthly_margin }) => ltvToCac(ltv, cac, monthly_margin).values,

  'npv_irr.regular': ({ values, rate }) => {
    const appraisal = appraiseFlows(values, rate);
    return { ...appraisal.values, irr_all: appraisal.irrs };
  },
  'npv_irr.dated': ({ values, dates, rate }) => {
    const flows = values.map((flow: number, index: number) => ({
      value: flow,
      date: dates[index],
    }));
    return { xirr: xirr(flows), xnpv: xnpv(flows, rate) };
  },
  'npv_irr.mirr': ({ values, finance_rate, reinvest_rate }) => ({
    mirr: mirr(values, finance_rate, reinvest_rate),
  }),
  'npv_irr.programme_roi': (input) =>
    programmeRoi({
      incrementalRevenue: input.incremental_revenue,
      grossMargin: input.gross_margin,
      pointsCost: input.points_cost,
      benefitCost: input.benefit_cost,
      operatingCost: input.operating_cost,
    }).values,
  'break_even.break_even': ({ fixed, price, variable, target_profit }) =>
    breakEven(fixed, price, variable, target_profit).values,

  'nps.from_counts': ({ confidence, ...counts }) => npsOutput(counts, confidence),
  'nps.from_scores': ({ scores, confidence }) => {
    const counts = countNpsScores(scores);
    return { ...counts, ...npsOutput(counts, confidence) };
  },
  'nps.compare': ({ a, b, confidence }) => {
    const compared = compareNps(npsCounts(a), npsCounts(b), confidence);
    return {
      difference: compared?.difference ?? null,
      se: compared?.se ?? null,
      ci: compared?.interval ?? null,
      p_two_sided: compared?.pTwoSided ?? null,
    };
  },
  'csat.csat': ({ counts_1_to_5, confidence }) => {
    const score = csat(counts_1_to_5, confidence);
    return {
      csat: score?.csat ?? null,
      mean: score?.mean ?? null,
      ci: score?.interval ?? null,
    };
  },

  'social_kol.post': (input) => postMetrics(input).values,
  'social_kol.average_of_rates': ({ rates }) => ({ average: meanRate(rates) }),
  'social_kol.daily_er': ({ engagements, followers }) => dailyEngagement(engagements, followers),
  'social_kol.emv_cpm': ({ impressions, cpm }) => ({ emv: emvByImpressions(impressions, cpm) }),
  'social_kol.emv_duel': ({ views, cpm, reactions, comments, cpc }) => ({
    emv: emvByEngagement(views, cpm, reactions, comments, cpc),
  }),
  'social_kol.emv_conversion': ({ reach, cpm, conversion_rate }) => ({
    emv: emvByConversion(reach, cpm, conversion_rate),
  }),
  'social_kol.portfolio': ({ posts }) => portfolio(posts).values,

  'health_score.minmax': (input) => ({ values: byColumn(input, minmax) }),
  'health_score.zscore': (input) => ({ values: byColumn(input, zscore) }),
  'health_score.weighted': ({ indicators }) => ({
    score: weightedScore(
      indicators.map(({ x, lower_is_better, ...rest }: any) => ({
        ...rest,
        value: x,
        lowerIsBetter: lower_is_better,
      })),
    ),
  }),

  'funnel.derive': ({ roi_ratio, ...stated }) =>
    deriveFunnel({ ...stated, roiRatio: roi_ratio }).values,
  'funnel.metrics': funnelOutput,
  'funnel.totals': ({ rows }) => {
    const { cogs, ...counts } = funnelTotals(rows);
    return { ...funnelOutput({ ...counts, cogs }), totals: counts };
  },

  'saturation.curve': ({ x, ...curve }) => {
    const { value: valueAt, marginal } = responseOf(curve as Curve);
    return { value: asJson(valueAt(x)), marginal: asJson(marginal(x)) };
  },
  'saturation.adstock': ({ x, theta }) => ({ y: adstock(x, theta) }),
  'saturation.adstock_normalised': ({ x, alpha, window }) => ({
    last: adstockNormalised(x, alpha, window),
  }),

  'budget_optimise.concave': optimised,
  'budget_optimise.s_shaped': optimised,
  budget_allocation: ({ total_units, weights }) => ({ allocation: allocated(total_units, weights) }),
};

function npsOutput(counts: NpsCounts, confidence: number) {
  const score = nps(counts, confidence);
  return {
    nps: score?.nps ?? null,
    se: score?.se ?? null,
    wald: score?.wald ?? null,
    adjusted_wald: score?.adjustedWald ?? null,
    pct: score?.percent ?? null,
  };
}

function npsCounts([promoters, passives, detractors]: [number, number, number]): NpsCounts {
  return { promoters, passives, detractors };
}

/** Rows of `transform` scaled by the columns of `fit`. */
function byColumn(
  { fit, transform }: { fit: number[][]; transform: number[][] },
  scale: (sample: number[], value: number) => number | null,
) {
  return transform.map((row) =>
    row.map((cell, column) =>
      scale(
        fit.map((sample) => sample[column] ?? 0),
        cell,
      ),
    ),
  );
}

function funnelOutput(counts: FunnelCounts) {
  const { values } = funnelMetrics(counts);
  return {
    ...values,
    roi_ratio_text: values.roas === null ? null : roiRatioText(values.roas),
  };
}

function optimised({ channels, budget }: any) {
  const result = optimiseBudget(channels, budget);
  if ('error' in result) return { allocation: null, lambda: null, total_response: null };
  const { allocation, lambda, totalResponse, equalSplitResponse } = result.plan;
  return {
    allocation,
    lambda: asJson(lambda),
    total_response: totalResponse,
    equal_split_response: equalSplitResponse,
  };
}

function allocated(total: number, weights: (number | string)[]) {
  try {
    return allocate(total, weights.map(Number));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** JSON knows no infinity, and what is undefined is null there. */
function asJson(number: number | null) {
  if (number === Infinity) return 'Infinity';
  return Number.isFinite(number) ? number : null;
}
