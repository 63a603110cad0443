import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import type { Values } from '../../domain/field/value.ts';
import type { HealthBoard } from '../../domain/health/health-board.ts';
import { briefText, type BriefLine } from '../../domain/health/monthly-brief.ts';
import type * as Files from '../files/export-health.ts';
import { localDay } from '../dom/local-day.ts';
import type { ToolStore } from '../formula/tool-store.ts';
import { fillBrief } from './fill-templates.ts';
import { PackButton } from '../meeting/PackButton.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import { CopyText } from '../tree/CopyText.tsx';

interface Props {
  about: ToolAbout;
  store: ToolStore;
  board: HealthBoard;
  lines: BriefLine[];
  /** The filled rows of the table of months. */
  rows: Values[];
  /** Everything that the link has to carry. */
  texts: Record<string, string>;
}

/** What can be done with the brief: print it, paste it into a chat, take it along as a file or a link. */
export function HealthToolbar({ about, store, board, lines, rows, texts }: Props) {
  const filled = { about, board, lines, rows };
  const link = store.snapshot(texts, ['health_months']);
  const shot = async () => {
    const [{ briefShot }, { pageLink }] = await Promise.all([
      import('../../domain/meeting/shots.ts'),
      import('../meeting/page-link.ts'),
    ]);
    return [briefShot(board, lines, await pageLink(link), localDay(new Date()))];
  };
  const save =
    (what: string, action: (files: typeof Files) => Promise<void> | void) => async () => {
      try {
        await action(await import('../files/export-health.ts'));
        store.message.value = `${what}已导出。`;
      } catch (error) {
        store.message.value = `${what}没有导出：${error instanceof Error ? error.message : String(error)}`;
      }
    };
  return (
    <div class="toolbar no-print">
      <div class="group">
        <button type="button" class="button primary" onClick={() => window.print()}>
          打印简报
        </button>
        <CopyText label="复制简报文字" text={() => briefText(board, lines)} />
        <button
          type="button"
          class="button"
          onClick={save('Excel ', (files) => files.exportHealthXlsx(filled, localDay(new Date())))}
        >
          导出 Excel
        </button>
        <button
          type="button"
          class="button"
          onClick={save('CSV ', (files) => files.exportHealthCsv(filled, localDay(new Date())))}
        >
          导出 CSV
        </button>
        <button
          type="button"
          class="button"
          title="带着这个月的灯和行动项打开模板，在那里存成草稿"
          onClick={() => void fillBrief(board, lines)}
        >
          填进《健康度月度简报》
        </button>
        <LinkButton state={link} />
        <PackButton items={shot} />
      </div>
    </div>
  );
}
