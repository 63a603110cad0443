import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import type { Compute } from '../formula/compute.ts';

const ORDERS_SHOWN = 8;

/** Orders beyond which an average customer counts as never paying back. */
const MOST = 1000;

/**
 * The account of an average new customer, order by order: −`cac`, then `aov` × `margin` of the first order, of the
 * second from those who come back (`repurchase`), and so on. All yuan and fractions. Gives the order that brings
 * it to 0 (`average_payback`) and the table `balance`.
 */
export const ltvCacCalculator: Compute = (inputs) => {
  const blank = firstBlank(inputs, {
    aov: '客单价',
    margin: '毛利率',
    repurchase: '复购率',
    cac: '获客成本',
  });
  if (blank !== null) return figures({ average_payback: blank });
  const [aov, margin, rate, cac] = ['aov', 'margin', 'repurchase', 'cac'].map((id) =>
    Number(inputs[id]),
  ) as [number, number, number, number];
  const balances = balancesOf(aov * margin, rate, cac);
  // Sums of decimals: a balance of −1e-14 is one of 0.
  const paidBack = balances.findIndex((balance) => balance >= -1e-9 * cac);
  return {
    ...figures({
      average_payback:
        paidBack === -1 ? '平均一位新客带来的毛利不够付获客成本，回不了本' : paidBack,
    }),
    tables: {
      balance: balances.slice(0, ORDERS_SHOWN + 1).map((balance, order) => ({
        order_no: order,
        reached: order === 0 ? null : rate ** (order - 1),
        balance,
      })),
    },
  };
};

/** Balance before the first order, after it, after the second …: as many as it takes to be shown or to reach 0. */
function balancesOf(perOrder: number, rate: number, cac: number): number[] {
  const balances = [-cac];
  let balance = -cac;
  for (let order = 1; order <= MOST; order += 1) {
    balance += perOrder * rate ** (order - 1);
    balances.push(balance);
  }
  return balances;
}
