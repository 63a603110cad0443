import { useState } from 'preact/hooks';
import type { BudgetRow } from '../../domain/budget/budget-state.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import type { Value, Values } from '../../domain/field/value.ts';

interface Props {
  rows: BudgetRow[];
  results: Values[];
  /** What is wrong with the deliverables of each line. */
  faults: (string | undefined)[];
  total: Value;
  /** Why there is no total, in Chinese. */
  reason: string | undefined;
  onText: (row: number, field: 'line' | 'deliverables', text: string) => void;
  onShare: (row: number, text: string) => void;
  onLock: (row: number) => void;
  onRemove: (row: number) => void;
}

/** The lines of the budget as a table. */
export function BudgetRows({
  faults,
  rows,
  results,
  total,
  reason,
  onText,
  onShare,
  onLock,
  onRemove,
}: Props) {
  return (
    <div class="sheet-frame">
      <table class="sheet">
        <caption>占比一改，金额立即重分；锁住的项不动。</caption>
        <thead>
          <tr>
            <th scope="col">费用类别</th>
            <th scope="col" class="num">
              占比
            </th>
            <th scope="col">锁定</th>
            <th scope="col" class="num">
              金额（元）
            </th>
            <th scope="col" class="num">
              交付物（件）
            </th>
            <th scope="col" class="num">
              单件预算（元）
            </th>
            <th scope="col" class="tools">
              <span class="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td data-label="费用类别">
                <input
                  type="text"
                  aria-label={`第 ${index + 1} 项，费用类别`}
                  value={row.line}
                  onInput={(event) => onText(index, 'line', event.currentTarget.value)}
                />
              </td>
              <td data-label="占比">
                <ShareInput
                  row={row}
                  label={`${row.line}，占比`}
                  onCommit={(text) => onShare(index, text)}
                />
              </td>
              <td data-label="锁定">
                <input
                  type="checkbox"
                  aria-label={`锁定${row.line}`}
                  checked={row.locked}
                  onChange={() => onLock(index)}
                />
              </td>
              <td data-label="金额（元）" class="computed num">
                {formatValue('money', results[index]?.['amount'] ?? null)}
              </td>
              <td data-label="交付物（件）" class={faults[index] ? 'faulty' : undefined}>
                <input
                  type="text"
                  class="num"
                  inputMode="numeric"
                  aria-label={`${row.line}，交付物件数`}
                  aria-invalid={faults[index] ? 'true' : undefined}
                  aria-describedby={faults[index] ? `deliverables-${index}` : undefined}
                  value={row.deliverables}
                  onInput={(event) => onText(index, 'deliverables', event.currentTarget.value)}
                />
                {faults[index] && (
                  <p class="fault" id={`deliverables-${index}`}>
                    {faults[index]}
                  </p>
                )}
              </td>
              <td data-label="单件预算（元）" class="computed num">
                {formatValue('money', results[index]?.['unit_cost'] ?? null)}
              </td>
              <td class="tools">
                {rows.length > 2 && (
                  <button
                    type="button"
                    class="row-button"
                    aria-label={`删除${row.line}`}
                    onClick={() => onRemove(index)}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>合计</td>
            <td class="num" data-label="占比">
              {percent(rows.reduce((sum, { share }) => sum + share, 0))}
            </td>
            <td />
            <td class="num" data-label="金额（元）">
              {total === null ? <span class="why">{reason}</span> : formatValue('money', total)}
            </td>
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A share is taken over on Enter or when the field is left: the other lines must not jump while one types. */
function ShareInput({
  row,
  label,
  onCommit,
}: {
  row: BudgetRow;
  label: string;
  onCommit: (text: string) => void;
}) {
  const [text, setText] = useState<string | null>(null);
  const commit = () => {
    if (text !== null && text.trim() !== percent(row.share)) onCommit(text);
    setText(null);
  };
  return (
    <input
      type="text"
      class="num"
      inputMode="decimal"
      aria-label={label}
      value={text ?? percent(row.share)}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(null);
      }}
    />
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
