import { isEqual } from '../expression/compare.ts';
import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Computed } from '../formula/compute.ts';
import type { Step } from '../formula/explain.ts';
import type { Note } from '../formula/notes.ts';
import { judgeOption, readCriteria, textOf, type Criterion } from './criteria.ts';
import { placeText, rankOptions, winners, type RankedOption } from './rank-options.ts';

const COLUMNS = ['a', 'b', 'c'];
const FALLBACK_NAMES: Record<string, string> = { a: '方案甲', b: '方案乙', c: '方案丙' };

/** Two totals nearer than this are called too close to decide (own rule, on a scale of 1 to 5). */
const CLOSE = 0.3;

/**
 * Weighted choice among up to three options. Inputs `name_a` … `name_c`; rows `criterion`, `weight`, `veto` (是/否)
 * and scores 1–5 in `a`, `b`, `c`. An option without any score takes no part. Gives `best`, `best_total`, `lead`
 * (in points before the second) and the table `ranking`.
 */
export function techSelection(inputs: Values, rows: Values[]): Computed {
  const criteria = readCriteria(rows, COLUMNS);
  const compared = COLUMNS.filter((column) =>
    criteria.some(({ scores }) => (scores[column] ?? null) !== null),
  );
  const nameOf = (column: string): string =>
    textOf(inputs[`name_${column}`]) ?? FALLBACK_NAMES[column] ?? column;
  const rank = (lines: Criterion[]): RankedOption[] =>
    rankOptions(compared.map((column) => judgeOption(lines, column, nameOf(column))));
  const ranked = rank(criteria);
  const best = winners(ranked).join('、');
  const [first, second] = ranked.filter(({ place }) => place !== null);
  const lead = first && second ? (first.total ?? 0) - (second.total ?? 0) : null;
  const nobody =
    compared.length === 0 ? '先给每个方案打分' : '没有方案可以排名，原因见下面的排名表';
  return {
    values: { best: best || null, best_total: first?.total ?? null, lead },
    missing: {
      ...(first ? {} : { best: nobody, best_total: nobody }),
      ...(lead === null ? { lead: '能排名的方案不足 2 个' } : {}),
    },
    tables: {
      ranking: ranked.map((option) => ({
        option: option.name,
        total: option.total,
        verdict: placeText(option, ranked),
      })),
    },
    notes: notesOf(criteria, best, lead, rank),
    steps: compared.flatMap((column) => stepOf(criteria, column, nameOf(column))),
  };
}

function notesOf(
  criteria: Criterion[],
  best: string,
  lead: number | null,
  rank: (lines: Criterion[]) => RankedOption[],
): Note[] {
  if (lead === null) return [];
  const swaying = criteria.filter((criterion) => {
    const without = winners(rank(withoutWeight(criteria, criterion))).join('、');
    return without !== '' && without !== best;
  });
  return [
    ...(lead < CLOSE ? [{ tone: 'warn' as const, text: closeText(lead) }] : []),
    swaying.length > 0
      ? { tone: 'warn', text: swayText(swaying.map(({ name }) => `“${name}”`)) }
      : { tone: 'good', text: `不算任何一项准则，第一名都还是${best}。` },
  ];
}

/** The sheet as if one criterion did not count; as a veto it still holds. */
function withoutWeight(criteria: Criterion[], dropped: Criterion): Criterion[] {
  return criteria.map((each) => (each === dropped ? { ...each, weight: 0 } : each));
}

function swayText(names: string[]): string {
  return `不算${names.join('或')}，第一名就会变：结论靠${names.length > 1 ? '这几项' : '这一项'}撑着，先核实它的分数。`;
}

function closeText(lead: number): string {
  const gap = isEqual(lead, 0) ? '同分' : `只差 ${shown(lead)} 分，不到 ${CLOSE} 分（本站设定）`;
  return `前两名${gap}：当作打平，用试用结果来定。`;
}

function stepOf(criteria: Criterion[], column: string, name: string): Step[] {
  const { total } = judgeOption(criteria, column, name);
  if (total === null) return [];
  const products = criteria.map(
    ({ weight, scores }) => `${shown(weight)} × ${shown(scores[column] ?? null)}`,
  );
  const weights = criteria.map(({ weight }) => shown(weight));
  return [
    {
      label: `${name}的总分`,
      names: '（权重 × 分数）之和 ÷ 权重之和',
      numbers: `（${products.join(' + ')}）÷（${weights.join(' + ')}）`,
      result: shown(total),
    },
  ];
}

function shown(value: number | null): string {
  return formatValue('number', value);
}
