import { firstByWord, type WordPair } from './swap-words.ts';
import type { SwapState } from './swap-state.ts';

/** An industry and the words of its page. */
export interface IndustryWords {
  id: string;
  name: string;
  pairs: WordPair[];
}

/** A case, its text to try the words on, and what it says about words, by industry. */
export interface CaseWords {
  id: string;
  title: string;
  text: string;
  swaps: { from: string; to: string; industry: string }[];
}

/**
 * The pairs for the chosen industry, one for each word: the reader's own before those of the case that the text
 * comes from, then the industry's. Without a chosen case, the cases' pairs come last.
 */
export function wordList(
  { industry, from, own }: Pick<SwapState, 'industry' | 'from' | 'own'>,
  industries: readonly IndustryWords[],
  cases: readonly CaseWords[],
): WordPair[] {
  const mine = own
    .filter((pair) => pair.industry === industry)
    .map((pair): WordPair => ({ from: pair.from, to: pair.to, origin: 'own' }));
  const general = industries.find(({ id }) => id === industry)?.pairs ?? [];
  const chosen = cases.filter(({ id }) => id === from);
  const special = (chosen.length > 0 ? chosen : cases)
    .flatMap(({ swaps }) => swaps)
    .filter((swap) => swap.industry === industry)
    .map((swap): WordPair => ({ from: swap.from, to: swap.to, origin: 'case' }));
  const ordered =
    chosen.length > 0 ? [...mine, ...special, ...general] : [...mine, ...general, ...special];
  return [...firstByWord(ordered).values()];
}
