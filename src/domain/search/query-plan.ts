import { cleanQuery } from './clean-query.ts';
import { queryWords } from './query-words.ts';

/** One thing to ask the index. */
export interface Attempt {
  /** Text for the index; in quotation marks it is a phrase. */
  query: string;
  /** Words of the reader's question that this attempt leaves out. */
  dropped: string[];
}

/** The text as one phrase, to be asked first; null when it has no words or is a single character. */
export function phraseAttempt(text: string): Attempt | null {
  const cleaned = cleanQuery(text);
  return [...cleaned].length < 2 ? null : { query: `"${cleaned}"`, dropped: [] };
}

/**
 * Whether the text is a word or two rather than a sentence. Then the pages that have exactly it are
 * the answer; to a sentence, pages that have all its words belong as well.
 */
export function isKeyword(text: string): boolean {
  const cleaned = cleanQuery(text);
  return cleaned === text.trim() && !cleaned.includes(' ') && [...cleaned].length <= 8;
}

/**
 * What to ask, in this order, when no page has the phrase: all words anywhere in a page, then fewer
 * and fewer of them. `pagesWith` says how many pages have a word: words that no page has go first,
 * then the commonest, because the rarest say most about what is meant.
 */
export function wordAttempts(text: string, pagesWith: ReadonlyMap<string, number>): Attempt[] {
  const words = queryWords(cleanQuery(text));
  const count = (word: string) => pagesWith.get(word) ?? 0;
  const known = words.filter((word) => count(word) > 0);
  const commonestFirst = known.toSorted((a, b) => count(b) - count(a));
  return known.map((_, given) => {
    const dropped = new Set(commonestFirst.slice(0, given));
    const kept = known.filter((word) => !dropped.has(word));
    return { query: kept.join(' '), dropped: words.filter((word) => !kept.includes(word)) };
  });
}
