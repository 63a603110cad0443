import { useState } from 'preact/hooks';
import type { Column } from '../../domain/sheet/schema.ts';
import { alignment } from './cell-display.ts';
import type { GridActions } from './grid-actions.ts';

interface Props {
  columns: Column[];
  actions: GridActions;
}

/**
 * The heads of a table, each with a button that sorts by its column. Tab comes to one of them only, so that the way to the
 * cells is short; arrows go along.
 */
export function ColumnHeads({ columns, actions }: Props) {
  const [last, setLast] = useState<{ id: string; descending: boolean } | null>(null);
  const [reached, setReached] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const row = event.currentTarget as HTMLElement;
    const next = step && row.querySelectorAll<HTMLElement>('.sort')[reached + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <thead>
      <tr onKeyDown={onKeyDown}>
        <th scope="col" class="row-head">
          <span class="sr-only">行</span>
        </th>
        {columns.map((column, index) => (
          <th key={column.id} scope="col" class={alignment(column.type)}>
            {column.label}
            {column.unit && <small>（{column.unit}）</small>}
            {column.origin === 'added' && <small class="added">站内补充</small>}
            <button
              type="button"
              class="sort no-print"
              tabIndex={index === reached ? 0 : -1}
              aria-label={`按“${column.label}”排序`}
              title="排序，再点一次反过来"
              onFocus={() => setReached(index)}
              onClick={() => {
                const descending = last?.id === column.id && !last.descending;
                setLast({ id: column.id, descending });
                actions.edit((edits) => edits.sort(column, descending));
              }}
            >
              ⇅
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
