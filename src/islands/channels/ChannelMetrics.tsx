import type { Advice, Verdict } from '../../domain/channels/advise.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import type { Values } from '../../domain/field/value.ts';
import type { Column } from '../../domain/sheet/schema.ts';

interface Props {
  columns: Column[];
  rows: { values: Values; missing: Record<string, string>; rank: number | null; advice: Advice }[];
  totals: Values;
}

const TONES: Record<Verdict, string> = {
  grow: 'good',
  keep: '',
  watch: 'warn',
  fix: 'bad',
  incomplete: 'warn',
};

/** The metrics of every channel, ranked by ROI and then by CAC, and the advice with its reason. */
export function ChannelMetrics({ columns, rows, totals }: Props) {
  const ranked = rows.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <>
      <p class="help">按 ROI 从高到低排，相同再看获客成本从低到高。不要只按转化率排。</p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="各渠道指标">
        <table class="data-table compact">
          <thead>
            <tr>
              <th scope="col" class="num">
                名次
              </th>
              <th scope="col">渠道</th>
              {columns.map(({ id, label, unit }) => (
                <th key={id} scope="col" class="num">
                  {label}
                  <wbr />
                  {unit && `（${unit}）`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ values, missing, rank }, index) => (
              <tr key={index}>
                <td class="num">{rank ?? '—'}</td>
                <th scope="row">{values['channel']}</th>
                {columns.map(({ id, type }) => (
                  <td key={id} class="num" title={missing[id]}>
                    {formatValue(type, values[id] ?? null) || '—'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">合计</th>
              {columns.map(({ id, type }) => (
                <td key={id} class="num">
                  {formatValue(type, totals[id] ?? null) || '—'}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <ul class="advice">
        {ranked.map(({ values, advice }, index) => (
          <li key={index}>
            <b>{values['channel']}</b>
            <span class={`chip ${TONES[advice.verdict]}`}>{advice.label}</span>
            <span>{advice.reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
