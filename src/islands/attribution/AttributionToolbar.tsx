import { localDay } from '../dom/local-day.ts';
import type { ToolStore } from '../formula/tool-store.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { Exported } from './export-attribution.ts';
import type * as exports from './export-attribution.ts';

interface Props {
  store: ToolStore;
  /** What the link carries; null for data that does not fit into one. */
  texts: Record<string, string> | null;
  /** Null while there is no result. */
  result: Exported | null;
}

/** What can be done with the result: share, export, print. */
export function AttributionToolbar({ store, texts, result }: Props) {
  const save = (what: string, kind: keyof typeof exports) => async () => {
    if (!result) return;
    try {
      const files = await import('./export-attribution.ts');
      await files[kind](result, localDay(new Date()));
      store.message.value = `${what}已导出。`;
    } catch (error) {
      store.message.value = `${what}没有导出：${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return (
    <>
      <div class="toolbar no-print">
        <div class="group">
          {texts && <LinkButton state={store.snapshot(texts, [])} />}
          <button
            type="button"
            class="button"
            disabled={!result}
            onClick={save('Excel ', 'exportXlsx')}
          >
            导出 Excel
          </button>
          <button
            type="button"
            class="button"
            disabled={!result}
            onClick={save('CSV ', 'exportCsv')}
          >
            导出 CSV
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            打印
          </button>
        </div>
      </div>
      {texts && <KeepingState keeping={store.keeping.value} />}
      <p class="tool-message" role="status">
        {store.message.value}
      </p>
    </>
  );
}
