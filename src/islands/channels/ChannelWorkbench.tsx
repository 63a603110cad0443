import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { advise, rankChannels } from '../../domain/channels/advise.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { parseValue } from '../../domain/field/parse-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import { TABLE } from '../../domain/document/document-of.ts';
import type { Section } from '../../domain/document/schema.ts';
import { explain } from '../../domain/formula/explain.ts';
import { blankDraft, hasUnreadable, readDraft, sampleDraft } from '../../domain/sheet/draft.ts';
import { evaluateSheet } from '../../domain/sheet/evaluate-sheet.ts';
import type { Column } from '../../domain/sheet/schema.ts';
import { Bars } from '../charts/Bars.tsx';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { FieldInput } from '../formula/FieldInput.tsx';
import { Steps } from '../formula/Steps.tsx';
import { toolStore } from '../formula/tool-store.ts';
import { DraftButtons } from '../sheet/DraftButtons.tsx';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { RecordKey } from '../store/record.ts';
import { FileButtons } from '../template/FileButtons.tsx';
import { ImportReport } from '../template/ImportReport.tsx';
import type { TemplateAbout } from '../template/template-about.ts';
import type { ImportOutcome } from '../template/template-files.ts';
import { ChannelMetrics } from './ChannelMetrics.tsx';

interface Props {
  about: TemplateAbout;
  /** The metrics that the workbench adds to the sheet of the template. */
  metrics: Column[];
  storeKey: RecordKey;
}

const MARGIN: Field = {
  id: 'margin',
  label: '毛利率',
  type: 'percent',
  min: 0.0001,
  max: 1,
  required: false,
  origin: 'added',
  help: '可不填。填了之后，建议先看保本线。',
};

