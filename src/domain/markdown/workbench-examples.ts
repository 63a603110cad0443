import type { Workbench } from '../calculator/schema.ts';
import { formatValue } from '../field/format-value.ts';
import type { Column } from '../sheet/schema.ts';
import { joined, plain } from './blocks.ts';

/** The worked examples of a workbench: what comes out in the totals row of its sheet. */
export function workbenchExamples({ examples }: Workbench, columns: Column[]): string {
  return joined(
    ...examples.map(({ title, source, expect_totals: totals }) => {
      const shown = columns.flatMap(({ id, label, type, unit }) => {
        const total = totals[id];
        if (total === undefined) return [];
        return [`${label} ${[formatValue(type, total), unit].filter(Boolean).join(' ')}`];
      });
      return joined(
        `### ${plain(title)}`,
        plain(source),
        `各行见上面的表。合计：${plain(shown.join('，'))}。`,
      );
    }),
  );
}
