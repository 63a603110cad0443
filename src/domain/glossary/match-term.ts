/**
 * Whether the text of a glossary entry has every word of what a reader typed; letter case, full
 * width and the space between Chinese and Latin words make no difference.
 */
export function matchesTerm(entry: string, typed: string): boolean {
  const text = folded(entry);
  return typed
    .split(/\s+/)
    .map(folded)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