/** One table of channels and everything that follows from it: metrics, ranks, advice, chart, steps. */
export default function ChannelWorkbench({ about, metrics, storeKey }: Props) {
  const sheet = about.definition.sections[0] as Section;
  const sample = useMemo(() => sampleDraft(sheet), [sheet]);
  const tool = useMemo(() => toolStore(storeKey), [storeKey]);
  const tableId = about.slug.replaceAll('-', '_');
  const store = useMemo(
    () => tool.table({ id: tableId, template: about.slug, sample }),
    [tool, tableId, about.slug, sample],
  );
  useEffect(() => tool.start(), [tool]);
  const typed = useMemo(
    () => ({
      ...sheet,
      columns: sheet.columns.filter(({ expr, type }) => !expr && type !== 'longtext'),
    }),
    [sheet],
  );
  const whole = useMemo(
    () => ({ ...sheet, columns: [...sheet.columns, ...metrics] }),
    [sheet, metrics],
  );
  const read = useComputed(() => readDraft(sheet, store.draft.value));
  const evaluated = useComputed(() => evaluateSheet(whole, read.value.params, read.value.rows));
  const imported = useSignal<ImportOutcome | null>(null);
  const chosen = useSignal(0);
  const say = (text: string) => (tool.message.value = text);
  useUndoKeys(store);

  const marginText = tool.text('margin', '');
  const margin = parseValue(MARGIN, marginText);
  const marginValue = 'value' in margin && typeof margin.value === 'number' ? margin.value : null;
  const filled = evaluated.value.rows
    .map(({ values }, index) => ({ values, index }))
    .filter(({ values }) => values['channel']);
  const ranks = rankChannels(evaluated.value.rows.map(({ values }) => values));
  const totals = evaluated.value.totals.values;
  const current = filled.find(({ index }) => index === chosen.value) ?? filled[0];

  return (
    <div class="tool">
      <div class="toolbar no-print">
        <div class="group">
          <DraftButtons
            table={store}
            changes={[
              {
                label: '清空开始填',
                draft: () => blankDraft(sheet, 3),
                message: '已清空，从第一格开始填；可以撤销。',
              },
              { label: '载入示例', draft: () => sample, message: '已载入示例数据，可以撤销。' },
            ]}
            onMessage={say}
          />
        </div>
        <FileButtons
          about={about}
          draft={() => ({ params: {}, tables: { [TABLE]: store.draft.peek().rows } })}
          faults={read.value.errors.length + evaluated.value.issues.length}
          onMessage={say}
          onImport={(outcome) => {
            imported.value = outcome;
            if ('draft' in outcome) {
              store.change({ params: {}, rows: outcome.draft.tables[TABLE] ?? [] });
            }
          }}
        />
        <KeepingState keeping={tool.keeping.value} />
      </div>
      {imported.value && (
        <ImportReport outcome={imported.value} onClose={() => (imported.value = null)} />
      )}
      <p class="tool-message" role="status">
        {tool.message.value}
      </p>
      <SheetGrid
        sheet={typed}
        store={store}
        read={read.value}
        evaluated={evaluated.value}
        caption="渠道投放数据：可以从 Excel 或 WPS 复制几行直接贴进来"
        onMessage={say}
      />
      <div class="params">
        <FieldInput
          field={MARGIN}
          text={marginText}
          error={'error' in margin ? margin.error : undefined}
          placeholder="例如 30%"
          onText={(text) => tool.setText('margin', text)}
        />
      </div>

      {filled.length === 0 ? (
        <p class="verdict">先填一个渠道的名称和数字，结果会出现在这里。</p>
      ) : (
        <>
          {hasUnreadable(store.draft.value, read.value) && (
            <p class="fault">
              表里有读不出来的格子，下面的合计没有算它。先改好标红的那一格，再看结论。
            </p>
          )}
          <p class="verdict">{summary(totals)}</p>
          <ChannelMetrics
            columns={whole.columns.filter(({ expr }) => expr)}
            rows={filled.map(({ values, index }) => ({
              values,
              missing: evaluated.value.rows[index]?.missing ?? {},
              rank: ranks[index] ?? null,
              advice: advise(values, totals, marginValue),
            }))}
            totals={totals}
          />
          <ChartFrame title="花费与带回的收入" file="渠道投放-花费与收入">
            <Bars
              title="花费与带回的收入"
              series={[
                { label: '花费', type: 'money', unit: '元' },
                { label: '收入', type: 'money', unit: '元' },
              ]}
              rows={filled.map(({ values }) => ({
                name: String(values['channel']),
                values: [Number(values['spend'] ?? 0), Number(values['revenue'] ?? 0)],
                note: formatValue('ratio', values['roi'] ?? null),
              }))}
            />
          </ChartFrame>
          <label class="param no-print">
            <span class="name">看哪个渠道的计算过程</span>
            <select
              value={String(current?.index)}
              onChange={(event) => (chosen.value = Number(event.currentTarget.value))}
            >
              {filled.map(({ values, index }) => (
                <option key={index} value={String(index)}>
                  {values['channel']}
                </option>
              ))}
            </select>
          </label>
          {current && (
            <Steps
              title={`怎么算的：${String(current.values['channel'])}`}
              steps={explain(whole.columns, whole.columns, current.values)}
            />
          )}
          <div class="toolbar no-print">
            <LinkButton state={tool.snapshot({ margin: marginText }, [tableId])} />
          </div>
        </>
      )}
    </div>
  );
}

function summary(totals: Record<string, unknown>): string {
  const money = (id: string) => formatValue('money', (totals[id] as number | null) ?? null);
  if (typeof totals['roi'] !== 'number') return '花费和收入填齐后，这里给出总的 ROI 和获客成本。';
  const cac = typeof totals['cac'] === 'number' ? `，综合获客成本 ${money('cac')} 元` : '';
  return `合计花费 ${money('spend')} 元，带回收入 ${money('revenue')} 元，综合 ROI ${formatValue('ratio', totals['roi'])}${cac}。这些都由总数算出，不是各行的平均。`;
}
