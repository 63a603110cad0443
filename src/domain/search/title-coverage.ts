/** Share of the words that a title has, from 0 to 1; letter case makes no difference. */
export function titleCoverage(title: string, words: readonly string[]): number {
  const folded = title.normalize('NFKC').toLowerCase();
  const found = words.filter((word) => folded.includes(word));
  return words.length === 0 ? 0 : found.length / words.length;
}
