import { VERDICTS, type Verdict } from './labels.ts';
import type { FigureGroup } from './schema.ts';

/** How many figures came to each verdict: `共 135 条：✓ 一致 81 条，△ 有条件 29 条，…。` */
export function verdictCounts(groups: readonly FigureGroup[]): string {
  const figures = groups.flatMap((group) => group.figures);
  const parts = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => {
    const count = figures.filter((figure) => figure.verdict === verdict).length;
    return `${VERDICTS[verdict].mark} ${VERDICTS[verdict].name} ${count} 条`;
  });
  return `共 ${figures.length} 条：${parts.join('，')}。`;
}
