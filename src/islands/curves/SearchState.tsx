import { formatValue } from '../../domain/field/format-value.ts';
import type { BackgroundSearch } from './background-search.ts';

interface Props {
  search: BackgroundSearch;
  /** Searches again after a cancel. */
  onAgain: () => void;
}

/** What the worker is doing, and the way to end it. */
export function SearchState({ search, onAgain }: Props) {
  const doing = search.doing.value;
  if (search.isCancelled.value) {
    return (
      <div class="working no-print">
        <span role="status">已取消，没有算出最好的分法。下面只有现在这一边。</span>
        <button type="button" class="button" onClick={onAgain}>
          再算一次
        </button>
      </div>
    );
  }
  if (!doing) return null;
  return (
    <div class="working no-print">
      <span role="status">
        {search.found.value && '下面还是改之前的结果。'}
        {doing.gap === null
          ? '正在找最好的分法，页面可以照常用……'
          : `正在找最好的分法：试了 ${formatValue('integer', doing.steps)} 步，现在找到的离最好最多还差 ${gapText(doing.gap)}……`}
      </span>
      <progress aria-label="正在找最好的分法" />
      <button type="button" class="button" onClick={() => search.cancel()}>
        取消
      </button>
    </div>
  );
}

function gapText(gap: number): string {
  return gap < 0.0001 ? '不到 0.01%' : formatValue('percent', Math.round(gap * 10_000) / 10_000);
}
