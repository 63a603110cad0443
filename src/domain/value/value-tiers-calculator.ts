import { figures } from '../field/figures.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import type { Note } from '../formula/notes.ts';
import { numberOf, textOf } from '../score/criteria.ts';
import { valueTiers, type ValueGroup } from './value-tiers.ts';

interface Group extends ValueGroup {
  customers: number | null;
  /** LTV × customers in yuan. */
  value: number | null;
}

interface Tier {
  label: string;
  hints: string[];
  groups: Group[];
}

/** The fifth group of the source: they fit and they looked, but have not bought yet. */
const POTENTIAL = '高潜';
const POTENTIAL_HINT = '看过、合适、还没买：给试用装和用得上的内容，先促成一单。';

/**
 * Tiers of customer groups by `ltv` (yuan) and `repurchase` (fraction). Rows with `signal` 有 are of high potential
 * whatever they have bought so far and stay out of the medians; the others are sorted by `valueTiers`. Gives the
 * `tier` of each row, the borders, the table `tiers` with shares of customers and of value, and what to do in `advice`.
 */
export const valueTiersCalculator: Compute = (_inputs, rows) => {
  const read = rows.map((row, index) => ({ group: groupOf(row, index), signal: isSignalled(row) }));
  const buyers = read.flatMap(({ group, signal }) => (group && !signal ? [group] : []));
  const signalled = read.flatMap(({ group, signal }) => (group && signal ? [group] : []));
  const { tiers: found, borders } = valueTiers(buyers);
  // The groups of a tier are the very objects that went in.
  const tiers = withSignalled(
    found.map(({ label, hint, groups }) => ({ label, hints: [hint], groups: groups as Group[] })),
    signalled,
  );
  const whole = totals(tiers.flatMap(({ groups }) => groups));
  const shareOf = (part: number | null, all: number | null) =>
    part === null || !all ? null : part / all;
  const coreValue = totals(tiers.find(({ label }) => label === '核心')?.groups ?? []).value;
  const noBuyers = '先填至少一个群的 LTV 和复购率';
  return {
    ...figures({
      tier_count: tiers.length,
      ltv_border: buyers.length > 0 ? borders.ltv : noBuyers,
      repurchase_border: buyers.length > 0 ? borders.repurchaseRate : noBuyers,
      core_share: shareOf(coreValue, whole.value) ?? '没有核心层，或者人数没填全、价值合计是 0',
    }),
    rows: read.map(({ group }) => ({
      tier: tiers.find(({ groups }) => group && groups.includes(group))?.label ?? '缺 LTV 或复购率',
    })),
    tables: {
      tiers: tiers.map(({ label, groups }) => {
        const { customers, value } = totals(groups);
        return {
          tier_name: label,
          members: groups.map(({ name }) => name).join('、'),
          customer_share: shareOf(customers, whole.customers),
          value_share: shareOf(value, whole.value),
        };
      }),
      advice: tiers.map(({ label, hints }) => ({ tier_name: label, hint: hints.join('') })),
    },
    notes: notesOn(read.filter(({ group }) => group).length, tiers.length),
  };
};

function isSignalled(row: Values): boolean {
  return row['signal'] === '有';
}

/** Who has not bought yet may leave LTV and rate blank. */
function groupOf(row: Values, index: number): Group | null {
  const [ltv, rate] = [numberOf(row['ltv']), numberOf(row['repurchase'])];
  if ((ltv === null || rate === null) && !isSignalled(row)) return null;
  const customers = numberOf(row['customers']);
  return {
    name: textOf(row['group']) ?? `第 ${index + 1} 行`,
    ltv: ltv ?? 0,
    repurchaseRate: rate ?? 0,
    customers,
    value: customers === null ? null : customers * (ltv ?? 0),
  };
}

/** High potential stands before the tiers that cost little, behind those of high value. */
function withSignalled(tiers: Tier[], signalled: Group[]): Tier[] {
  if (signalled.length === 0) return tiers;
  const existing = tiers.find(({ label }) => label === POTENTIAL);
  if (existing) {
    const hints = [...existing.hints, POTENTIAL_HINT];
    const groups = [...existing.groups, ...signalled];
    return tiers.map((tier) => (tier === existing ? { ...tier, hints, groups } : tier));
  }
  const added = { label: POTENTIAL, hints: [POTENTIAL_HINT], groups: signalled };
  const high = tiers.filter(({ label }) => label === '核心' || label === '高值低频');
  return [...high, added, ...tiers.filter((tier) => !high.includes(tier))];
}

/** Sums over groups; null as soon as one does not know its number of customers. */
function totals(groups: Group[]): { customers: number | null; value: number | null } {
  const sum = (numbers: (number | null)[]) =>
    numbers.reduce<number | null>(
      (total, each) => (total === null || each === null ? null : total + each),
      0,
    );
  return {
    customers: sum(groups.map(({ customers }) => customers)),
    value: sum(groups.map(({ value }) => value)),
  };
}

function notesOn(groups: number, tiers: number): Note[] {
  if (groups > 5)
    return [
      {
        tone: 'warn',
        text: `填了 ${groups} 个群，多于 3–5 个；已合并成 ${tiers} 层，画像和动作按层写，不要一群一份。`,
      },
    ];
  if (tiers >= 3) return [];
  const advice =
    groups < 3 ? '请至少填 3 个群。' : '各群太接近，请换一个维度（如品类、渠道）再拆。';
  return [{ tone: 'warn', text: `只分出 ${tiers} 层，少于 3–5 层：${advice}` }];
}
