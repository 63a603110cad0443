import { formatValue } from '../field/format-value.ts';
import { MISMATCH_BELOW, sampleRatioMismatch } from './sample-ratio-mismatch.ts';
import type { VerdictQuestion } from './verdict.ts';

/** Says that visitors were not split as planned; null where they were, or no split was planned. */
export function splitWarning({ a, b, plannedSplit }: VerdictQuestion): string | null {
  if (plannedSplit === null) return null;
  const mismatch = sampleRatioMismatch([a.visitors, b.visitors], plannedSplit);
  if (mismatch === null || mismatch.p >= MISMATCH_BELOW) return null;
  return `计划按 ${plannedSplit.join(':')} 分流，实际分到 ${people(a.visitors)}和 ${people(b.visitors)}，碰巧差这么多的机会不到 ${MISMATCH_BELOW * 100}%：多半是分流出了问题。先查分流，下面的结论暂时不能用。`;
}

/** Says that the arms are not full yet; null where they are, or nobody planned. */
export function peekingWarning({ a, b, plannedVisitors }: VerdictQuestion): string | null {
  if (plannedVisitors === null) return null;
  const [plannedA, plannedB] = plannedVisitors;
  const short = [
    { name: 'A', visitors: a.visitors, planned: plannedA },
    { name: 'B', visitors: b.visitors, planned: plannedB },
  ].filter(({ visitors, planned }) => visitors < planned);
  if (short.length === 0) return null;
  const arms = short.map(
    ({ name, visitors, planned }) => `${name} 组计划 ${people(planned)}，才到 ${people(visitors)}`,
  );
  return `${arms.join('；')}：没到数就看结果（偷看），看几次、见显著就停，误报会远高于设定的水平。等够了再下结论。`;
}

function people(count: number): string {
  return `${formatValue('integer', count)} 人`;
}
