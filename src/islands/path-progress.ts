import { formatDate } from '../domain/field/format-value.ts';
import type { Progress } from '../domain/path/progress.ts';
import { isProgress, mergeProgress, NO_PROGRESS, withStep } from '../domain/path/progress.ts';
import { summarise, summarySentence } from '../domain/path/summarise.ts';
import { element } from './dom/element.ts';
import { localDay } from './dom/local-day.ts';
import { download } from './files/download.ts';
import { readExport, writeExport } from './store/export-file.ts';
import { readRecord, writeRecord } from './store/local-store.ts';
import type { RecordKey } from './store/record.ts';

interface Step {
  id: string;
  minutes: number;
  box: HTMLInputElement;
  when: HTMLElement;
}

/** The steps of a path that remember, in this browser, what is done and when. */
export class PathProgress extends HTMLElement {
  #progress: Progress = NO_PROGRESS;
  #steps: Step[] = [];

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')].map((item) => ({
      id: item.dataset['step'] ?? '',
      minutes: Number(item.dataset['minutes']),
      box: item.querySelector('input') as HTMLInputElement,
      when: item.querySelector('[data-when]') as HTMLElement,
    }));
    for (const step of this.#steps) {
      step.box.addEventListener('change', () => {
        const day = step.box.checked ? localDay(new Date()) : null;
        void this.#change((progress) => withStep(progress, step.id, day));
      });
    }
    this.#name.addEventListener('change', () => {
      const name = this.#name.value.trim();
      void this.#change((progress) => ({ ...progress, name }));
    });
    this.#part('print').addEventListener('click', () => print());
    this.#part('export').addEventListener('click', () => this.#export());
    this.#part('import').addEventListener('change', (event) => void this.#import(event));
    // Another tab may have gone on with the same path.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#load();
    });
    void this.#load();
  }

  get #key(): RecordKey {
    return `progress/${this.dataset['slug'] ?? ''}`;
  }

  get #title(): string {
    return this.dataset['title'] ?? '';
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`) as HTMLElement;
  }

  get #name(): HTMLInputElement {
    return this.#part('name') as HTMLInputElement;
  }

  async #load(): Promise<void> {
    const read = await readRecord(this.#key, isProgress);
    if (read.state === 'damaged') {
      this.#showDamaged(read.raw);
      return;
    }
    if (read.state === 'found') this.#progress = read.data;
    else if (read.state === 'blocked') this.#say(read.message);
    this.#show();
  }

  /** Changes the record as it lies in the storage now, so that no tab undoes what another did. */
  async #change(change: (progress: Progress) => Progress): Promise<void> {
    const read = await readRecord(this.#key, isProgress);
    this.#progress = change(read.state === 'found' ? read.data : this.#progress);
    this.#show();
    const written = await writeRecord(this.#key, this.#progress);
    if (written.state === 'blocked') this.#say(written.message);
    else if (written.state === 'damaged') this.#showDamaged(written.raw);
  }

  #show(): void {
    for (const { id, box, when } of this.#steps) {
      const day = this.#progress.done[id];
      box.disabled = false;
      box.checked = day !== undefined;
      when.textContent = day === undefined ? '' : `${formatDate(day)}完成`;
    }
    const summary = summarise(this.#progress, this.#steps);
    const bar = this.querySelector('progress') as HTMLProgressElement;
    bar.max = summary.total;
    bar.value = summary.done;
    this.#part('summary').textContent = summarySentence(summary);
    if (document.activeElement !== this.#name) this.#name.value = this.#progress.name;
    const today = formatDate(localDay(new Date()));
    this.#part('record').textContent =
      `学习记录：${this.#title}。姓名：${this.#progress.name || '＿＿＿＿＿＿'}。` +
      `${summarySentence(summary)}（${today}打印）。`;
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  }

  #say(message: string, ...actions: HTMLElement[]): void {
    this.#part('message').replaceChildren(
      ...(message ? [element('p', {}, message), ...actions] : []),
    );
  }

  #showDamaged(raw: unknown): void {
    for (const { box } of this.#steps) box.disabled = true;
    const day = localDay(new Date());
    this.#say(
      '本机存着这条路径的进度，但已经损坏或来自别的版本，读不出来。原始数据没有动：请先导出，再决定要不要从头开始。',
      action('导出原始数据', () =>
        download(`${this.#title}-原始数据`, day, 'json', JSON.stringify(raw, null, 2)),
      ),
      action('从头开始', () => void this.#startOver()),
    );
  }

  async #startOver(): Promise<void> {
    const written = await writeRecord(this.#key, NO_PROGRESS, { replaceDamaged: true });
    this.#say(written.state === 'blocked' ? written.message : '');
    await this.#load();
  }

  #export(): void {
    const now = new Date();
    const raw = { format: 1, savedAt: now.toISOString(), data: this.#progress };
    const text = writeExport([{ key: this.#key, raw }], now);
    download(`${this.#title}-学习进度`, localDay(now), 'json', text);
  }

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const content = readExport(await file.text());
    if (content.state === 'refused') {
      this.#say(content.reason);
      return;
    }
    const data = content.entries.find(({ key }) => key === this.#key)?.record.data;
    if (!isProgress(data)) {
      this.#say('文件里没有这条路径的进度。要导入别的记录，请到“我的工作台”。');
      return;
    }
    const before = Object.keys(this.#progress.done).length;
    await this.#change((progress) => mergeProgress(progress, data));
    const added = Object.keys(this.#progress.done).length - before;
    this.#say(`已并入文件里的进度：新增 ${added} 步，原有的 ${before} 步都保留。`);
  }
}

function action(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}
