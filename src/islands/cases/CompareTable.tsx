import type { ComponentChildren } from 'preact';
import type { CaseRecord } from '../../domain/case/case-record.ts';

interface Props {
  records: readonly CaseRecord[];
  /** Takes a case out; without it there are no buttons. */
  onRemove?: ((slug: string) => void) | undefined;
}

/** What cannot be pressed on paper. */
const LOADS = '代入计算器';

const TONES = { success: 'good', failure: 'bad', mixed: 'warn', open: '' } as const;

/** Cases side by side, what belongs together in one row. */
export function CompareTable({ records, onRemove }: Props) {
  const rows: [string, (record: CaseRecord) => ComponentChildren][] = [
    ['结果与证据', (record) => <Standing record={record} />],
    ['行业、渠道与手法', (record) => <Facts record={record} />],
    ['底层逻辑', ({ logic }) => logic],
    ['做法', ({ actions }) => <List items={actions} />],
    ['成立条件', ({ conditions }) => <List items={conditions} />],
    ['花费', ({ spend }) => spend],
    ['数字与口径', ({ figures }) => <Figures figures={figures} />],
    ['证据理由', ({ gradeReason }) => gradeReason],
    ['最近的反例', ({ counter }) => <a href={`/cases/${counter.slug}/`}>{counter.title}</a>],
    [LOADS, ({ loads }) => <Loads loads={loads} />],
  ];
  return (
    <div class="table-scroll compare-frame" tabIndex={0} role="region" aria-label="案例并排比较">
      <table class="data-table compare-table" data-cases={records.length}>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr-only">比什么</span>
            </th>
            {records.map(({ slug, title }) => (
              <th key={slug} scope="col">
                <a href={`/cases/${slug}/`}>{title}</a>
                {onRemove && (
                  <button
                    type="button"
                    class="remove no-print"
                    aria-label={`去掉“${title}”`}
                    title="去掉这一列"
                    onClick={() => onRemove(slug)}
                  >
                    ×
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, show]) => (
            <tr key={name} class={name === LOADS ? 'only-screen' : undefined}>
              <th scope="row">{name}</th>
              {records.map((record) => (
                <td key={record.slug} data-name={record.title}>
                  {show(record)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ record: { outcome, outcomeText, grade, gradeText } }: { record: CaseRecord }) {
  return (
    <span class="chips">
      <span class={`chip ${TONES[outcome]}`}>{outcomeText}</span>
      <span class={grade === 'D' ? 'chip warn' : 'chip good'}>证据 {gradeText}</span>
    </span>
  );
}

function Facts({ record: { industry, year, channels, methods } }: { record: CaseRecord }) {
  return (
    <>
      {industry}，{year}
      <br />
      渠道：{channels.join('、')}
      <br />
      手法：{methods.join('、')}
    </>
  );
}

function Figures({ figures }: Pick<CaseRecord, 'figures'>) {
  return (
    <ul>
      {figures.map(({ metric, text, basis, window, readings }) => (
        <li key={metric}>
          {metric} <b>{text}</b>
          <small>
            {basis}；时间：{window}
            {readings.length > 0 && `。两种读法：${readings.join('；')}`}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Loads({ loads }: Pick<CaseRecord, 'loads'>) {
  if (loads.length === 0) return <span class="soft">没有可以代入的数</span>;
  return (
    <ul>
      {loads.map(({ href, title, why }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <small>{why}</small>
        </li>
      ))}
    </ul>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
