import { useState } from 'preact/hooks';
import type { SwappedText } from '../../domain/industry/swap-words.ts';
import { SwappedPieces } from './SwappedPieces.tsx';

/** The new text; every swapped word is marked with where it comes from, if wanted with the old word too. */
export function SwapResult({ swapped }: { swapped: SwappedText }) {
  const { pieces, counts } = swapped;
  const [both, setBoth] = useState(false);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="param">
      <span class="name">
        换了 {total} 处，{counts.size} 个词
      </span>
      <div class="words-result" role="region" aria-label="换词的结果" tabIndex={0}>
        {pieces.length === 0 && <span class="why">原文还是空的，贴一段文字进来。</span>}
        <SwappedPieces swapped={swapped} both={both} />
      </div>
      <label class="words-both no-print">
        <input type="checkbox" checked={both} onChange={() => setBoth(!both)} />
        同时显示原来的词
      </label>
    </div>
  );
}
