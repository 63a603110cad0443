import type { Attribution } from '../../domain/attribution/attribute.ts';
import {
  creditsOf,
  MEASURE_UNITS,
  totalOf,
  type Measure,
} from '../../domain/attribution/measure.ts';
import { MODELS } from '../../domain/attribution/models.ts';
import { formatValue } from '../../domain/field/format-value.ts';

const MOST_ROWS = 30;

interface Props {
  attribution: Attribution;
  measure: Measure;
  /** Places of the channels, the largest first. */
  order: number[];
}

/**
 * What each model gives each channel, with its share; a model without a result says why in its column. Nothing
 * where there is nothing to split.
 */
export function SplitTable({ attribution, measure, order }: Props) {
  const total = totalOf(attribution, measure);
  if (total === null) return null;
  const rows = [
    ...order
      .slice(0, MOST_ROWS)
      .map((place) => ({ name: attribution.channels[place] ?? '', places: [place] })),
    ...(order.length > MOST_ROWS
      ? [{ name: `其余 ${order.length - MOST_ROWS} 个渠道`, places: order.slice(MOST_ROWS) }]
      : []),
  ];
  const columns = attribution.results.map((result) => {
    const credits = creditsOf(result, measure);
    const cells = credits && rows.map(({ places }) => sumAt(credits, places));
    const most = credits?.reduce((best, credit) => Math.max(best, credit), 0) ?? 0;
    return { ...result, cells, most };
  });
  const label = measure === 'value' ? '价值怎么分' : '转化怎么分';
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="data-table compact split">
        <caption>
          {label}（{MEASURE_UNITS[measure]}），小字是占比，每列最大的加粗
        </caption>
        <thead>
          <tr>
            <th scope="col">渠道</th>
            {MODELS.map(({ id, name }) => (
              <th key={id} scope="col" class="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, places }, row) => (
            <tr key={places[0]}>
              <th scope="row">{name}</th>
              {columns.map(({ id, cells, most, missing }) => {
                if (!cells) {
                  return row === 0 ? (
                    <td key={id} rowSpan={rows.length} class="why">
                      {missing}
                    </td>
                  ) : null;
                }
                const credit = cells[row] ?? 0;
                return (
                  <td key={id} class="num">
                    <Credit
                      credit={credit}
                      share={total > 0 ? credit / total : null}
                      isMost={credit > 0 && credit >= most && places.length === 1}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            {columns.map(({ id, cells }) => (
              <td key={id} class="num">
                {cells
                  ? formatValue(
                      'money',
                      cells.reduce((sum, credit) => sum + credit, 0),
                    )
                  : '—'}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Credit({
  credit,
  share,
  isMost,
}: {
  credit: number;
  share: number | null;
  isMost: boolean;
}) {
  const shown = formatValue('money', credit);
  return (
    <>
      {isMost ? <b>{shown}</b> : shown}
      {share !== null && <small>{formatValue('percent', Math.round(share * 1000) / 1000)}</small>}
    </>
  );
}

function sumAt(credits: number[], places: number[]): number {
  return places.reduce((sum, place) => sum + (credits[place] ?? 0), 0);
}
