import { useState } from 'preact/hooks';
import type { SwappedText } from '../../domain/industry/swap-words.ts';
import { ORIGIN_NAMES } from './origin-names.ts';

/** The new text; every swapped word is marked with where it comes from, if wanted with the old word too. */
export function SwapResult({ swapped: { pieces, counts } }: { swapped: SwappedText }) {
  const [both, setBoth] = useState(false);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="param">
      <span class="name">
        换了 {total} 处，{counts.size} 个词
      </span>
      <div class="words-result" role="region" aria-label="换词的结果" tabIndex={0}>
        {pieces.length === 0 && <span class="why">原文还是空的，贴一段文字进来。</span>}
        {pieces.map((piece, index) =>
          'pair' in piece ? (
            <mark key={index} class={`from-${piece.pair.origin}`}>
              {both && <del>{piece.from}</del>}
              {piece.text}
              <small>{ORIGIN_NAMES[piece.pair.origin]}</small>
            </mark>
          ) : (
            piece.text
          ),
        )}
      </div>
      <label class="words-both no-print">
        <input type="checkbox" checked={both} onChange={() => setBoth(!both)} />
        同时显示原来的词
      </label>
    </div>
  );
}
