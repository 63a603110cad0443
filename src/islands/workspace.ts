import { element } from './dom/element.ts';
import { localDay } from './dom/local-day.ts';
import { download } from './files/download.ts';
import { readExport, writeExport } from './store/export-file.ts';
import { exportAll, importAll } from './store/local-files.ts';
import { deleteRecord, listRecords, putBack } from './store/local-store.ts';
import type { ListedRecord } from './store/record-store.ts';
import { recordName, type Pages } from './workspace/describe-record.ts';
import { importReport } from './workspace/import-report.ts';
import { recordList } from './workspace/record-list.ts';

const EMPTY = '这个浏览器里还没有你的记录。填一张模板或勾一步学习路径，就会出现在这里。';

/** Everything that this browser keeps for the reader, in one place. */
export class ReaderWorkspace extends HTMLElement {
  #pages: Pages = {};

  connectedCallback(): void {
    this.#pages = JSON.parse(this.dataset['pages'] ?? '{}') as Pages;
    this.#part('tools').hidden = false;
    this.#part('export').addEventListener('click', () => void this.#exportAll());
    this.#part('import').addEventListener('change', (event) => void this.#import(event));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#list();
    });
    void this.#list();
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`) as HTMLElement;
  }

  #say(message: string, ...actions: HTMLElement[]): void {
    this.#part('status').replaceChildren(message, ...actions);
  }

  async #list(): Promise<void> {
    const list = await listRecords();
    if (list.state === 'blocked') {
      this.#say(list.message);
      return;
    }
    const records = recordList(list.records, this.#pages, {
      exportOne: (record) => this.#exportOne(record),
      remove: (record) => void this.#remove(record),
    });
    this.#part('list').replaceChildren(
      list.records.length > 0 ? records : element('p', { className: 'workspace-empty' }, EMPTY),
    );
  }

  async #remove(listed: ListedRecord): Promise<void> {
    const { key } = listed;
    const deleted = await deleteRecord(key);
    if (deleted.state === 'blocked') {
      this.#say(deleted.message);
      return;
    }
    const undo = element('button', { type: 'button', className: 'button' }, '撤销删除');
    undo.addEventListener('click', () => void this.#putBack(listed, deleted.raw));
    this.#say(`已删除“${recordName(listed, this.#pages)}”。离开本页前可以撤销。`, undo);
    await this.#list();
    undo.focus();
  }

  async #putBack(listed: ListedRecord, raw: unknown): Promise<void> {
    const put = await putBack(listed.key, raw);
    const name = recordName(listed, this.#pages);
    this.#say(put.state === 'saved' ? `已恢复“${name}”。` : put.message);
    await this.#list();
  }

  #exportOne(listed: ListedRecord): void {
    const { key, record, raw } = listed;
    const now = new Date();
    const text = record ? writeExport([{ key, raw }], now) : JSON.stringify(raw, null, 2);
    download(recordName(listed, this.#pages), localDay(now), 'json', text);
  }

  async #exportAll(): Promise<void> {
    const file = await exportAll();
    if (file.state === 'blocked') {
      this.#say(file.message);
    } else if (file.count === 0) {
      this.#say('没有可以导出的记录。');
    } else {
      download('我的工作台', localDay(new Date()), 'json', file.text);
      this.#say(`已导出 ${file.count} 条记录。`);
    }
  }

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    input.value = '';
    await this.#takeOver(text, []);
  }

  /** Imports what can be imported without loss; each conflict is asked about, one at a time. */
  async #takeOver(text: string, overwrite: string[]): Promise<void> {
    const result = await importAll(text, overwrite);
    const report = this.#part('report');
    if (result.state !== 'done') {
      report.replaceChildren();
      this.#say(result.state === 'refused' ? result.reason : result.message);
      return;
    }
    const conflicts = result.entries.filter(({ outcome }) => outcome === 'conflict').length;
    this.#say(
      conflicts > 0 ? `导入完成，有 ${conflicts} 条与本机的不同，请逐条决定。` : '导入完成。',
    );
    const file = readExport(text);
    const inFile = file.state === 'readable' ? file.entries : [];
    const nameOf = (key: string) =>
      recordName({ key, ...inFile.find((entry) => entry.key === key) }, this.#pages);
    report.replaceChildren(
      importReport(result.entries, result.faults, nameOf, (key) => {
        void this.#takeOver(text, [key]);
      }),
    );
    await this.#list();
  }
}
