import { memo } from './memo.ts';
import type { Texts } from '../../domain/sheet/draft.ts';
import type { EvaluatedRow } from '../../domain/sheet/evaluate-sheet.ts';
import type { Column } from '../../domain/sheet/schema.ts';
import { ActiveCell } from './ActiveCell.tsx';
import { alignment, cellDisplay, computedDisplay } from './cell-display.ts';
import type { GridActions } from './grid-actions.ts';
import type { Mode } from './grid-state.ts';
import { RowHead } from './RowHead.tsx';
import type { RowMenu } from './RowMenu.tsx';

interface Props {
  columns: Column[];
  row: Texts;
  index: number;
  result: EvaluatedRow | undefined;
  /** Sentences about cells, by column. */
  faults: Record<string, string> | undefined;
  /** Column of the cell that can be typed in, and the columns that are chosen; −1 in other rows. */
  active: number;
  from: number;
  to: number;
  mode: Mode;
  /** The menu of the row where it is open. */
  Menu: typeof RowMenu | null;
  onMenu: (row: number | null) => void;
  scope: string;
  actions: GridActions;
}

/** One row of a table; it is drawn again only when something in it has changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { columns, row, index, result, faults, active, from, to, mode, scope, actions } = props;
  return (
    <tr data-row={index} aria-rowindex={index + 2}>
      <RowHead
        index={index}
        Menu={props.Menu}
        reachable={active >= 0}
        onMenu={props.onMenu}
        actions={actions}
      />
      {columns.map((column, position) => {
        const place = `${index}-${column.id}`;
        const text = row[column.id] ?? '';
        const fault = faults?.[column.id];
        const faultId = fault ? `${scope}${place}-error` : undefined;
        const reason = result?.missing[column.id];
        const computed = column.expr
          ? computedDisplay(column.type, result?.values[column.id] ?? null)
          : '';
        const isActive = position === active;
        return (
          <td
            key={column.id}
            data-cell={place}
            data-label={column.label}
            class={[
              column.expr ? 'computed' : '',
              alignment(column.type),
              isActive ? 'active' : '',
              position >= from && position <= to ? 'chosen' : '',
              fault ? 'faulty' : '',
            ]
              .filter(Boolean)
              .join(' ')}
          >
            {isActive ? (
              <ActiveCell
                column={column}
                text={text}
                computed={computed || (reason ?? '')}
                label={`第 ${index + 1} 行，${column.label}`}
                place={place}
                faultId={faultId}
                mode={mode}
                listId={hasList(column) ? `${scope}list-${column.id}` : undefined}
                actions={actions}
              />
            ) : (
              <Shown column={column} text={text} computed={computed} reason={reason} />
            )}
            {fault && (
              <p class="fault" id={faultId}>
                {fault}
              </p>
            )}
          </td>
        );
      })}
    </tr>
  );
}, same);

/** Columns whose cells suggest what stands in others. */
export function hasList({ type }: Pick<Column, 'type'>): boolean {
  return type === 'person' || type === 'role';
}

function Shown(props: {
  column: Column;
  text: string;
  computed: string;
  reason: string | undefined;
}) {
  const { column, text, computed, reason } = props;
  if (column.expr) {
    return <>{computed || (reason ? <span class="why">{reason}</span> : '')}</>;
  }
  if (column.type === 'check') return <>{text.trim() ? '☑' : '☐'}</>;
  const shown = cellDisplay(column, text);
  if (column.type !== 'link' || !/^(https?:\/\/|\/)/i.test(text)) return <>{shown}</>;
  return (
    <>
      {shown}{' '}
      <a class="open" href={text} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
        打开
      </a>
    </>
  );
}

function same(a: Props, b: Props): boolean {
  return (
    a.row === b.row &&
    a.index === b.index &&
    a.columns === b.columns &&
    a.active === b.active &&
    a.from === b.from &&
    a.to === b.to &&
    a.Menu === b.Menu &&
    (a.active < 0 || a.mode === b.mode) &&
    sameTexts(a.faults, b.faults) &&
    (a.result === b.result ||
      (sameTexts(a.result?.values, b.result?.values) &&
        sameTexts(a.result?.missing, b.result?.missing)))
  );
}

function sameTexts(
  a: Record<string, unknown> | undefined,
  b: Record<string, unknown> | undefined,
): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
