import type { MadeLink } from '../../domain/utm/history.ts';
import { localDay } from '../dom/local-day.ts';

interface Props {
  history: MadeLink[];
  onReuse: (link: string) => void;
  onForget: (links: string[]) => void;
}

/** Links that were copied or saved before, the latest first. */
export function HistoryList({ history, onReuse, onForget }: Props) {
  if (history.length === 0) return null;
  return (
    <details class="utm-history no-print">
      <summary>做过的链接（{history.length}）</summary>
      <p class="help">复制、导出或存成二维码的链接会记在这里，只存在你的浏览器里。</p>
      <ul>
        {history.map(({ link, at }) => (
          <li key={link}>
            <span class="made-link">
              <span>
                <time dateTime={at}>{localDay(new Date(at))}</time> {link}
              </span>
              <span class="group">
                <button
                  type="button"
                  class="button small"
                  aria-label={`再用：${link}`}
                  onClick={() => onReuse(link)}
                >
                  再用
                </button>
                <button
                  type="button"
                  class="button small"
                  aria-label={`删除记录：${link}`}
                  onClick={() => onForget([link])}
                >
                  删除
                </button>
              </span>
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button small"
        onClick={() => onForget(history.map(({ link }) => link))}
      >
        全部删除
      </button>
    </details>
  );
}
