import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import { textOf } from '../score/criteria.ts';
import { appraiseFlows } from './appraise-flows.ts';
import { npv } from './npv.ts';
import { programmeRoi } from './programme-roi.ts';

const COLUMNS: Record<string, string> = {
  incremental_revenue: '增量收入',
  margin: '毛利率',
  points_cost: '积分成本',
  benefit_cost: '权益成本',
  operating_cost: '运营成本',
};

const RESULTS = ['npv_t0', 'irr', 'payback', 'discounted_payback', 'npv_excel', 'needed_share'];

/** Longer than any programme that somebody plans. */
const MOST_YEARS = 100;

/**
 * Worth of a membership programme: `investment` (yuan) now, then a row a year with incremental revenue, its gross
 * margin (fraction) and three costs; `discount` a year (fraction). `needed_share` is the fraction of the incremental
 * revenue at which the NPV is 0. The table `cash` holds the flows from year 0.
 */
export const membershipNpvCalculator: Compute = (inputs, rows) => {
  const blank =
    firstBlank(inputs, { investment: '一次性投入', discount: '年折现率' }) ?? whyNoFlows(rows);
  if (blank !== null)
    return {
      missing: Object.fromEntries(RESULTS.map((result) => [result, blank])),
      // The sums of the page's expressions skip blanks.
      notes: rows.some((row) => openColumn(row))
        ? [{ tone: 'warn', text: '有没填全的年份，合计里没有算它；补齐再看。' }]
        : [],
    };
  const rate = Number(inputs['discount']);
  const years = rows.map(yearOf);
  const flows = [0 - Number(inputs['investment']), ...years.map(({ net }) => net)];
  const { values, missing, warnings } = appraiseFlows(flows, rate);
  const marginNow = npv([0, ...years.map((year) => year.incremental_margin)], rate) ?? 0;
  const needed = figures({
    needed_share: marginNow > 0 ? 1 - (values.npv_t0 ?? NaN) / marginNow : '没有增量毛利，算不出来',
  });
  return {
    values: { ...values, ...needed.values },
    missing: { ...missing, ...needed.missing },
    tables: { cash: cashTable(flows, rate) },
    notes: [...warnings, ...fellBack(flows, values.payback)].map((text) => ({
      tone: 'warn',
      text,
    })),
  };
};

function yearOf(row: Values) {
  const [incrementalRevenue, grossMargin, pointsCost, benefitCost, operatingCost] = Object.keys(
    COLUMNS,
  ).map((id) => Number(row[id])) as [number, number, number, number, number];
  const year = { incrementalRevenue, grossMargin, pointsCost, benefitCost, operatingCost };
  const { incremental_margin, net } = programmeRoi(year).values;
  return { incremental_margin: incremental_margin ?? 0, net: net ?? 0 };
}

/** Why the rows give no flow yet: a cost that is left out is not a cost of 0. */
function whyNoFlows(rows: Values[]): string | null {
  if (rows.length === 0) return '先填至少一年';
  if (rows.length > MOST_YEARS) return `最多 ${MOST_YEARS} 年`;
  for (const [index, row] of rows.entries()) {
    const open = openColumn(row);
    if (open)
      return `${textOf(row['period']) ?? `第 ${index + 1} 行`}的“${open}”是空的；没有就填 0`;
  }
  return null;
}

/** The name of the first blank column of a row. */
function openColumn(row: Values): string | undefined {
  return Object.entries(COLUMNS).find(([id]) => typeof row[id] !== 'number')?.[1];
}

/** A payback that does not last is none. */
function fellBack(flows: number[], paidBack: number | null): string[] {
  const sum = flows.reduce((total, flow) => total + flow, 0);
  return paidBack !== null && sum < 0
    ? ['累计净流入一度转正，最后又成了负数：回本期只说明曾经回过本，别拿它作依据。']
    : [];
}

function cashTable(flows: number[], rate: number): Values[] {
  let [sum, presentSum] = [0, 0];
  return flows.map((cash, year) => {
    const present = cash / (1 + rate) ** year;
    sum += cash;
    presentSum += present;
    return { year, cash, cumulative: sum, present, cumulative_present: presentSum };
  });
}
