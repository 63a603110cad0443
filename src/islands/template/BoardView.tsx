import { isBlankRow } from '../../domain/sheet/draft.ts';
import { CardText } from './CardText.tsx';
import { dragged, takesRows } from '../sheet/drag-row.ts';
import type { ViewProps } from './SectionView.tsx';
import { ViewCells } from './view-cells.ts';

/** Cards in lanes. A card goes to another lane by choosing it, or by dragging. */
export function BoardView({ view, part, table }: ViewProps) {
  if (view.kind !== 'board') return null;
  const { lane, card, also } = view;
  const cells = new ViewCells(part, table);
  const lanes = cells.options(lane);
  const cardsOf = (name: string) =>
    cells.rows.flatMap((row, index) => {
      const own = row[lane] ?? '';
      const isHere = own === name || (!lanes.includes(own) && name === lanes[0]);
      return isHere && !isBlankRow(row) ? [index] : [];
    });
  return (
    <div class="board">
      {lanes.map((name) => (
        <section key={name} aria-label={name} {...takesRows((row) => cells.set(row, lane, name))}>
          <p class="view-title">
            {name} <small>{cardsOf(name).length}</small>
          </p>
          <ul>
            {cardsOf(name).map((row) => (
              <li key={row} {...dragged(row)}>
                <CardText cells={cells} row={row} card={card} also={also} />
                <select
                  class="no-print"
                  aria-label={`第 ${row + 1} 项移到`}
                  value={cells.text(row, lane)}
                  onChange={(event) => cells.set(row, lane, event.currentTarget.value)}
                >
                  {!lanes.includes(cells.text(row, lane)) && <option value="">（未定）</option>}
                  {lanes.map((option) => (
                    <option key={option} value={option}>
                      {option}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="add-card no-print"
            onClick={() => cells.add({ [lane]: name, [card]: '新的一项' })}
          >
            ＋ 加一项
          </button>
        </section>
      ))}
    </div>
  );
}
