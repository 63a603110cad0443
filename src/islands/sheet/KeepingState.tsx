import { localDay } from '../dom/local-day.ts';
import { download } from '../files/download.ts';
import type { Keeping } from './keep-draft.ts';

/** Says whether what was typed is safe, and what to do when it is not. */
export function KeepingState({ keeping }: { keeping: Keeping }) {
  switch (keeping.state) {
    case 'sample':
      return <p class="keeping">示例数据。改任何一格，就成为你的草稿，自动存在本机。</p>;
    case 'linked':
      return (
        <p class="keeping">链接里带来的数，不会覆盖你存在本机的草稿。改动不保存，要留下请导出。</p>
      );
    case 'saving':
      return <p class="keeping">正在保存……</p>;
    case 'saved':
      return <p class="keeping">已存在本机，{keeping.at}。不会上传。</p>;
    case 'failed':
      return <p class="keeping bad">{keeping.reason} 请先导出 Excel，以免丢失。</p>;
    case 'damaged':
      return (
        <p class="keeping bad">
          本机存着这张表的一份草稿，但已经损坏，读不出来。原始数据没有动，先
          <button
            type="button"
            class="button"
            onClick={() =>
              download(
                '损坏的草稿',
                localDay(new Date()),
                'json',
                JSON.stringify(keeping.raw, null, 2),
              )
            }
          >
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
