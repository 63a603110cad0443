import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import type { Step } from '../formula/explain.ts';
import { numberOf } from '../score/criteria.ts';
import { breakEven } from './break-even.ts';

const RESULTS = [
  'units_exact',
  'units_ceil',
  'revenue',
  'target_units',
  'target_revenue',
  'safety_margin',
];

/** The picture goes from nothing to twice the break-even point in this many steps. */
const LEVELS = 8;

/**
 * Units to break even and to reach `target_profit`, from `fixed` cost, `price` and `variable` cost of one, in yuan;
 * and how far `planned_units` lie above. Blank targets and plans get a sentence. The table `levels` holds sales and cost at rising
 * units.
 */
export const breakEvenCalculator: Compute = (inputs) => {
  const blank = firstBlank(inputs, { fixed: '固定成本', price: '售价', variable: '单位变动成本' });
  if (blank !== null)
    return { missing: Object.fromEntries(RESULTS.map((result) => [result, blank])) };
  const [fixed, price, variable] = ['fixed', 'price', 'variable'].map((id) =>
    Number(inputs[id]),
  ) as [number, number, number];
  const target = numberOf(inputs['target_profit']);
  const { values, missing } = breakEven(fixed, price, variable);
  const { units_exact: exact, units_ceil: ceil } = values;
  const aimed = target === null ? null : breakEven(fixed, price, variable, target);
  const extra = figures({
    target_units: aimed?.values.units_ceil ?? aimed?.missing['units_ceil'] ?? '先填“目标利润”',
    target_revenue: aimed?.values.revenue ?? aimed?.missing['revenue'] ?? '先填“目标利润”',
    safety_margin: exact === null ? (missing['units_exact'] ?? '') : safetyMargin(inputs, exact),
  });
  return {
    values: { ...values, ...extra.values },
    missing: { ...missing, ...extra.missing },
    tables: { levels: ceil ? levels(ceil, fixed, price, variable) : [] },
    steps: exact === null ? [] : [step(fixed, price, variable, exact)],
  };
};

/** How far sales may fall behind the plan before a loss begins, as a fraction of the plan. */
function safetyMargin(inputs: Values, exact: number): number | string {
  const planned = numberOf(inputs['planned_units']) ?? 0;
  return planned > 0 ? (planned - exact) / planned : '先填“预计销量”，要大于 0';
}

function levels(ceil: number, fixed: number, price: number, variable: number): Values[] {
  const units = Array.from({ length: LEVELS + 1 }, (_, step) =>
    Math.round((2 * ceil * step) / LEVELS),
  );
  return [...new Set(units)].map((each) => ({
    units: each,
    sales_at: each * price,
    cost_at: fixed + each * variable,
    profit_at: each * (price - variable) - fixed,
  }));
}

function step(fixed: number, price: number, variable: number, exact: number): Step {
  const [f, p, v] = [fixed, price, variable].map((each) => formatValue('number', each));
  return {
    label: '保本销量',
    names: '固定成本 ÷（售价 − 单位变动成本）',
    numbers: `${f} ÷（${p} − ${v}）`,
    result: formatValue('number', exact),
  };
}
