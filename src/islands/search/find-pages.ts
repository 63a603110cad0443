import { cleanQuery } from '../../domain/search/clean-query.ts';
import { kindCounts, type KindCount } from '../../domain/search/kind-counts.ts';
import {
  isKeyword,
  phraseAttempt,
  wordAttempts,
  type Attempt,
} from '../../domain/search/query-plan.ts';
import { queryWords } from '../../domain/search/query-words.ts';
import type { Pagefind, PagefindHit, PagefindSearch } from './pagefind.ts';

export interface Found {
  hits: PagefindHit[];
  /** How many there are of each kind, whatever kind is chosen. */
  kinds: KindCount[];
  /** Words that were left out because no page has all. */
  dropped: string[];
}

interface Answer {
  attempt: Attempt;
  search: PagefindSearch;
}

/**
 * Asks the index: pages with the phrase first, then those with all words, else with fewer words;
 * `kind` narrows the answer down.
 */
export async function findPages(
  pagefind: Pagefind,
  text: string,
  kind: string | null,
): Promise<Found> {
  const phrase = phraseAttempt(text);
  const exact = phrase && (await ask(pagefind, phrase));
  const loose = exact && isKeyword(text) ? null : await askForWords(pagefind, text);
  const widest = loose ?? exact;
  if (!widest) return { hits: [], kinds: [], dropped: [] };

  const hits = new Map<string, PagefindHit>();
  for (const answer of [exact, loose]) {
    for (const hit of answer ? await hitsOf(pagefind, answer, kind) : []) {
      if (!hits.has(hit.id)) hits.set(hit.id, hit);
    }
  }
  return {
    hits: [...hits.values()],
    kinds: kindCounts(widest.search.filters['kind'] ?? {}),
    dropped: exact ? [] : widest.attempt.dropped,
  };
}

async function askForWords(pagefind: Pagefind, text: string): Promise<Answer | null> {
  const counts = new Map<string, number>();
  for (const word of queryWords(cleanQuery(text))) {
    counts.set(word, (await pagefind.search(word)).results.length);
  }
  for (const attempt of wordAttempts(text, counts)) {
    const answer = await ask(pagefind, attempt);
    if (answer) return answer;
  }
  return null;
}

async function ask(pagefind: Pagefind, attempt: Attempt): Promise<Answer | null> {
  const search = await pagefind.search(attempt.query);
  return search.results.length > 0 ? { attempt, search } : null;
}

async function hitsOf(
  pagefind: Pagefind,
  { attempt, search }: Answer,
  kind: string | null,
): Promise<PagefindHit[]> {
  if (kind === null) return search.results;
  return (await pagefind.search(attempt.query, { filters: { kind } })).results;
}
