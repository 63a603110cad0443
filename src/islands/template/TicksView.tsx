import { isBlankRow } from '../../domain/sheet/draft.ts';
import { CardDetails } from './CardText.tsx';
import type { ViewProps } from './SectionView.tsx';
import { ViewCells } from './view-cells.ts';

/** Boxes to tick, in groups or as numbered cells, and how far one has come. */
export function TicksView({ view, part, table }: ViewProps) {
  if (view.kind !== 'ticks') return null;
  const { tick, card, group, layout, also } = view;
  const cells = new ViewCells(part, table);
  const items = cells.rows.flatMap((row, index) => (isBlankRow(row) ? [] : [index]));
  const isDone = (row: number) => cells.text(row, tick).trim() !== '';
  const groups = Map.groupBy(items, (row) => (group ? cells.text(row, group) : ''));
  const done = items.filter(isDone).length;
  return (
    <div class={`ticks ${layout}`}>
      <p class="progress-line">
        <progress max={Math.max(items.length, 1)} value={done} aria-label="完成了多少" />
        {done} / {items.length}
      </p>
      {[...groups].map(([name, rows]) => (
        <section key={name} aria-label={name || undefined}>
          {name && (
            <p class="view-title">
              {name}{' '}
              <small>
                {rows.filter(isDone).length} / {rows.length}
              </small>
            </p>
          )}
          <ul>
            {rows.map((row) => (
              <li key={row} class={isDone(row) ? 'done' : ''}>
                <label>
                  <input
                    type="checkbox"
                    checked={isDone(row)}
                    onChange={(event) =>
                      cells.set(row, tick, event.currentTarget.checked ? '是' : '')
                    }
                  />
                  <span>
                    {layout === 'grid' && <b>{row + 1}</b>}
                    {cells.text(row, card)}
                  </span>
                </label>
                <CardDetails cells={cells} row={row} ids={also} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
