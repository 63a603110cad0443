import type { Value, Values } from '../field/value.ts';
import type { Option } from './rank-options.ts';
import { weightedMean } from './weighted-mean.ts';

/** One line of a scoring sheet: what is judged, how much it counts, and the score of each option by its column. */
export interface Criterion {
  name: string;
  weight: number | null;
  /** Whether the lowest score rules an option out. */
  veto: boolean;
  scores: Record<string, number | null>;
}

const LOWEST = 1;

/** The lines of the sheet; `columns` are the ids of the options. A line without a name is called by its number. */
export function readCriteria(rows: Values[], columns: string[]): Criterion[] {
  return rows.map((row, index) => ({
    name: textOf(row['criterion']) ?? `第 ${index + 1} 项`,
    weight: numberOf(row['weight']),
    veto: row['veto'] === '是',
    scores: Object.fromEntries(columns.map((column) => [column, numberOf(row[column])])),
  }));
}

/** The weighted total of one option, or why it has none: a veto, a missing score, no weight. */
export function judgeOption(criteria: Criterion[], column: string, name: string): Option {
  const scoreOf = ({ scores }: Criterion): number | null => scores[column] ?? null;
  const open = criteria.filter((criterion) => scoreOf(criterion) === null).length;
  const vetoed = criteria.find((criterion) => criterion.veto && scoreOf(criterion) === LOWEST);
  const total =
    open > 0
      ? null
      : weightedMean(
          criteria.map((criterion) => ({
            weight: criterion.weight ?? 0,
            score: scoreOf(criterion) ?? 0,
          })),
        );
  return { name, total, reason: reasonOf(criteria, vetoed, open, total) };
}

function reasonOf(
  criteria: Criterion[],
  vetoed: Criterion | undefined,
  open: number,
  total: number | null,
): string | null {
  if (vetoed) return `排除：否决项“${vetoed.name}”只得 ${LOWEST} 分`;
  if (open > 0) return `还有 ${open} 项没打分`;
  const weightless = criteria.find(({ weight }) => weight === null);
  if (weightless) return `“${weightless.name}”还没填权重`;
  return total === null ? '权重全是 0，无法加权' : null;
}

export function numberOf(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

export function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
