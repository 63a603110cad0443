import type { Draft } from '../../../src/domain/sheet/draft.ts';
import { readDraft } from '../../../src/domain/sheet/draft.ts';
import { evaluateSheet, type EvaluatedRow } from '../../../src/domain/sheet/evaluate-sheet.ts';
import { sheet as schema } from '../../../src/domain/sheet/schema.ts';

/** A table to select, sort and paste in: texts, numbers of several kinds, a day, and a computed column between them. */
export const gridSheet = schema.parse({
  columns: [
    { id: 'channel', label: '渠道', type: 'text' },
    { id: 'clicks', label: '点击量', type: 'integer', unit: '次' },
    { id: 'spend', label: '花费', type: 'money', unit: '元' },
    { id: 'cpc', label: '单次点击成本', type: 'money', unit: '元', expr: 'spend / clicks' },
    { id: 'rate', label: '转化率', type: 'percent' },
    { id: 'day', label: '日期', type: 'date' },
  ],
  sample: { rows: [{ channel: '搜索' }] },
});

export const { columns } = gridSheet;

/** A draft with these texts in its columns from the left, the computed one left out. */
export function draftOf(...rows: string[][]): Draft {
  const inputs = columns.filter(({ expr }) => !expr);
  return {
    params: {},
    rows: rows.map((texts) =>
      Object.fromEntries(inputs.map(({ id }, index) => [id, texts[index] ?? ''])),
    ),
  };
}

export function computedOf(draft: Draft): EvaluatedRow[] {
  return evaluateSheet(gridSheet, {}, readDraft(gridSheet, draft).rows).rows;
}
