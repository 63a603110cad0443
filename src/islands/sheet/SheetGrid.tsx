import { formatValue } from '../../domain/field/format-value.ts';
import type { DraftValues } from '../../domain/sheet/draft.ts';
import { inputColumns } from '../../domain/sheet/draft.ts';
import { withCell, withRow, withoutRow } from '../../domain/sheet/edit-draft.ts';
import type { EvaluatedSheet } from '../../domain/sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../../domain/sheet/schema.ts';
import { Cell } from './Cell.tsx';
import type { DraftStore } from './draft-store.ts';
import { moveFocus } from './move-focus.ts';

interface Props {
  sheet: Sheet;
  store: DraftStore;
  read: DraftValues;
  evaluated: EvaluatedSheet;
  caption: string;
  onMessage: (message: string) => void;
}

/** The sheet as an editable table; on a phone each row becomes a card (see sheet.css). */
export function SheetGrid({ sheet, store, read, evaluated, caption, onMessage }: Props) {
  const fields = inputColumns(sheet).map(({ id }) => id);
  const draft = store.draft.value;

  const paste = (row: number, column: Column) => (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    void pasteBlock(store, fields, row, column.id, text).then(onMessage);
  };

  return (
    <div class="sheet-frame" onKeyDown={moveFocus}>
      <table class="sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {sheet.columns.map((column) => (
              <th key={column.id} scope="col" class={alignment(column)} style={width(column)}>
                {column.label}
                {column.unit && <small>（{column.unit}）</small>}
                {column.origin === 'added' && <small class="added">站内补充</small>}
              </th>
            ))}
            <th scope="col" class="tools">
              <span class="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.rows.map((row, index) => (
            <tr key={index}>
              {sheet.columns.map((column) =>
                column.expr ? (
                  <Computed key={column.id} column={column} row={evaluated.rows[index]} />
                ) : (
                  <td key={column.id} data-label={column.label}>
                    <Cell
                      field={column}
                      text={row[column.id] ?? ''}
                      label={`第 ${index + 1} 行，${column.label}`}
                      error={faultOf(index, column.id, read, evaluated)}
                      place={`${index}-${column.id}`}
                      onText={(text) => {
                        store.change(
                          withCell(draft, index, column.id, text),
                          `${index}/${column.id}`,
                        );
                      }}
                      onPaste={paste(index, column)}
                    />
                    <Fault
                      place={`${index}-${column.id}`}
                      message={faultOf(index, column.id, read, evaluated)}
                    />
                  </td>
                ),
              )}
              <td class="tools">
                <button
                  type="button"
                  class="row-button"
                  aria-label={`删除第 ${index + 1} 行`}
                  title="删除这一行（可撤销）"
                  onClick={() => {
                    store.change(withoutRow(draft, index, fields));
                    onMessage(`已删除第 ${index + 1} 行，可以撤销。`);
                  }}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
        {sheet.columns.some(({ total }) => total !== 'none') && (
          <tfoot>
            <tr>
              {sheet.columns.map((column, index) => (
                <td key={column.id} data-label={column.label} class={alignment(column)}>
                  {index === 0
                    ? '合计'
                    : formatValue(column.type, evaluated.totals.values[column.id] ?? null)}
                </td>
              ))}
              <td class="tools" />
            </tr>
          </tfoot>
        )}
      </table>
      <button
        type="button"
        class="add-row no-print"
        onClick={() => {
          store.change(withRow(draft, fields, null));
        }}
      >
        ＋ 加一行
      </button>
    </div>
  );
}

function Computed({ column, row }: { column: Column; row: EvaluatedSheet['totals'] | undefined }) {
  const reason = row?.missing[column.id];
  const shown = formatValue(column.type, row?.values[column.id] ?? null);
  return (
    <td class={`computed ${alignment(column)}`} data-label={column.label} title={reason}>
      {shown || (reason ? <span class="why">{reason}</span> : '')}
    </td>
  );
}

function Fault({ place, message }: { place: string; message: string | undefined }) {
  return message ? (
    <p class="fault" id={`${place}-error`}>
      {message}
    </p>
  ) : null;
}

function faultOf(
  row: number,
  id: string,
  read: DraftValues,
  evaluated: EvaluatedSheet,
): string | undefined {
  return (
    read.errors.find((error) => error.row === row && error.field === id)?.message ??
    evaluated.issues.find((issue) => issue.row === row && issue.column === id)?.message
  );
}

function alignment(column: Column): string {
  return column.type === 'text' || column.type === 'longtext' || column.type === 'enum'
    ? ''
    : 'num';
}

function width(column: Column): { minWidth: string } | undefined {
  return column.width ? { minWidth: `${Math.min(column.width, 26) * 0.5}rem` } : undefined;
}

/** Puts a copied block into the table from one cell on, and says what became of it. */
async function pasteBlock(
  store: DraftStore,
  fields: string[],
  row: number,
  column: string,
  text: string,
): Promise<string> {
  const { readBlock } = await import('./read-block.ts');
  const { draft, said } = readBlock(store.draft.peek(), fields, row, column, text);
  store.change(draft);
  return said;
}
