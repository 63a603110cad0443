import type { SpendPoint, SplitReport } from '../../domain/response/compare-split.ts';
import { marginalText, yuanText } from '../../domain/response/split-texts.ts';

const LABEL = '现在和最好的分法';

/** Today's split and the best one side by side, channel by channel. */
export function SplitTable({ report }: { report: SplitReport }) {
  const { lines, today, best } = report;
  const isEndless = lines.some(({ today, best }) =>
    [today, best].some((point) => point?.marginal === Infinity),
  );
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={LABEL}>
        <table class="data-table compact split">
          <caption>{LABEL}（元，收入按曲线算，不是实际入账）</caption>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={3} class="side">
                现在
              </th>
              <th scope="colgroup" colSpan={3} class="side">
                最好
              </th>
              <td />
            </tr>
            <tr>
              <th scope="col">渠道</th>
              {['现在', '最好'].map((side) =>
                ['花费', '收入', '再多 1 元'].map((what) => (
                  <th
                    key={side + what}
                    scope="col"
                    class={what === '花费' ? 'num side' : 'num'}
                    aria-label={`${side}，${what}`}
                  >
                    {what}
                  </th>
                )),
              )}
              <th scope="col" class="num side">
                花费差
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.channel}>
                <th scope="row">{line.channel}</th>
                <Point point={line.today} />
                <Point point={line.best} />
                <td class="num side">
                  {line.best ? signed(line.best.spend - line.today.spend) : '—'}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">合计</th>
              <td class="num side">{yuanText(today.spend)}</td>
              <td class="num">{yuanText(today.revenue)}</td>
              <td />
              <td class="num side">{best ? yuanText(best.spend) : '—'}</td>
              <td class="num">{best ? yuanText(best.revenue) : '—'}</td>
              <td />
              <td class="num side">{best ? signed(best.spend - today.spend) : '—'}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="help">
        “再多 1 元”：在这个花费上再加 1 元，按曲线多收几元。现在这一边差得越多，挪一挪的好处越大。
        {isEndless && '“极大”：花费从 0 起时，这条公式的第一元回报没有上限，不能当真。'}
      </p>
    </>
  );
}

function Point({ point }: { point: SpendPoint | null }) {
  return (
    <>
      <td class="num side">{point ? yuanText(point.spend) : '—'}</td>
      <td class="num">{point ? yuanText(point.revenue) : '—'}</td>
      <td class="num">{point ? marginalText(point.marginal) : '—'}</td>
    </>
  );
}

function signed(difference: number): string {
  const text = yuanText(difference);
  return difference > 0 && text !== '0' ? `+${text}` : text;
}
