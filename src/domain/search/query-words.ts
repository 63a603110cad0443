/** Words so common that they tell pages apart no better than chance. */
const STOP_WORDS = new Set(
  '的 了 和 与 及 或 在 是 有 用 把 被 对 从 到 要 会 能 可 也 都 就 还 却 吗 呢 算 写 做 看 选 分 a an the of to in is'.split(
    ' ',
  ),
);

/** The words of a cleaned query in their order, each once; stop words only when there is nothing else. */
export function queryWords(cleaned: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(cleaned);
  const words = [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
  const distinct = [...new Set(words)];
  const telling = distinct.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : distinct;
}
