import { localDay } from '../dom/local-day.ts';
import type { Keeping } from './keep-value.ts';

/** Says whether what was typed is safe, and what to do when it is not. */
export function KeepingState({ keeping }: { keeping: Keeping }) {
  switch (keeping.state) {
    case 'sample':
      return <p class="keeping">示例数据。改任何一格，就按你的数算，自动存在本机。</p>;
    case 'linked':
      return (
        <p class="keeping">
          链接里带来的数，不会覆盖你存在本机的内容；没有带来的格子仍是示例，请核对。在这里的改动不保存，要留下请导出或再复制链接。
        </p>
      );
    case 'saving':
      return <p class="keeping">正在保存……</p>;
    case 'saved':
      return <p class="keeping">已存在本机，{keeping.at}。不会上传。</p>;
    case 'failed':
      return (
        <p class="keeping bad">
          {keeping.reason}
          <button type="button" class="button" onClick={keeping.rescue}>
            导出这份内容（.json）
          </button>
          存下的文件可以在“我的工作台”读回来。
        </p>
      );
    case 'conflict':
      return (
        <p class="keeping bad">
          同一份内容在另一个标签页里也改过（{keeping.at}），这里的改动还没有保存。
          <button type="button" class="button" onClick={keeping.keepMine}>
            用这里的盖过去
          </button>
          <button type="button" class="button" onClick={keeping.takeTheirs}>
            换成那边的
          </button>
          两份都要，先在这里导出一份再选。
        </p>
      );
    case 'damaged':
      return (
        <p class="keeping bad">
          本机存着你上次填的内容，但已经损坏，读不出来。原始数据没有动，先
          <button type="button" class="button" onClick={() => void saveRaw(keeping.raw)}>
            导出原始数据
          </button>
          再
          <button type="button" class="button" onClick={keeping.startOver}>
            从头开始
          </button>
        </p>
      );
  }
}

async function saveRaw(raw: unknown): Promise<void> {
  const { download } = await import('../files/download.ts');
  download('损坏的记录', localDay(new Date()), 'json', JSON.stringify(raw, null, 2));
}
