import { cleanQuery } from '../../domain/search/clean-query.ts';
import { kindCounts, type KindCount } from '../../domain/search/kind-counts.ts';
import { phraseAttempt, wordAttempts, type Attempt } from '../../domain/search/query-plan.ts';
import { queryWords } from '../../domain/search/query-words.ts';
import type { Pagefind, PagefindHit, PagefindSearch } from './pagefind.ts';

export interface Found {
  hits: PagefindHit[];
  /** How many there are of each kind, whatever kind is chosen. */
  kinds: KindCount[];
  /** Words that were left out because no page has all. */
  dropped: string[];
}

/** Asks the index: the phrase, then the words, then fewer words; `kind` narrows the answer down. */
export async function findPages(
  pagefind: Pagefind,
  text: string,
  kind: string | null,
): Promise<Found> {
  const answer = await firstAnswer(pagefind, text);
  if (!answer) return { hits: [], kinds: [], dropped: [] };
  const { attempt, search } = answer;
  const narrowed = kind ? await pagefind.search(attempt.query, { filters: { kind } }) : search;
  return {
    hits: narrowed.results,
    kinds: kindCounts(search.filters['kind'] ?? {}),
    dropped: attempt.dropped,
  };
}

interface Answer {
  attempt: Attempt;
  search: PagefindSearch;
}

async function firstAnswer(pagefind: Pagefind, text: string): Promise<Answer | null> {
  const phrase = phraseAttempt(text);
  const whole = phrase && (await answer(pagefind, phrase));
  if (whole) return whole;
  for (const attempt of wordAttempts(text, await countPages(pagefind, text))) {
    const found = await answer(pagefind, attempt);
    if (found) return found;
  }
  return null;
}

async function answer(pagefind: Pagefind, attempt: Attempt): Promise<Answer | null> {
  const search = await pagefind.search(attempt.query);
  return search.results.length > 0 ? { attempt, search } : null;
}

async function countPages(pagefind: Pagefind, text: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const word of queryWords(cleanQuery(text))) {
    counts.set(word, (await pagefind.search(word)).results.length);
  }
  return counts;
}
