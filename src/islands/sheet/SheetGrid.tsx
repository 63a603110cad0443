import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { cellCount } from '../../domain/sheet/cell-range.ts';
import type { DraftValues } from '../../domain/sheet/draft.ts';
import type { EvaluatedSheet } from '../../domain/sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../../domain/sheet/schema.ts';
import { columnWidth } from '../../domain/sheet/text-size.ts';
import { totalValue } from '../../domain/sheet/total-value.ts';
import { alignment } from './cell-display.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { TableStore } from './draft-store.ts';
import { GridActions, type GridContext } from './grid-actions.ts';
import { gridEvents } from './grid-events.ts';
import { GridState } from './grid-state.ts';
import type { RowMenu } from './RowMenu.tsx';
import { useRowWindow } from './use-row-window.ts';
import { GridRow, hasList } from './GridRow.tsx';

interface Props {
  sheet: Pick<Sheet, 'columns'>;
  store: TableStore;
  read: DraftValues;
  evaluated: EvaluatedSheet;
  caption: string;
  /** Whether the caption is to be seen: not where the title of a section says the same. */
  captionShown?: boolean;
  onMessage: (message: string) => void;
}

/** From so many rows on the table scrolls in itself, under its heads. */
const TALL = 14;

/**
 * A table to fill in like a spreadsheet: a plain HTML table whose active cell alone is a field. On a phone each row
 * becomes a card (see sheet.css).
 */
export function SheetGrid(props: Props) {
  const { sheet, store, read, evaluated, caption, captionShown = true, onMessage } = props;
  const { columns } = sheet;
  const grid = useMemo(() => new GridState(), [store]);
  const now = useRef<GridContext>(null as never);
  now.current = { columns, store, computed: evaluated.rows, onMessage };
  const actions = useMemo(() => new GridActions(grid, () => now.current), [grid]);
  const events = useMemo(() => gridEvents(actions), [actions]);
  const menu = useSignal<{ row: number; Menu: typeof RowMenu } | null>(null);
  const openMenu = (row: number | null) => {
    if (row === null) menu.value = null;
    else void import('./RowMenu.tsx').then((part) => (menu.value = { row, Menu: part.RowMenu }));
  };
  const body = useRef<HTMLTableSectionElement>(null);
  const scope = `${useId()}-`;

  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const go = (event: Event) => {
      const { row, field } = (event as CustomEvent<{ row: number; field: string }>).detail;
      grid.entered = true;
      grid.choose({ row, column: now.current.columns.findIndex(({ id }) => id === field) });
      // Where it is the active cell already, nothing is drawn anew.
      root.current
        ?.querySelector<HTMLElement>(`[data-cell="${row}-${field}"] > [aria-label]`)
        ?.focus();
    };
    root.current?.addEventListener('grid:go', go);
    return () => root.current?.removeEventListener('grid:go', go);
  }, [grid]);

  const { rows } = store.draft.value;
  const active = grid.active.value;
  const corner = grid.corner.value;
  const mode = grid.mode.value;
  const range = grid.range;
  const drawn = useRowWindow(body, rows.length, [active.row, corner.row]);
  useLayoutEffect(() => {
    // The row of the active cell loses the focus where it gets another place among those drawn.
    if (!grid.entered || document.activeElement !== document.body) return;
    const field = body.current?.querySelector<HTMLElement>(
      'td.active :is(input, textarea, select)',
    );
    field?.focus({ preventScroll: true });
  }, [grid, drawn.rows[0], drawn.rows.at(-1)]);
  useLayoutEffect(() => {
    // The active cell comes into sight with the focus; the corner of a range has none.
    if (!grid.entered || corner === grid.active.peek()) return;
    const row = body.current?.querySelector<HTMLTableRowElement>(`tr[data-row="${corner.row}"]`);
    row?.cells[corner.column + 1]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, corner]);
  const faults = faultsByRow(read, evaluated);
  const isTall = rows.length > TALL;

  return (
    <div ref={root} class="grid">
      <div class={isTall ? 'sheet-frame tall' : 'sheet-frame'}>
        <table
          class="sheet"
          aria-rowcount={rows.length + 1}
          style={{ '--width': `${tableWidth(columns)}em` }}
          {...events}
        >
          <caption class={captionShown ? undefined : 'sr-only'}>{caption}</caption>
          <colgroup>
            <col class="row-head" />
            {columns.map((column) => (
              <col key={column.id} style={{ width: `${width(column)}em` }} />
            ))}
          </colgroup>
          <ColumnHeads columns={columns} actions={actions} />
          <tbody ref={body}>
            {drawn.rows.map((index, position) => {
              const row = rows[index] ?? {};
              const inRange = index >= range.top && index <= range.bottom && cellCount(range) > 1;
              return (
                <Fragment key={index}>
                  <Gap rows={index - (drawn.rows[position - 1] ?? -1) - 1} height={drawn.height} />
                  <GridRow
                    columns={columns}
                    row={row}
                    index={index}
                    result={evaluated.rows[index]}
                    faults={faults.get(index)}
                    active={index === active.row ? active.column : -1}
                    from={inRange ? range.left : -1}
                    to={inRange ? range.right : -1}
                    mode={mode}
                    Menu={menu.value?.row === index ? menu.value.Menu : null}
                    onMenu={openMenu}
                    scope={scope}
                    actions={actions}
                  />
                </Fragment>
              );
            })}
            <Gap rows={rows.length - 1 - (drawn.rows.at(-1) ?? -1)} height={drawn.height} />
          </tbody>
          {columns.some(({ total }) => total !== 'none') && (
            <Totals columns={columns} totals={evaluated.totals} />
          )}
        </table>
        <button
          type="button"
          class="add-row no-print"
          onClick={() => {
            grid.entered = true;
            actions.edit((edits) => edits.addRow());
          }}
        >
          ＋ 加一行
        </button>
      </div>
      {columns.filter(hasList).map((column) => (
        <datalist key={column.id} id={`${scope}list-${column.id}`}>
          {suggestions(column, rows).map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ))}
      {cellCount(range) > 1 && (
        <div class="range-bar no-print" role="status">
          {actions.edits?.summary()}
          <button
            type="button"
            class="link-like"
            onClick={() => actions.edit((edits) => edits.fillDown())}
          >
            首行向下填
          </button>
          <button
            type="button"
            class="link-like"
            onClick={() => actions.edit((edits) => edits.clear())}
          >
            清空选中
          </button>
        </div>
      )}
    </div>
  );
}

