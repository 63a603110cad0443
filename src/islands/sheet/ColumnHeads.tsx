import { useState } from 'preact/hooks';
import type { Column } from '../../domain/sheet/schema.ts';
import type { GridActions } from './grid-actions.ts';
import { alignment } from './cell-display.ts';

interface Props {
  columns: Column[];
  actions: GridActions;
}

/** The heads of a table, each with a button that sorts by its column. */
export function ColumnHeads({ columns, actions }: Props) {
  const [last, setLast] = useState<{ id: string; descending: boolean } | null>(null);
  return (
    <thead>
      <tr>
        <th scope="col" class="row-head">
          <span class="sr-only">行</span>
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" class={alignment(column.type)}>
            {column.label}
            {column.unit && <small>（{column.unit}）</small>}
            {column.origin === 'added' && <small class="added">站内补充</small>}
            <button
              type="button"
              class="sort no-print"
              aria-label={`按“${column.label}”排序`}
              title="排序，再点一次反过来"
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
