import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { parseValue } from '../../domain/field/parse-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import { filledRows } from '../../domain/formula/sheet-view.ts';
import { healthBoard, type HealthBoard as Board } from '../../domain/health/health-board.ts';
import { HEALTH_INDICATORS, type HealthIndicator } from '../../domain/health/health-indicators.ts';
import { monthName } from '../../domain/health/month.ts';
import { briefLines, verdictText } from '../../domain/health/monthly-brief.ts';
import { MONTHS_SHEET, readMonths } from '../../domain/health/months-sheet.ts';
import { YELLOW_FACTOR, type Light } from '../../domain/health/rate-indicator.ts';
import { readDraft, sampleDraft } from '../../domain/sheet/draft.ts';
import { FieldInput } from '../formula/FieldInput.tsx';
import { toolStore } from '../formula/tool-store.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import type { RecordKey } from '../store/record.ts';
import { fillWorkshop } from './fill-templates.ts';
import { BriefTable } from './BriefTable.tsx';
import { HealthToolbar } from './HealthToolbar.tsx';
import { MonthsTable } from './MonthsTable.tsx';
import { TrendChart } from './TrendChart.tsx';

interface Props {
  about: ToolAbout;
  storeKey: RecordKey;
}

const FACTOR: Field = {
  id: 'yellow_factor',
  label: '黄灯系数',
  type: 'percent',
  min: 0.01,
  max: 1,
  required: true,
  origin: 'added',
  help: '站内设定，可改。没到目标、但不低于目标 × 系数算黄；再低算红。',
};

/** The eight indicators of a month as red, yellow and green, the brief made from them, and all months kept here. */
export default function HealthBoard({ about, storeKey }: Props) {
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  const sample = useMemo(() => sampleDraft(MONTHS_SHEET), []);
  const table = useMemo(() => store.table({ id: 'health_months', sample }), [store, sample]);
  useEffect(() => store.start(), [store]);
  const read = useComputed(() => readDraft(MONTHS_SHEET, table.draft.value));
  const found = useComputed(() => readMonths(read.value.rows));
  const { months, issues } = found.value;
  const names = months.map(({ month }) => month);

  const chosen = (id: string, usual: string) => {
    const text = store.text(id, usual);
    return names.includes(text) ? text : usual;
  };
  const month = chosen('month', names.at(-1) ?? '');
  const baseline = chosen('baseline', names[0] ?? '');
  const factorText = store.text(FACTOR.id, '80%');
  const factor = parseValue(FACTOR, factorText);
  const yellowFactor =
    'value' in factor && typeof factor.value === 'number' ? factor.value : YELLOW_FACTOR;

  const actions = Object.fromEntries(
    HEALTH_INDICATORS.map(({ id }) => [id, store.text(actionKey(month, id), '')]),
  );
  const board = healthBoard(months, { month, baseline, yellowFactor });
  const lines = briefLines(board, actions);
  const trend = trendOf(store.text('trend', ''), board);
  const isSample = JSON.stringify(table.draft.value.rows) === JSON.stringify(sample.rows);
  const say = (message: string) => (store.message.value = message);

  return (
    <div class="tool health">
      <div class="params no-print">
        {names.length > 0 && (
          <>
            <FieldInput
              field={{ id: 'month', label: '看哪个月', type: 'enum', options: names.toReversed() }}
              text={month}
              error={undefined}
              onText={(text) => store.setText('month', text)}
            />
            <FieldInput
              field={{
                id: 'baseline',
                label: '基线月',
                type: 'enum',
                options: names,
                help: '活动后 1 个月内第一次测的那个月。',
              }}
              text={baseline}
              error={undefined}
              onText={(text) => store.setText('baseline', text)}
            />
          </>
        )}
        <FieldInput
          field={FACTOR}
          text={factorText}
          error={'error' in factor ? `${factor.error}现在先按 80% 算。` : undefined}
          onText={(text) => store.setText(FACTOR.id, text)}
        />
      </div>
      {names.length === 0 ? (
        <p class="verdict">先在下面的表里填一个月份，例如 2026-10，再填这个月测了的数。</p>
      ) : (
        <>
          <section class="brief" aria-labelledby="health-brief">
            <h3 id="health-brief">
              {monthName(month)}健康度简报{isSample && <span class="chip">示例数据</span>}
            </h3>
            <p class="basis">
              基线月 {baseline}；黄灯系数 {Number((yellowFactor * 100).toFixed(2))}%（站内设定）。
              目标为来源资料的参考值；维度分、沿用最近值、按基线月数周期都是本站设定。
            </p>
            <p class="verdict">{verdictText(board)}</p>
            <BriefTable
              board={board}
              lines={lines}
              actions={actions}
              onAction={(id, text) => store.setText(actionKey(month, id), text)}
              onWorkshop={(row) => void fillWorkshop(board, row)}
            />
          </section>
          <HealthToolbar
            about={about}
            store={store}
            board={board}
            lines={lines}
            rows={filledRows(read.value.rows).map(({ values }) => values)}
            texts={{ ...store.state.value.inputs, yellow_factor: factorText, month, baseline }}
          />
        </>
      )}
      <KeepingState keeping={store.keeping.value} />
      <p class="tool-message" role="status">
        {store.message.value}
      </p>
      <MonthsTable
        table={table}
        read={read.value}
        issues={issues}
        last={names.at(-1)}
        onMessage={say}
      />
      {names.length > 0 && (
        <TrendChart
          months={months}
          baseline={baseline}
          indicator={trend}
          onChoose={(id) => store.setText('trend', id)}
        />
      )}
    </div>
  );
}

function actionKey(month: string, id: string): string {
  return `action ${month} ${id}`;
}

/** What the reader chose, else the worst that can be drawn, else the first. */
function trendOf(chosen: string, { rows }: Board): HealthIndicator {
  const rank = (light: Light | null) => ['red', 'yellow', 'green', null].indexOf(light);
  const worst = rows
    .filter(({ change }) => change !== null && change.points !== null)
    .toSorted((a, b) => rank(a.rating.light) - rank(b.rating.light))[0];
  const found = HEALTH_INDICATORS.find(({ id }) => id === chosen) ?? worst?.indicator;
  return found ?? (HEALTH_INDICATORS[0] as HealthIndicator);
}
