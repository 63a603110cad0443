/** Where a pair of words comes from: an industry page (what it says of itself), a case page, or the reader. */
export type PairOrigin = 'source' | 'derived' | 'added' | 'case' | 'own';

/** A word and what to say instead. */
export interface WordPair {
  from: string;
  to: string;
  origin: PairOrigin;
}

/** A stretch of the result; with a pair where it was swapped, `from` being the word as the text had it. */
export type Piece = { text: string } | { text: string; from: string; pair: WordPair };

export interface SwappedText {
  pieces: Piece[];
  /** How often each pair was used. */
  counts: Map<WordPair, number>;
}

/**
 * Swaps the words of a text. From left to right the longest word that fits at a place wins, and what has
 * been put in is not looked at again. Of pairs with the same word the first counts. Latin letters match in
 * either case, and only as whole words: `app` is not found in `apple`.
 */
export function swapWords(text: string, pairs: readonly WordPair[]): SwappedText {
  const byWord = firstByWord(pairs);
  const result: SwappedText = { pieces: [], counts: new Map() };
  if (byWord.size === 0) return { ...result, pieces: text === '' ? [] : [{ text }] };
  let done = 0;
  for (const { 0: from, index } of text.matchAll(anyOf([...byWord.keys()]))) {
    const pair = byWord.get(from.toLowerCase());
    if (!pair) continue;
    if (index > done) result.pieces.push({ text: text.slice(done, index) });
    result.pieces.push({ text: pair.to, from, pair });
    result.counts.set(pair, (result.counts.get(pair) ?? 0) + 1);
    done = index + from.length;
  }
  if (done < text.length) result.pieces.push({ text: text.slice(done) });
  return result;
}

/** The result as plain text. */
export function swappedText({ pieces }: SwappedText): string {
  return pieces.map(({ text }) => text).join('');
}

/** The pair that counts for each word, by the word in lower case; words of blanks only are left out. */
export function firstByWord(pairs: readonly WordPair[]): Map<string, WordPair> {
  const byWord = new Map<string, WordPair>();
  for (const pair of pairs) {
    const word = pair.from.trim().toLowerCase();
    if (word !== '' && !byWord.has(word)) byWord.set(word, pair);
  }
  return byWord;
}

/** Matches any of the words, longer ones before shorter ones that they begin with. */
function anyOf(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(wholeWord).join('|'), 'gi');
}

function wholeWord(word: string): string {
  const before = /^[a-z0-9]/.test(word) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9]$/.test(word) ? '(?![a-z0-9])' : '';
  return `${before}${word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}${after}`;
}
