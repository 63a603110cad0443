import type { Signal } from '@preact/signals';
import { inputTexts } from '../../domain/formula/read-inputs.ts';
import type { FilledFormula } from '../../domain/formula/filled-formula.ts';
import { tableId } from '../../domain/formula/tool-state.ts';
import { sampleDraft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import type * as exportCode from '../files/export-calculator.ts';
import { localDay } from '../dom/local-day.ts';
import type { DraftStore } from '../sheet/draft-store.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { ToolStore } from './tool-store.ts';

interface Props {
  filled: FilledFormula;
  store: ToolStore;
  texts: Record<string, string>;
  sheet: Sheet;
  table: DraftStore | undefined;
  /** What was done last, said under the buttons. */
  message: Signal<string>;
  /** Whether the tool stands among others that share its store: then the workbench says what is kept. */
  bench: boolean;
}

/** What can be done with a calculator as a whole: load an example, share, export, print. */
export function ToolToolbar({ filled, store, texts, sheet, table, message, bench }: Props) {
  const { formula } = filled;
  const load = (example: FilledFormula['formula']['examples'][number]) => {
    store.setTexts(inputTexts(formula, example.inputs));
    if (!table) return;
    const rows = example.rows ?? sheet.sample.rows;
    table.change({ ...sampleDraft({ ...sheet, sample: { params: {}, rows } }), params: {} });
  };
  const save = (what: string, action: (files: Exports) => Promise<void> | void) => async () => {
    try {
      await action(await import('../files/export-calculator.ts'));
      message.value = `${what}已导出。`;
    } catch (error) {
      message.value = `${what}没有导出：${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return (
    <>
      <div class="toolbar no-print">
        <label class="param compact">
          <span class="sr-only">代入一个算例</span>
          <select
            value=""
            onChange={(event) => {
              const example = formula.examples[Number(event.currentTarget.value)];
              event.currentTarget.value = '';
              if (example) load(example);
            }}
          >
            <option value="">代入算例……</option>
            {formula.examples.map(({ title }, index) => (
              <option key={title} value={String(index)}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <div class="group">
          <LinkButton state={store.snapshot(texts, formula.rows ? [tableId(formula.rows)] : [])} />
          <button
            type="button"
            class="button"
            onClick={save('Excel ', (files) =>
              files.exportCalculatorXlsx(filled, localDay(new Date())),
            )}
          >
            导出 Excel
          </button>
          <button
            type="button"
            class="button"
            onClick={save('CSV ', (files) =>
              files.exportCalculatorCsv(filled, localDay(new Date())),
            )}
          >
            导出 CSV
          </button>
          {formula.tables.some(({ calendar }) => calendar) && (
            <button
              type="button"
              class="button"
              onClick={save('日历', (files) => files.exportCalendar(filled, localDay(new Date())))}
            >
              导出日历（.ics）
            </button>
          )}
          <button type="button" class="button" onClick={() => window.print()}>
            打印
          </button>
        </div>
      </div>
      {!bench && <KeepingState keeping={store.keeping.value} />}
      <p class="tool-message" role="status">
        {message.value || (bench ? '' : store.message.value)}
      </p>
    </>
  );
}

type Exports = typeof exportCode;