/** Room for rows that are not drawn. */
function Gap({ rows, height }: { rows: number; height: number }) {
  if (rows <= 0) return null;
  return (
    <tr class="gap" aria-hidden="true">
      <td colSpan={99} style={{ height: `${rows * height}px` }} />
    </tr>
  );
}

function Totals({ columns, totals }: { columns: Column[]; totals: EvaluatedSheet['totals'] }) {
  return (
    <tfoot>
      <tr>
        <td class="row-head" />
        {columns.map((column, index) => (
          <td key={column.id} data-label={column.label} class={alignment(column.type)}>
            {index === 0 ? '合计' : totalValue(column, totals.values[column.id] ?? null)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** The first sentence about each faulty cell, by row. */
function faultsByRow(read: DraftValues, evaluated: EvaluatedSheet) {
  const found = new Map<number, Record<string, string>>();
  const add = (row: number | null, field: string | undefined, message: string) => {
    if (row === null || field === undefined) return;
    const faults = found.get(row) ?? {};
    faults[field] ??= message;
    found.set(row, faults);
  };
  for (const { row, field, message } of read.errors) add(row, field, message);
  for (const { row, column, message } of evaluated.issues) add(row, column, message);
  return found;
}

function suggestions(column: Column, rows: Record<string, string>[]): string[] {
  const texts = rows.map((row) => (row[column.id] ?? '').trim()).filter((text) => text !== '');
  return [...new Set([...texts, ...(column.options ?? [])])].slice(0, 60);
}

/** Widths are in characters of half a square; the padding of the cell comes on top. */
function width(column: Column): number {
  return Math.min(columnWidth(column), 40) * 0.48 + 0.8;
}

function tableWidth(columns: Column[]): number {
  return columns.reduce((sum, column) => sum + width(column), 2.4);
}
