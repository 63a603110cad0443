import { useRef } from 'preact/hooks';
import type { DraftStore } from './draft-store.ts';
import type { Keeping } from '../store/keep-value.ts';
import {
  exportCsv,
  exportXlsx,
  importFile,
  type ImportOutcome,
  type SheetDocument,
} from './sheet-files.ts';
import { KeepingState } from '../store/KeepingState.tsx';

interface Props {
  document: SheetDocument;
  store: DraftStore;
  keeping: Keeping;
  faults: number;
  onMessage: (message: string) => void;
  onImport: (outcome: ImportOutcome) => void;
  onSample: () => void;
  onFresh: () => void;
}

/** Everything that can be done with the sheet as a whole. */
export function SheetToolbar(props: Props) {
  const {
    document: sheetDocument,
    store,
    keeping,
    faults,
    onMessage,
    onImport,
    onSample,
    onFresh,
  } = props;
  const picker = useRef<HTMLInputElement>(null);

  const run = (what: string, action: () => Promise<void>) => async () => {
    try {
      await action();
      onMessage(`${what}已完成${faults > 0 ? `，表里还有 ${faults} 处要改` : ''}。`);
    } catch (error) {
      onMessage(`${what}没有成功：${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const pick = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) onImport(await importFile(sheetDocument, file));
  };

  return (
    <div class="toolbar no-print">
      <div class="group">
        <button type="button" class="button" onClick={onFresh}>
          清空开始填
        </button>
        <button type="button" class="button" onClick={onSample}>
          载入示例
        </button>
        <button
          type="button"
          class="button"
          disabled={!store.canUndo.value}
          onClick={() => store.undo()}
        >
          撤销
        </button>
        <button
          type="button"
          class="button"
          disabled={!store.canRedo.value}
          onClick={() => store.redo()}
        >
          重做
        </button>
      </div>
      <div class="group">
        <button
          type="button"
          class="button primary"
          onClick={run('导出 Excel', () => exportXlsx(sheetDocument, store.draft.value))}
        >
          导出 Excel
        </button>
        <button
          type="button"
          class="button"
          onClick={run('导出 CSV', () => exportCsv(sheetDocument, store.draft.value))}
        >
          导出 CSV
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          打印
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          导入文件
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="选择要导入的 .xlsx 或 .csv 文件"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={pick}
        />
      </div>
      <KeepingState keeping={keeping} />
    </div>
  );
}
