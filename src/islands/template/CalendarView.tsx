import { useSignal } from '@preact/signals';
import { laterMonth, monthWeeks } from '../../domain/sheet/month-days.ts';
import { CardText } from './CardText.tsx';
import { dragged, takesRows } from '../sheet/drag-row.ts';
import type { ViewProps } from './SectionView.tsx';
import { ViewCells } from './view-cells.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** A month with the rows on their days; on a phone the days that have some, one below the other. */
export function CalendarView({ view, part, table }: ViewProps) {
  const chosen = useSignal<string | null>(null);
  if (view.kind !== 'calendar') return null;
  const { date, card, also } = view;
  const cells = new ViewCells(part, table);
  const dates = part.evaluated.rows.map(({ values }) => {
    const day = values[date];
    return typeof day === 'string' ? day : null;
  });
  /** Dates that are worked out cannot be set. */
  const isTyped = cells.isTyped(date);
  const first = dates.filter((day) => day !== null).sort()[0];
  const month = chosen.value ?? first?.slice(0, 7) ?? '2026-01';
  const on = (day: string) => dates.flatMap((each, row) => (each === day ? [row] : []));
  const undated = dates.flatMap((day, row) =>
    day === null && cells.text(row, card).trim() !== '' ? [row] : [],
  );
  const turn = (label: string, by: number) => (
    <button
      type="button"
      class="button no-print"
      onClick={() => (chosen.value = laterMonth(month, by))}
    >
      {label}
    </button>
  );
  return (
    <div class="calendar">
      <div class="calendar-head">
        {turn('上个月', -1)}
        <p class="view-title" aria-live="polite">
          {month.slice(0, 4)} 年 {Number(month.slice(5))} 月
        </p>
        {turn('下个月', 1)}
      </div>
      <table>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col">
                周{name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, weekday) =>
                day === null ? (
                  <td key={weekday} class="outside" />
                ) : (
                  <td
                    key={weekday}
                    class={on(day).length > 0 ? 'busy' : ''}
                    {...(isTyped ? takesRows((row) => cells.set(row, date, day)) : {})}
                  >
                    <span class="day">
                      {Number(day.slice(8))}
                      <span class="weekday">周{WEEKDAYS[weekday]}</span>
                      {isTyped && (
                        <button
                          type="button"
                          class="add-entry no-print"
                          aria-label={`${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日加一项`}
                          onClick={() => cells.add({ [date]: day, [card]: '新的一项' })}
                        >
                          ＋
                        </button>
                      )}
                    </span>
                    <ul>
                      {on(day).map((row) => (
                        <li key={row} {...(isTyped ? dragged(row) : {})}>
                          <CardText cells={cells} row={row} card={card} also={also} />
                        </li>
                      ))}
                    </ul>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {undated.length > 0 && (
        <p class="help">
          还有 {undated.length} 项没有日期，切到表格补上：
          {undated.map((row) => cells.text(row, card)).join('、')}。
        </p>
      )}
    </div>
  );
}
