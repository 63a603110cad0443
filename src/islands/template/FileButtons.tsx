import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { DocumentDraft } from '../../domain/document/document-draft.ts';
import { LinkButton } from '../store/LinkButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import type { TemplateAbout } from './template-about.ts';
import * as files from './template-files.ts';

interface Props {
  about: TemplateAbout;
  draft: () => DocumentDraft;
  /** What a link carries; without it there is no button for links. */
  link?: DocumentDraft;
  /** How many places are still wrong. */
  faults: number;
  onMessage: (message: string) => void;
  onImport: (outcome: files.ImportOutcome) => void;
  /** Seldom used buttons that stand with those of this kind. */
  children?: ComponentChildren;
}

/** Getting a filled-in template out of the page, and back in; what is seldom used stands in a menu. */
export function FileButtons(props: Props) {
  const { about, draft, link, faults, onMessage, onImport, children } = props;
  const picker = useRef<HTMLInputElement>(null);
  const run = (label: string, action: typeof files.exportXlsx, primary = false) => (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      onClick={() => {
        action(about, draft()).then(
          () => onMessage(`${label}已完成${faults > 0 ? `，表里还有 ${faults} 处要改` : ''}。`),
          (error: unknown) =>
            onMessage(
              `${label}没有成功：${error instanceof Error ? error.message : String(error)}`,
            ),
        );
      }}
    >
      {label}
    </button>
  );
  const pick = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) onImport(await files.importFile(about, file));
  };
  return (
    <div class="group">
      {about.isDocument && run('导出 Word', files.exportDocx, true)}
      {run('导出 Excel', files.exportXlsx, !about.isDocument)}
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
      <MoreMenu>
        {link && <LinkButton state={link} />}
        {run('导出 CSV', files.exportCsv)}
        {run('复制 Markdown', files.copyMarkdown)}
        {children}
      </MoreMenu>
    </div>
  );
}
