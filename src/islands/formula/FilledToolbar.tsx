import type { FilledFormula } from '../../domain/formula/filled-formula.ts';
import type * as exports from '../files/export-calculator.ts';
import { localDay } from '../dom/local-day.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { ToolStore } from './tool-store.ts';

interface Props {
  store: ToolStore;
  /** What the link carries: texts and ids of tables. */
  texts: Record<string, string>;
  tableIds: string[];
  /** Null while there is no result. */
  filled: (() => FilledFormula | Promise<FilledFormula>) | null;
}

/** What can be done with the result of a calculator that has a view of its own: share, export, print. */
export function FilledToolbar({ store, texts, tableIds, filled }: Props) {
  const save =
    (
      what: string,
      action: (files: typeof exports, filled: FilledFormula) => Promise<void> | void,
    ) =>
    async () => {
      if (!filled) return;
      try {
        await action(await import('../files/export-calculator.ts'), await filled());
        store.message.value = `${what}已导出。`;
      } catch (error) {
        store.message.value = `${what}没有导出：${error instanceof Error ? error.message : String(error)}`;
      }
    };
  return (
    <>
      <div class="toolbar no-print">
        <div class="group">
          <LinkButton state={store.snapshot(texts, tableIds)} />
          <button
            type="button"
            class="button"
            disabled={!filled}
            onClick={save('Excel ', (files, data) =>
              files.exportCalculatorXlsx(data, localDay(new Date())),
            )}
          >
            导出 Excel
          </button>
          <button
            type="button"
            class="button"
            disabled={!filled}
            onClick={save('CSV ', (files, data) =>
              files.exportCalculatorCsv(data, localDay(new Date())),
            )}
          >
            导出 CSV
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            打印
          </button>
        </div>
      </div>
      <KeepingState keeping={store.keeping.value} />
      <p class="tool-message" role="status">
        {store.message.value}
      </p>
    </>
  );
}
