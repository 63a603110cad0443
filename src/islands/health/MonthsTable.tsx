import { addMonth } from '../../domain/health/add-month.ts';
import { MONTHS_SHEET } from '../../domain/health/months-sheet.ts';
import { blankDraft, sampleDraft, type DraftValues } from '../../domain/sheet/draft.ts';
import type { EvaluatedSheet } from '../../domain/sheet/evaluate-sheet.ts';
import { DraftButtons } from '../sheet/DraftButtons.tsx';
import type { DraftStore } from '../sheet/draft-store.ts';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';

interface Props {
  table: DraftStore;
  read: DraftValues;
  issues: EvaluatedSheet['issues'];
  /** The last month that is there, if any. */
  last: string | undefined;
  onMessage: (message: string) => void;
}

/** What was measured, one row a month; what was not measured stays blank. */
export function MonthsTable({ table, read, issues, last, onMessage }: Props) {
  useUndoKeys(table, '.sheet-frame');
  return (
    <section class="stacked no-print" aria-label="各月的数">
      <div class="toolbar">
        <div class="group">
          <button
            type="button"
            class="button primary"
            disabled={last === undefined}
            onClick={() => {
              const { draft, month } = addMonth(table.draft.value, last ?? '');
              table.change(draft);
              onMessage(`已加上 ${month}，填这个月测了的格子，没测的空着。`);
            }}
          >
            ＋ 加下一个月
          </button>
          <DraftButtons
            table={table}
            changes={[
              {
                label: '清空开始填',
                draft: () => blankDraft(MONTHS_SHEET, 1),
                message: '已清空，从基线月开始填；可以撤销。',
              },
              {
                label: '载入示例',
                draft: () => sampleDraft(MONTHS_SHEET),
                message: '已载入示例数据，可以撤销。',
              },
            ]}
            onMessage={onMessage}
          />
        </div>
      </div>
      <SheetGrid
        sheet={MONTHS_SHEET}
        store={table}
        read={read}
        evaluated={{ rows: [], totals: { values: {}, missing: {} }, issues }}
        caption="各月的数：一行一个月，没测的空着，不要填 0。可以从 Excel 或 WPS 复制几行直接贴进来"
        onMessage={onMessage}
      />
    </section>
  );
}
