import type { FormulaResult } from '../../domain/formula/evaluate-formula.ts';
import { sheetView, type FilledRow } from '../../domain/formula/sheet-view.ts';
import type { DraftValues } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import type { DraftStore } from '../sheet/draft-store.ts';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';

interface TableProps {
  label: string;
  sheet: Sheet;
  table: DraftStore;
  draft: DraftValues;
  filled: FilledRow[];
  result: FormulaResult;
  onMessage: (message: string) => void;
}

/** The table of a formula, with undo; what is worked out per row stands in its last columns. */
export function ToolTable({ label, sheet, table, draft, filled, result, onMessage }: TableProps) {
  useUndoKeys(table, '.sheet-frame');
  const explained = sheet.columns.filter(({ help }) => help);
  return (
    <>
      <SheetGrid
        sheet={sheet}
        store={table}
        read={draft}
        evaluated={sheetView(sheet, filled, draft.rows.length, result)}
        caption={`${label}：可以从 Excel 或 WPS 复制几行直接贴进来`}
        onMessage={onMessage}
      />
      {explained.length > 0 && (
        <details class="fold no-print">
          <summary>各栏怎么填</summary>
          <dl class="field-notes">
            {explained.map(({ id, label, help }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{help}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
