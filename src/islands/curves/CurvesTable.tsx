import { CURVES_SHEET } from '../../domain/response/curve-sheet.ts';
import type { CurveTexts } from '../../domain/response/curve-texts.ts';
import { blankDraft, type Draft, type DraftValues } from '../../domain/sheet/draft.ts';
import type { EvaluatedSheet } from '../../domain/sheet/evaluate-sheet.ts';
import { DraftButtons } from '../sheet/DraftButtons.tsx';
import type { DraftStore } from '../sheet/draft-store.ts';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';

interface Props {
  table: DraftStore;
  read: DraftValues;
  issues: EvaluatedSheet['issues'];
  texts: CurveTexts;
  sample: Draft;
  onFit: () => void;
  onMessage: (message: string) => void;
}

/** The channels and their curves: typed in, or fitted from the weeks. */
export function CurvesTable(props: Props) {
  const { table, read, issues, texts, sample, onFit, onMessage } = props;
  useUndoKeys(table, '.sheet-frame');
  const spent = read.rows.reduce((sum, { today }) => sum + Number(today ?? 0), 0);
  return (
    <>
      <div class="toolbar no-print">
        <div class="group">
          <button type="button" class="button primary" onClick={onFit}>
            从周数据拟合
          </button>
          <DraftButtons
            table={table}
            changes={[
              {
                label: '清空开始填',
                draft: () => blankDraft(CURVES_SHEET, 2),
                message: '曲线表已清空，可以撤销。',
              },
              { label: '载入示例', draft: () => sample, message: '已载入示例数据，可以撤销。' },
            ]}
            onMessage={onMessage}
          />
        </div>
      </div>
      <SheetGrid
        sheet={CURVES_SHEET}
        store={table}
        read={read}
        evaluated={{
          rows: [],
          totals: { values: { today: spent }, missing: {} },
          issues,
        }}
        caption="渠道和曲线：参数可以直接填，也可以由下面的周数据拟合出来"
        onMessage={onMessage}
      />
      {JSON.stringify(table.draft.value.rows) === JSON.stringify(sample.rows) && (
        <p class="why">{texts.sample}</p>
      )}
      <details class="fold no-print">
        <summary>这些参数是什么意思</summary>
        <dl class="meanings">
          {texts.parameters.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
